import ts from 'typescript';
import { followCall, followFunction, followNew, followTagged } from './data-calls.js';
import { followMember, followName, isEnvironment } from './data-names.js';
import { environmentVariable } from './environment.js';
import { skipWrapping } from './evaluate.js';
import { holdsFleeting, isFleetingName } from './fleeting-names.js';
import { isStep } from './references.js';
import type { Scope } from './scope.js';
import { mayDependOnVolatile } from './steady.js';
import { volatileAt } from './volatile-sources.js';

/**
 * What is asked of a value: that a piece of a text, a text as a whole, a conversation or what decides is data, or that the roles
 * of messages are all written out, and perhaps none of them is the system's.
 */
export type Purpose = 'piece' | 'whole' | 'conversation' | 'reason' | 'roles' | 'roles of users';

/** The way back to where a value comes from. */
export interface Trail {
  readonly purpose: Purpose;
  readonly scope: Scope;
  /** Names that are read of the value, outermost first; `*` for any element. */
  readonly path: readonly string[];
  readonly shared: Shared;
}

interface Shared {
  steps: number;
  depth: number;
  /** What is being followed. */
  readonly active: Map<ts.Node, readonly Pick<Trail, 'path' | 'scope'>[]>;
}

/** What takes more is not known. */
const MAX_STEPS = 3000;
const MAX_DEPTH = 120;

/**
 * Whether a value was followed back to where it enters the program, on every way, and is data there: a parameter that nobody in
 * sight fills, an answer of a package, a literal. Nothing on a way is a clock, chance, a counter or an id of a request, or is
 * named like one.
 */
export function isData(node: ts.Expression, purpose: 'piece' | 'whole' | 'conversation', scope: Scope): boolean {
  if (purpose !== 'conversation' && holdsFleeting(node, scope)) return false;
  return follow(node, trailOf(purpose, [], scope));
}

/**
 * Whether messages, one or a list of them, are all made in sight: with roles that are not the system's, or else with nothing but
 * data in them.
 */
export function areMadeOfData(node: ts.Expression, scope: Scope): boolean {
  return [['*'], []].some((path) => {
    const has = (purpose: Purpose, name: string) => follow(node, trailOf(purpose, [...path, name], scope));
    return has('roles of users', 'role') || (has('roles', 'role') && has('piece', 'content'));
  });
}

function trailOf(purpose: Purpose, path: readonly string[], scope: Scope): Trail {
  return { purpose, path, scope, shared: { steps: MAX_STEPS, depth: 0, active: new Map() } };
}

/** The way goes on from here. */
export function follow(node: ts.Expression, trail: Trail): boolean {
  const { shared } = trail;
  if (shared.steps-- <= 0 || shared.depth > MAX_DEPTH) return false;
  shared.depth++;
  try {
    return followExpression(skipWrapping(node), trail);
  } finally {
    shared.depth--;
  }
}

/** Follows what must not be followed in a circle: a value that comes from itself comes from what else it is made of. */
export function once(node: ts.Node, { path, scope, shared: { active } }: Trail, test: () => boolean): boolean {
  const before = active.get(node) ?? [];
  const isSame = before.some((one) => one.path.join() === path.join() && isSameCaller(one.scope, scope));
  if (isSame) return true;
  active.set(node, [...before, { path, scope }]);
  try {
    return test();
  } finally {
    active.set(node, before);
  }
}

function isSameCaller(one: Scope, other: Scope): boolean {
  return one.parameters === other.parameters || (one.parameters.size === 0 && other.parameters.size === 0);
}

/** Whether the way has come through here. */
export function isActive(node: ts.Node, { shared: { active } }: Trail): boolean {
  return (active.get(node) ?? []).length > 0;
}

/** The same way, for something that is read as a whole. */
export function whole(trail: Trail): Trail {
  return { ...trail, path: [] };
}

/** A value that the code does not make. */
export function entersAsData(trail: Trail): boolean {
  return !asksForRoles(trail);
}

/** Whether the roles of messages are read, and not what is said. */
export function asksForRoles({ purpose }: Trail): boolean {
  return purpose === 'roles' || purpose === 'roles of users';
}

function followExpression(node: ts.Expression, trail: Trail): boolean {
  if (volatileAt(node, trail.scope) !== undefined) return false;
  if (ts.isStringLiteralLike(node)) return entersAsData(trail) || isTextAlone(trail) || isRole(node.text, trail);
  if (isWrittenOut(node)) return true;
  if (ts.isIdentifier(node)) return followName(node, trail);
  if (ts.isPropertyAccessExpression(node)) return followMember(node, trail);
  if (ts.isElementAccessExpression(node)) return followElement(node, trail);
  if (ts.isTemplateExpression(node))
    return asksForRoles(trail)
      ? isTextAlone(trail)
      : node.templateSpans.every(({ expression }) => follow(expression, whole(trail)));
  if (ts.isTaggedTemplateExpression(node)) return followTagged(node, trail);
  if (ts.isConditionalExpression(node))
    return isDecidedByData(node.condition, trail) && follow(node.whenTrue, trail) && follow(node.whenFalse, trail);
  if (ts.isBinaryExpression(node)) return followBinary(node, trail);
  if (ts.isPrefixUnaryExpression(node)) return !isStep(node) && follow(node.operand, whole(trail));
  if (ts.isArrayLiteralExpression(node)) return followArray(node, trail);
  if (ts.isObjectLiteralExpression(node)) return followObject(node, trail);
  if (ts.isCallExpression(node)) return followCall(node, trail);
  if (ts.isNewExpression(node)) return followNew(node, trail);
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && followFunction(node, trail);
}

/** A text in the place of messages is one of the user's. */
function isTextAlone({ path }: Trail): boolean {
  return path.length > 0;
}

function isRole(text: string, { purpose }: Trail): boolean {
  return OF_USERS.test(text) || (purpose === 'roles' && /^(?:system|developer)$/.test(text));
}
const OF_USERS = /^(?:user|human|assistant|model|ai|tool|function)$/;

function isWrittenOut(node: ts.Expression): boolean {
  if (ts.isLiteralExpression(node) || ts.isTypeOfExpression(node)) return true;
  const { kind } = node;
  return (
    kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword || kind === ts.SyntaxKind.NullKeyword
  );
}

function followElement(node: ts.ElementAccessExpression, trail: Trail): boolean {
  const { expression, argumentExpression } = node;
  if (isEnvironment(expression)) return entersAsData(trail) && environmentVariable(node).steady === true;
  const key = skipWrapping(argumentExpression);
  if (ts.isStringLiteralLike(key))
    return !isFleetingName(key.text) && follow(expression, { ...trail, path: [key.text, ...trail.path] });
  const isKeyData = asksForRoles(trail) || follow(key, whole(trail));
  return isKeyData && follow(expression, { ...trail, path: ['*', ...trail.path] });
}

function followBinary({ left, right, operatorToken: { kind } }: ts.BinaryExpression, trail: Trail): boolean {
  switch (kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return follow(left, trail) && follow(right, trail);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return isDecidedByData(left, trail) && follow(right, trail);
    case ts.SyntaxKind.CommaToken:
    case ts.SyntaxKind.EqualsToken:
      return follow(right, trail);
    default:
      if (asksForRoles(trail)) return isTextAlone(trail);
      return follow(left, whole(trail)) && follow(right, whole(trail));
  }
}

/** Whether no clock and no chance decides; of roles it does not matter. */
export function isDecidedByData(reason: ts.Node, trail: Trail): boolean {
  if (asksForRoles(trail)) return true;
  if (namesFleeting(reason)) return false;
  if (!mayDependOnVolatile(reason, trail.scope)) return true;
  return ts.isExpression(reason) && follow(reason, { ...trail, purpose: 'reason', path: [] });
}

function namesFleeting(node: ts.Node): boolean {
  return (ts.isIdentifier(node) && isFleetingName(node.text)) || ts.forEachChild(node, namesFleeting) === true;
}

function followArray({ elements }: ts.ArrayLiteralExpression, trail: Trail): boolean {
  const [first, ...rest] = trail.path;
  const path = first !== undefined && /^(?:\*|\d+)$/.test(first) ? rest : [];
  return elements.every((element) => {
    if (ts.isOmittedExpression(element)) return true;
    if (ts.isSpreadElement(element)) return follow(element.expression, { ...trail, path: ['*', ...path] });
    return follow(element, { ...trail, path });
  });
}

/** The property that is read, and what is spread over it; all of them where the object is read as a whole. */
function followObject({ properties }: ts.ObjectLiteralExpression, trail: Trail): boolean {
  const [first, ...rest] = trail.path;
  const isAll = first === undefined || first === '*';
  const named = properties.findLastIndex((property) => !isAll && nameOfMember(property) === first);
  const read = properties.filter(
    (property, index) => isAll || index === named || (index > named && nameOfMember(property) === undefined),
  );
  // A message without a role is none.
  if (read.length === 0 && asksForRoles(trail)) return false;
  return read.every((property) => followProperty(property, { ...trail, path: rest }, trail));
}

/** `undefined` where a property may have any name. */
function nameOfMember({ name }: ts.ObjectLiteralElementLike): string | undefined {
  if (name === undefined) return undefined;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
}

function followProperty(property: ts.ObjectLiteralElementLike, inside: Trail, outside: Trail): boolean {
  if (ts.isSpreadAssignment(property)) return follow(property.expression, outside);
  const { name } = property;
  if (isFleetingName(nameOfMember(property) ?? '')) return false;
  if (ts.isComputedPropertyName(name) && !follow(name.expression, whole(inside))) return false;
  if (ts.isPropertyAssignment(property)) return follow(property.initializer, inside);
  if (ts.isShorthandPropertyAssignment(property)) return followName(property.name, inside);
  return (
    ts.isMethodDeclaration(property) || (ts.isGetAccessorDeclaration(property) && followFunction(property, inside))
  );
}

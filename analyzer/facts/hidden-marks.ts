import ts from 'typescript';
import { walk } from '../program/walk.js';
import { propertyOf } from './evaluate-object.js';
import { symbolOf } from './evaluate-variable.js';
import { isText } from './message-parts.js';
import type { Scope } from './scope.js';
import type { ArrayValue, Value } from './value.js';

/**
 * Where code in reach of a request speaks of marks for a prompt cache: nowhere, only in what other requests say in their own
 * arguments, or anywhere else.
 */
export type NamedMarks = 'nowhere' | 'in other requests' | 'around';

/** Whether a system prompt or message list may have a mark where it is not in sight. */
export function mayHideMark(value: Value, named: NamedMarks, scope: Scope, nesting = 0): boolean {
  if (named === 'nowhere') return false;
  if (nesting > MAX_NESTING) return true;
  const mayHide = (inner: Value) => mayHideMark(inner, named, scope, nesting + 1);
  switch (value.is) {
    case 'array':
      return value.items.some(mayHide) || (value.open !== undefined && mayAddMark(value, named, scope));
    case 'object':
      return ['content', 'parts'].some((name) => mayHide(propertyOf(value, name, value.node)));
    case 'choice':
      return value.options.some(mayHide);
    case 'opaque':
      return !isText(value, scope) && mayBringMark(value.node, named, scope);
    default:
      return false;
  }
}

const MAX_NESTING = 6;

/** Of a list that is written where it is sent, what it spreads can be told; what is added to a variable may be anything. */
function mayAddMark({ node }: ArrayValue, named: NamedMarks, scope: Scope): boolean {
  if (!ts.isArrayLiteralExpression(node) || ts.isVariableDeclaration(node.parent)) return true;
  const spread = node.elements.filter(ts.isSpreadElement);
  return spread.length === 0 || spread.some(({ expression }) => mayBringMark(expression, named, scope));
}

/**
 * Where only other requests speak of marks, nothing in sight puts one into a value. What a function is handed by callers that are
 * not in sight may still have one; what a framework hands to a handler is data.
 */
function mayBringMark(node: ts.Node, named: NamedMarks, scope: Scope): boolean {
  const expression = ts.isSpreadElement(node) ? node.expression : node;
  return named === 'around' || !ts.isExpression(expression) || isHandedIn(expression, scope, new Set());
}

/** What is made of more constants than that may hold anything. */
const MAX_CONSTANTS = 60;

/**
 * Whether anything that an expression names comes from the parameter of a function that other code may call.
 * @param seen Constants that have been looked at.
 */
function isHandedIn(node: ts.Expression, scope: Scope, seen: Set<ts.Node>): boolean {
  if (seen.size > MAX_CONSTANTS) return true;
  let isFound = false;
  walk(node, (inner) => {
    isFound ||= inner.kind === ts.SyntaxKind.ThisKeyword || (isRead(inner) && mayBeHandedIn(inner, scope, seen));
  });
  return isFound;
}

function isRead(node: ts.Node): node is ts.Identifier {
  const { parent } = node;
  const isName = (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
  return ts.isIdentifier(node) && !isName;
}

function mayBeHandedIn(name: ts.Identifier, scope: Scope, seen: Set<ts.Node>): boolean {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  const holder = declaration && holderOf(declaration);
  if (holder === undefined || seen.has(holder)) return false;
  if (ts.isParameter(holder)) return !isHandler(holder.parent);
  const isConstant = (ts.getCombinedNodeFlags(holder) & ts.NodeFlags.Const) !== 0;
  seen.add(holder);
  return !isConstant || holder.initializer === undefined || isHandedIn(holder.initializer, scope, seen);
}

/** The parameter or variable that a name is, or that it is taken out of; `undefined` for functions and all else. */
function holderOf(declaration: ts.Declaration): ts.ParameterDeclaration | ts.VariableDeclaration | undefined {
  let node: ts.Node = declaration;
  while (ts.isBindingElement(node) || ts.isBindingName(node)) node = node.parent;
  return ts.isParameter(node) || ts.isVariableDeclaration(node) ? node : undefined;
}

/** `app.post('/', (request) => ...)`, `export function POST(request)`: a framework calls it. */
function isHandler(owner: ts.SignatureDeclaration): boolean {
  const { parent } = owner;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  if (isCall && parent.arguments?.some((argument) => argument === owner)) return true;
  return ts.isFunctionDeclaration(owner) && /^(?:GET|POST|PUT|PATCH|DELETE)$/.test(owner.name?.text ?? '');
}

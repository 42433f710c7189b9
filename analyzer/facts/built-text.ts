import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { evaluate } from './evaluate.js';
import { concat, oneOfTexts, toText } from './evaluate-text.js';
import { assignmentsTo, isStepped } from './references.js';
import { nameOf, type Scope } from './scope.js';
import { staticText } from './text.js';
import { opaque, optionsOf, type Value } from './value.js';

/** Texts of more pieces are data. */
const MAX_PIECES = 200;

/**
 * A variable that is put together step by step, as it is at `use`: `let p = 'a'; if (x) p += 'b';`. Only where everything
 * that changes it stands in the same function, so that it has run before; `undefined` for all else.
 */
export function builtText(
  symbol: ts.Symbol,
  declaration: ts.VariableDeclaration,
  use: ts.Node,
  scope: Scope,
): Value | undefined {
  const all = assignmentsTo(symbol, declaration, scope);
  if (all.length === 0 || all.length > MAX_PIECES || isStepped(symbol, declaration, scope)) return undefined;
  const owner = functionAround(declaration);
  const loop = loopAround(use, declaration);
  const isInOrder =
    functionAround(use) === owner &&
    all.every((step) => functionAround(step) === owner && isPlain(step) && !(loop && isInside(step, loop)));
  if (!isInOrder) return undefined;
  const steps = all.filter((step) => step.end <= use.pos).map((step) => ({ step, runs: howOften(step, declaration) }));
  const isKnown = steps.every(({ step, runs }) => isAdding(step) || runs === 'once');
  return isKnown ? afterSteps(declaration, steps, use, scope) : undefined;
}

interface Step {
  readonly step: ts.BinaryExpression;
  readonly runs: 'once' | 'perhaps' | 'often';
}

function afterSteps(
  declaration: ts.VariableDeclaration,
  steps: readonly Step[],
  use: ts.Node,
  scope: Scope,
): Value | undefined {
  const isSet = ({ step }: Step) => !isAdding(step);
  const last = steps.findLastIndex(isSet);
  const start = last < 0 ? declaration.initializer : steps[last]?.step.right;
  const first = start && evaluate(start, scope);
  const added = steps.slice(last + 1);
  if (first === undefined || !optionsOf(first).every((option) => option.is === 'text')) return undefined;
  if (added.length === 0) return first;
  return { is: 'text', text: concat([toText(first), ...added.map((step) => addedText(step, scope))]), node: use };
}

function addedText({ step, runs }: Step, scope: Scope) {
  if (runs === 'often') return toText(opaque(step.right, `${nameOf(step.right)} is added in a loop`));
  const text = toText(evaluate(step.right, scope));
  return runs === 'once' ? text : oneOfTexts([staticText(''), text], step.right);
}

function isPlain({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsToken || kind === ts.SyntaxKind.PlusEqualsToken;
}

function isAdding({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.PlusEqualsToken;
}

function functionAround(node: ts.Node): ts.Node | undefined {
  return ts.findAncestor(node.parent, (parent) => ts.isFunctionLike(parent) || ts.isSourceFile(parent));
}

/** The loop that runs a use again and again while the variable lives on. */
function loopAround(use: ts.Node, declaration: ts.Node): ts.Node | undefined {
  const block = blockOf(declaration);
  let loop: ts.Node | undefined;
  for (let node = use.parent; node !== undefined && node !== block; node = node.parent) if (isLoop(node)) loop = node;
  return loop;
}

function howOften(step: ts.Node, declaration: ts.Node): Step['runs'] {
  const block = blockOf(declaration);
  let runs: Step['runs'] = 'once';
  for (let node = step.parent; node !== undefined && node !== block; node = node.parent) {
    if (isLoop(node)) return 'often';
    if (!ts.isExpressionStatement(node) && !(ts.isBlock(node) && ts.isBlock(node.parent))) runs = 'perhaps';
  }
  return runs;
}

/** The statements that a declaration is one of. */
function blockOf(declaration: ts.Node): ts.Node | undefined {
  return ts.findAncestor(declaration.parent, (node) => ts.isVariableStatement(node) || isLoop(node))?.parent;
}

function isLoop(node: ts.Node): boolean {
  return ts.isIterationStatement(node, false);
}

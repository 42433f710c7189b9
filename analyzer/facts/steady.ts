import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import { assignmentsTo } from './references.js';
import type { Scope } from './scope.js';
import { choiceOf, type Value } from './value.js';
import { volatileAt } from './volatile-sources.js';

/** One of several values, and whether nothing but data decides which: `brief ? 'Be brief.' : 'Explain.'`. */
export function chosenBy(reason: ts.Node, options: readonly Value[], node: ts.Node, scope: Scope): Value {
  const choice = choiceOf(options, node);
  if (choice.is !== 'choice' || !choice.options.some(isWrittenOut)) return choice;
  let known: boolean | undefined;
  return {
    ...choice,
    // Looked for when it is asked: most choices are not of texts that anybody puts into a prompt.
    get steady(): true | undefined {
      known ??= options.every(isSettledItself) && !mayDependOnVolatile(reason, scope);
      return known || undefined;
    },
  };
}

/** Options that a value decides between as it was itself chosen: what is read of each of its own, `a ?? b`. */
export function chosenAs(value: Value, options: readonly Value[], node: ts.Node): Value {
  const choice = choiceOf(options, node);
  const isSettled = choice.is === 'choice' && isSettledItself(value) && options.every(isSettledItself);
  return isSettled ? { ...choice, steady: true } : choice;
}

function isSettledItself(value: Value): boolean {
  return value.is !== 'choice' || value.steady === true;
}

/** Of other choices nobody asks: to look behind them would be for nothing. */
function isWrittenOut(value: Value): boolean {
  return value.is === 'text' || value.is === 'object' || (value.is === 'opaque' && value.steady === true);
}

/** Nodes that are looked at for one condition; what takes more may hold anything. */
const MAX_NODES = 400;

/** Whether a clock, chance or a counter may be behind an expression, as far as the code is in sight. */
export function mayDependOnVolatile(reason: ts.Node, scope: Scope): boolean {
  const seen = new Set<ts.Node>();
  const without = withoutVolatile(scope);
  const depends = (node: ts.Node, inside: Scope): boolean => {
    if (seen.has(node) || without?.has(node) === true) return false;
    seen.add(node);
    if (seen.size > MAX_NODES) return true;
    if (ts.isExpression(node) && volatileAt(node, inside) !== undefined) return true;
    if (ts.isIdentifier(node) && isBehind(node, inside, depends)) return true;
    return ts.forEachChild(node, (child) => depends(child, inside)) === true;
  };
  const found = depends(reason, scope);
  if (!found) for (const node of seen) without?.add(node);
  return found;
}

/** Nodes behind which nothing volatile was found, whoever asks; none where arguments are bound. */
function withoutVolatile({ work, parameters, instance }: Scope): WeakSet<ts.Node> | undefined {
  if (parameters.size > 0 || instance !== undefined) return undefined;
  const known = steadyNodes.get(work) ?? new WeakSet<ts.Node>();
  steadyNodes.set(work, known);
  return known;
}
const steadyNodes = new WeakMap<Scope['work'], WeakSet<ts.Node>>();

/** What a name stands for: the argument of a parameter, the source of a variable, the body of a function. */
function isBehind(node: ts.Identifier, scope: Scope, depends: (node: ts.Node, inside: Scope) => boolean): boolean {
  const symbol = symbolOf(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || declaration.getSourceFile().isDeclarationFile) return false;
  const argument = ts.isParameter(declaration) ? scope.parameters.get(declaration) : undefined;
  if (argument?.node !== undefined) return depends(argument.node, argument.scope);
  if (ts.isBindingElement(declaration)) return depends(ts.walkUpBindingElementsAndPatterns(declaration), scope);
  if (assignmentsTo(symbol, declaration, scope).some((set) => depends(statementAround(set, declaration), scope)))
    return true;
  const isRead =
    ts.isVariableDeclaration(declaration) || ts.isFunctionLike(declaration) || 'initializer' in declaration;
  return isRead && depends(declaration, scope);
}

/** The statement beside a variable's declaration that sets it, with the conditions around it. */
function statementAround(set: ts.Node, declaration: ts.Declaration): ts.Node {
  const block = ts.findAncestor(declaration, (node) => ts.isBlock(node) || ts.isSourceFile(node));
  return ts.findAncestor(set, (node) => node.parent === block) ?? set;
}

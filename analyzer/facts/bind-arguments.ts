import ts from 'typescript';
import { evaluate } from './evaluate.js';
import { mayBeMissing } from './evaluate-object.js';
import type { Argument, Scope } from './scope.js';
import { type ArrayValue, choiceOf, optionsOf, type Value } from './value.js';

/** A scope inside a function that is called with these arguments. What cannot be told apart stays unbound. */
export function withArguments(
  declaration: ts.SignatureDeclaration,
  list: readonly ts.Expression[],
  scope: Scope,
): Scope {
  const passed = passedArguments(list, scope);
  const bound = valueParameters(declaration).flatMap((parameter, index) => {
    const argument = argumentFor(parameter, index, passed, scope);
    return argument === undefined ? [] : [[parameter, argument] as const];
  });
  return withParameters(bound, scope);
}

/** A scope with these parameters, or variables of loops, besides those that are bound already. */
export function withParameters(
  parameters: Iterable<readonly [ts.ParameterDeclaration | ts.VariableDeclaration, Argument]>,
  scope: Scope,
): Scope {
  return { ...scope, parameters: new Map([...scope.parameters, ...parameters]), known: new Map() };
}

/** A scope for code that any other caller may run: what is bound here, and the object at hand, are not its own. */
export function withoutCaller(scope: Scope): Scope {
  const { instance: _instance, receiverClass: _class, ...rest } = scope;
  return { ...rest, parameters: new Map(), known: new Map() };
}

/** The parameters that arguments go to: a declared `this` is none of them. */
export function valueParameters({ parameters }: ts.SignatureDeclaration): readonly ts.ParameterDeclaration[] {
  return parameters.filter(
    (parameter) => ts.isParameter(parameter) && parameter.name.getText() !== 'this',
  ) as ts.ParameterDeclaration[];
}

/** What is passed, in order; `open` when more may follow. */
export interface Passed {
  readonly items: readonly Argument[];
  readonly open: boolean;
}

/** A list that is spread counts with its elements, as far as they are known. */
export function passedArguments(list: readonly ts.Expression[], scope: Scope): Passed {
  const items: Argument[] = [];
  for (const node of list) {
    if (!ts.isSpreadElement(node)) {
      items.push({ node, scope });
      continue;
    }
    const spread = evaluate(node.expression, scope);
    if (spread.is !== 'array' || spread.open !== undefined || spread.items.some(mayBeMissing))
      return { items, open: true };
    items.push(...spread.items.map((value) => ({ node: undefined, value, scope })));
  }
  return { items, open: false };
}

function argumentFor(
  parameter: ts.ParameterDeclaration,
  index: number,
  { items, open }: Passed,
  scope: Scope,
): Argument | undefined {
  if (parameter.dotDotDotToken === undefined) {
    const item = items[index];
    return item === undefined && open ? undefined : (item ?? { node: undefined, scope });
  }
  return open ? undefined : { node: undefined, value: restOf(parameter, items.slice(index)), scope };
}

function restOf(node: ts.Node, items: readonly Argument[]): ArrayValue {
  return { is: 'array', node, items: items.map((item) => argumentValue(item, node)), open: undefined };
}

/** What an argument is; `nothing`, at `node`, when none is passed. */
export function argumentValue({ node: expression, value, scope }: Argument, node: ts.Node): Value {
  if (value !== undefined) return value;
  return expression === undefined ? { is: 'nothing', node } : evaluate(expression, scope);
}

/** A parameter's value where `undefined` is passed, or nothing at all; `null` is something. */
export function withDefault(value: Value, initializer: ts.Expression | undefined, scope: Scope): Value {
  if (initializer === undefined || !optionsOf(value).some(isUndefined)) return value;
  return choiceOf(
    optionsOf(value).map((option) => (isUndefined(option) ? evaluate(initializer, scope) : option)),
    value.node,
  );
}

function isUndefined(value: Value): boolean {
  return value.is === 'nothing' && value.node.kind !== ts.SyntaxKind.NullKeyword;
}

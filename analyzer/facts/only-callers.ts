import ts from 'typescript';
import { withArguments, withoutCaller } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { callOfName, isUsedOutside, usesOfFunction } from './function-uses.js';
import { filesWith } from './functions-by-name.js';
import { classOf } from './lineage.js';
import { identifiersNamed } from './references.js';
import type { Scope } from './scope.js';
import { choiceOf, type Opaque, optionsOf, type Value } from './value.js';

/** More callers than this are not told apart. */
const MAX_CALLERS = 8;

/**
 * The clients that a function of this file alone is handed: whoever calls it stands in the file, and each passes something that
 * an SDK made. Empty for everything else.
 */
export function clientsHandedIn(parameter: ts.ParameterDeclaration, scope: Scope): readonly Value[] {
  const owner = parameter.parent;
  if (parameter.dotDotDotToken !== undefined || !ts.isIdentifier(parameter.name)) return [];
  const index = owner.parameters.indexOf(parameter);
  const outside = withoutCaller(scope);
  const options = (onlyCalls(owner, scope) ?? []).map(({ arguments: list }) => {
    const argument = list.slice(0, index + 1).some(ts.isSpreadElement) ? undefined : list[index];
    return argument === undefined ? [] : optionsOf(evaluate(argument, outside));
  });
  const isMade = (values: readonly Value[]) => values.length > 0 && values.every(({ is }) => is === 'made');
  return options.every(isMade) ? options.flat() : [];
}

/** All calls of a function that is neither exported nor handed on; `undefined` where others are possible. */
function onlyCalls(owner: ts.SignatureDeclaration, scope: Scope): readonly ts.CallExpression[] | undefined {
  if (!ts.isFunctionDeclaration(owner) && !ts.isVariableDeclaration(owner.parent)) return undefined;
  if (!ts.isExternalModule(owner.getSourceFile()) || isUsedOutside(owner, scope)) return undefined;
  const calls = usesOfFunction(owner, scope).map(callOfName);
  const isCertain = calls.length > 0 && calls.length <= MAX_CALLERS && calls.every((call) => call !== undefined);
  return isCertain ? calls : undefined;
}

/**
 * What a constructor is given wherever the program makes an object of its class: a text among it stands in for what another
 * object may be made with.
 */
export function otherwiseMadeWith(
  parameter: ts.ParameterDeclaration,
  scope: Scope,
): Pick<Opaque, 'otherwise'> | undefined {
  const owner = parameter.parent;
  if (!ts.isConstructorDeclaration(owner) || owner.parent.name === undefined) return undefined;
  const { name } = owner.parent;
  const value = (): Value => {
    const values = makingsOf(owner.parent, scope).map((made) => argumentAt(made, parameter, owner, scope));
    return choiceOf(values, parameter);
  };
  return { otherwise: { value, isSample: true, unset: `${parameter.name.getText()} of another ${name.text}` } };
}

function argumentAt(
  made: ts.NewExpression,
  parameter: ts.ParameterDeclaration,
  owner: ts.ConstructorDeclaration,
  scope: Scope,
): Value {
  const argument = withArguments(owner, made.arguments ?? [], withoutCaller(scope)).parameters.get(parameter);
  if (argument?.node === undefined) return argument?.value ?? { is: 'nothing', node: made };
  return evaluate(argument.node, argument.scope);
}

function makingsOf(owner: ts.ClassLikeDeclaration, scope: Scope): readonly ts.NewExpression[] {
  const name = owner.name?.text ?? '';
  const made = filesWith(name, scope.work)
    .flatMap((file) => identifiersNamed(name, file))
    .flatMap(({ parent }) =>
      ts.isNewExpression(parent) && skipWrapping(parent.expression) === parent.expression ? [parent] : [],
    )
    .filter((made) => classOf(made, scope) === owner);
  return made.length > MAX_CALLERS ? [] : made;
}

import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { symbolOf } from './evaluate-variable.js';
import { filesWith } from './functions-by-name.js';
import { importedCallee } from './imported-name.js';
import { identifiersNamed } from './references.js';
import type { Scope } from './scope.js';

/**
 * Whether an expression asks for an error with which no request fails: of a class of the program that is thrown for other reasons,
 * or one that `ai` throws before it sends anything (`@ai-sdk/provider` and `ai`, their `*-error.ts`).
 */
export function isOwnError(test: ts.Expression, scope: Scope): boolean {
  const name = classAskedFor(test);
  if (name === undefined) return false;
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  if (declaration !== undefined && ts.isClassDeclaration(declaration) && !isOwnFile(declaration.getSourceFile()))
    return isThrownForOtherReasons(name.text, scope);
  const imported = importedCallee(name, scope);
  return imported !== undefined && FROM.test(imported.module) && BEFORE_REQUESTS.test(imported.name);
}
const FROM = /^(?:ai|@ai-sdk\/provider)$/;
const BEFORE_REQUESTS = /^(?:InvalidArgumentError|InvalidPromptError|InvalidMessageRoleError)$/;

/** `error instanceof OwnError`, `OwnError.isInstance(error)`. */
function classAskedFor(test: ts.Expression): ts.Identifier | undefined {
  if (ts.isBinaryExpression(test) && test.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return ts.isIdentifier(test.right) ? test.right : undefined;
  if (!ts.isCallExpression(test) || !ts.isPropertyAccessExpression(test.expression)) return undefined;
  const { name, expression } = test.expression;
  return name.text === 'isInstance' && ts.isIdentifier(expression) ? expression : undefined;
}

/** It is made somewhere in sight, and nowhere in place of what a request failed with. */
function isThrownForOtherReasons(name: string, { work }: Scope): boolean {
  const made = filesWith(name, work)
    .flatMap((file) => identifiersNamed(name, file))
    .filter(({ parent }) => ts.isNewExpression(parent));
  return made.length > 0 && !made.some(standsForFailure);
}

function standsForFailure(node: ts.Node): boolean {
  return (
    ts.findAncestor(
      node,
      (around) =>
        ts.isCatchClause(around) ||
        (ts.isCallExpression(around) && /\bcatch$/.test(around.expression.getText())) ||
        (ts.isIfStatement(around) && /\b(?:ok|status(?:Code)?|error|err)\b/i.test(around.expression.getText())),
    ) !== undefined
  );
}

import ts from 'typescript';
import type { LlmCall, PromptPart } from '../call.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { nodeAt } from './node-at.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** Whether a request, an embedding mostly, is given one text or a list of them, by what is written there and by its type. */
export function embeddedInputsOf(prompt: readonly PromptPart[], scope: Scope): LlmCall['embeddedInputs'] {
  const [only, ...others] = prompt;
  if (others.length > 0) return 'many';
  const file = only?.at && scope.work.inSight.at(only.at.file)?.code();
  const node = only?.at && file && nodeAt(file, only.at);
  if (node === undefined) return 'unknown';
  if (ts.isSpreadElement(node) || ts.isSpreadElement(node.parent)) return 'many';
  const written = ts.isExpression(node) ? skipWrapping(node) : node;
  if (ts.isArrayLiteralExpression(written)) {
    const isOne = written.elements.length === 1 && !written.elements.some(ts.isSpreadElement);
    return isOne ? 'one' : 'many';
  }
  const named = ts.isShorthandPropertyAssignment(written) ? written.name : written;
  if (ts.isExpression(named) && isTextByMethod(named, scope)) return 'one';
  const type = scope.checker.getNonNullableType(typeAt(written, scope));
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return 'unknown';
  if (isText(type)) return 'one';
  return scope.checker.isArrayLikeType(type) ? 'many' : 'unknown';
}

/** Methods of a text that give a text. */
const GIVES_TEXT =
  /^(?:concat|normalize|pad(?:End|Start)|repeat|replace(?:All)?|slice|substr(?:ing)?|to(?:Locale)?(?:Lower|Upper)Case|trim(?:End|Start)?)$/;
/** Variables and methods on the way to the text. */
const MAX_STEPS = 12;

/** `text.trim()`, and a constant that is set to it: the checker knows no methods of texts here. */
function isTextByMethod(node: ts.Expression, scope: Scope, steps = MAX_STEPS): boolean {
  const expression = skipWrapping(node);
  if (steps === 0) return false;
  if (ts.isIdentifier(expression)) {
    const declaration = symbolOf(expression, scope)?.valueDeclaration;
    const source = declaration !== undefined && isConstant(declaration) ? declaration.initializer : undefined;
    return source !== undefined && isTextByMethod(source, scope, steps - 1);
  }
  if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression)) return false;
  const { name, expression: target } = expression.expression;
  if (!GIVES_TEXT.test(name.text)) return false;
  const type = scope.checker.getNonNullableType(typeAt(target, scope));
  return isText(type) || isTextByMethod(target, scope, steps - 1);
}

function isConstant(declaration: ts.Declaration): declaration is ts.VariableDeclaration {
  return (
    ts.isVariableDeclaration(declaration) &&
    declaration.type === undefined &&
    (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0
  );
}

function isText({ flags }: ts.Type): boolean {
  return (flags & ts.TypeFlags.StringLike) !== 0;
}

import ts from 'typescript';
import type { LlmCall, PromptPart } from '../call.js';
import { skipWrapping } from './evaluate.js';
import { nodeAt } from './node-at.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** Whether an embedding request is given one text or a list of them, by what is written there and by its type. */
export function embeddedInputsOf(prompt: readonly PromptPart[], scope: Scope): LlmCall['embeddedInputs'] {
  const [only, ...others] = prompt;
  if (others.length > 0) return 'many';
  const file = scope.work.files.find(({ fileName }) => fileName === only?.at?.file);
  const node = only?.at && file && nodeAt(file, only.at);
  if (node === undefined) return 'unknown';
  if (ts.isSpreadElement(node) || ts.isSpreadElement(node.parent)) return 'many';
  const written = ts.isExpression(node) ? skipWrapping(node) : node;
  if (ts.isArrayLiteralExpression(written)) {
    const isOne = written.elements.length === 1 && !written.elements.some(ts.isSpreadElement);
    return isOne ? 'one' : 'many';
  }
  const type = scope.checker.getNonNullableType(typeAt(written, scope));
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return 'unknown';
  if ((type.flags & ts.TypeFlags.StringLike) !== 0) return 'one';
  return scope.checker.isArrayLikeType(type) ? 'many' : 'unknown';
}

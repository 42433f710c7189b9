import ts from 'typescript';
import type { RecognisedCall } from '../calls/recognise.js';
import { packageDeclaring } from '../calls/slots.js';

/**
 * Whether a failure of a streamed request never leaves its stream: `streamText` of `ai` throws nothing (docs/03-ai-sdk-core,
 * "onError callback", of ai 5 to 7), so nothing around it learns of a failure, unless the code waits for the result as a whole, or
 * throws an error that it finds in the stream.
 */
export function staysInStream(
  { node, declaration }: Pick<RecognisedCall, 'node' | 'declaration'>,
  around: readonly ts.Node[],
): boolean {
  const name = declaration.name?.getText() ?? '';
  if (!STREAMS.test(name) || packageDeclaring(declaration) !== 'ai') return false;
  return ![node, ...around].some((place) => TELLS_OF_FAILURES.test(functionAround(place).getText()));
}
const STREAMS = /^(?:experimental_)?stream(?:Text|Object)/;
const TELLS_OF_FAILURES =
  /\bthrow\b|\breject\b|\bawait\s+(?:[\w$]+\.)*(?:text|object|output|content|usage|totalUsage|steps|response|finishReason|toolCalls|toolResults|files|sources|reasoning\w*)\b(?!\s*\()|\bPromise\.all\b/;

function functionAround(node: ts.Node): ts.Node {
  return ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
}

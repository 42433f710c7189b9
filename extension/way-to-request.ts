import type { LlmCall } from '../analyzer/call.js';

/** Through which call the request of a wrapper is sent: `client.responses.create at src/llm.ts:12`. */
export function wayToRequest(
  { recognisedBy, via }: LlmCall,
  folder: string | undefined,
  textOf: (file: string) => string,
): string | undefined {
  const request = via.at(-1);
  if (recognisedBy !== 'wrapper' || request === undefined) return undefined;
  const text = textOf(request.file);
  const callee = text.slice(request.start, request.end).replace(/\s+/g, '');
  const line = text.slice(0, request.start).split('\n').length;
  return `${callee} at ${shownPath(request.file, folder)}:${line}`;
}

/** Relative to the folder that is open; of a file outside it the name is enough. */
function shownPath(file: string, folder: string | undefined): string {
  const isInside = folder !== undefined && file.startsWith(`${folder}/`);
  return isInside ? file.slice(folder.length + 1) : file.slice(file.lastIndexOf('/') + 1);
}

import type { LlmCall } from '../../../analyzer/call.js';
import { callsIn, type Files, shown } from './world.js';

/** An endpoint that chats. */
export const URL_ = 'https://api.openai.com/v1/chat/completions';
/** What it is sent, as an object. */
export const BODY = `{ model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] }`;
/** The options of a `fetch` that sends it. */
export const INIT = `{ method: 'POST', body: JSON.stringify(${BODY}) }`;
/** The lines of a client that sends `BODY` to `URL_`. */
export const ASKED = (sdk: string) => [`${sdk} | chat | openai | gpt-4o | cap absent`];

/** A line for each call of a file: `fetch | chat | openai | gpt-4o | cap absent`. */
export function lines(text: string, others: Files = {}, file?: string): string[] {
  return callsIn(text, others, file).map(line);
}

function line(call: LlmCall): string {
  const cap = call.outputCap.applies ? [`cap ${shown(call.outputCap.fact)}`] : [];
  return [call.sdk, call.operation, call.provider ?? 'unknown', shown(call.model), ...cap].join(' | ');
}

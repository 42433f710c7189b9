//// allow = ["**/gateway.ts"]
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI, { AzureOpenAI } from 'openai';

// Called in other files only.
export const client = new OpenAI({ maxRetries: 1 });
//                        ^^^^^^ no-direct-sdk-call: A client of `openai` is made here. Make it in `**/gateway.ts`

export const azure = new AzureOpenAI({ apiVersion: '2024-10-21' });
//                       ^^^^^^^^^^^ no-direct-sdk-call: A client of `openai` is made here

export function claude() {
  return new Anthropic({
    //       ^^^^^^^^^ no-direct-sdk-call: A client of `@anthropic-ai/sdk` is made here
    maxRetries: 1,
  });
}

export class Gemini {
  readonly ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
  //                ^^^^^^^^^^^ no-direct-sdk-call: A client of `@google/genai` is made here
}

const own = new OpenAI();
export const ask = (input: string) => own.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

// ok: no-direct-sdk-call -- these are no clients
export const others = [new Date(), new URL('https://example.com'), new OpenAI.APIError(400, undefined, undefined, undefined)];

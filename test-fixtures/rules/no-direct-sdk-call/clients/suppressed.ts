//// allow = ["**/gateway.ts"]
import OpenAI from 'openai';

// ok: no-direct-sdk-call -- a comment says why
// llm-cost-disable-next-line no-direct-sdk-call -- the playground asks on its own account
export const playground = new OpenAI();

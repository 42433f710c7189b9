//// allow = ["**/gateway.ts"]
import OpenAI from 'openai';

// ok: no-direct-sdk-call -- the gateway may
export const gateway = new OpenAI();

import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

// Which lower efforts a model of Mistral knows differs, so there is no fix.
export const sorted = (content: string) =>
  client.chat.complete({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content }],
    maxTokens: 50,
    reasoningEffort: 'high',
    //               ^^^^^^ no-high-reasoning-effort: and counts towards this cap, so that the answer may be cut off before it begins. Lower it.
  });

import { Agent, run } from '@openai/agents';

const writer = new Agent({
  name: 'Writer',
  instructions: 'You write product pages.',
  model: 'gpt-4o',
  modelSettings: { maxTokens: 16_000 },
  //                          ^^^^^^ max-output-tokens: `maxTokens` allows 16,000 tokens
});

export const write = (product: string) => run(writer, product);

const clerk = new Agent({ name: 'Clerk', instructions: 'You answer briefly.', model: 'gpt-4o', modelSettings: { maxTokens: 300 } });

// ok: max-output-tokens -- small enough
export const answer = (question: string) => run(clerk, question);

import { Agent, run } from '@openai/agents';

const clerk = new Agent({
  name: 'Clerk',
  instructions: `You answer questions about parcels.
Always answer in the language in which the customer has written.
Be brief.
Always answer in the language in which the customer has written.`,
  // @-1:0 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
  model: 'gpt-4o',
  modelSettings: { maxTokens: 300 },
});

export const answer = (question: string) => run(clerk, question);

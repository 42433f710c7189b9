import { Agent, run } from '@openai/agents';
import { TERMS } from './terms';

export const answer = (customer: string, question: string) =>
  run(
    new Agent({
      name: 'Clerk',
      instructions: `You help ${customer}.\n${TERMS}`,
      //                        ^^^^^^^^ require-stable-prefix: `customer` can differ
      model: 'gpt-4o',
      modelSettings: { maxTokens: 300 },
    }),
    question,
  );

import { Agent, run } from '@openai/agents';

//// max = 1

// Those of the runner need a policy, and leave the first attempt's to the client: no value here mends it.
const agent = new Agent({ name: 'Helper', instructions: 'You track parcels.', modelSettings: { retry: { maxRetries: 1 } } });

export const ask = (question: string) => run(agent, question);
//                                       ^^^ no-excessive-retries: Limit them in the client that the agents use: `setDefaultOpenAIClient(new OpenAI({ maxRetries: 1 }))`.

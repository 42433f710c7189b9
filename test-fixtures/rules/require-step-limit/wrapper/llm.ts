import { Agent, run } from '@openai/agents';

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

// ok: require-step-limit -- the callers decide
export const plan = (question: string, options: { maxTurns: number }) => run(helper, question, { maxTurns: options.maxTurns });

export const planLong = (question: string) => run(helper, question, { maxTurns: 99 });
//                                                                              ^^ require-step-limit: may ask the model 99 times

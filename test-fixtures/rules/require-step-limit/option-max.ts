//// max = 8
import { Agent, run } from '@openai/agents';

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

export const byDefault = (question: string) => run(helper, question);
//                                             ^^^ require-step-limit: may ask the model 10 times

export const nine = (question: string) => run(helper, question, { maxTurns: 9 });
//                                                                          ^ require-step-limit: may ask the model 9 times

// ok: require-step-limit -- as many as are accepted
export const eight = (question: string) => run(helper, question, { maxTurns: 8 });

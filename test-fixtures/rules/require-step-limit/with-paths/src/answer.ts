import { Agent, run } from '@openai/agents';
import { FEW, LIMITS } from '~/limits';

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

export const plan = (question: string) => run(helper, question, LIMITS);
//                                        ^^^ require-step-limit: may ask the model 70 times

// ok: require-step-limit -- seven, says the other file
export const planBriefly = (question: string) => run(helper, question, { maxTurns: FEW });

import { Agent, run } from '@openai/agents';
import { LIMITS } from '~/limits';

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

export const planWithMember = (question: string) => run(helper, question, { maxTurns: LIMITS.maxTurns });
//                                                                                    ^^^^^^^^^^^^^^^ require-step-limit: may ask the model 70 times

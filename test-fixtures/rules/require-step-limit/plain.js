import { Agent, run } from '@openai/agents';

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

export const plan = (question) => run(helper, question, { maxTurns: 50 });
//                                                                  ^^ require-step-limit: may ask the model 50 times

export const planWith = (question, { maxTurns = 50 } = {}) => {
  // ok: require-step-limit -- the callers decide
  return run(helper, question, { maxTurns });
};

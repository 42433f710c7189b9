const { Agent, run } = require('@openai/agents');

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });

exports.plan = (question) => run(helper, question, { maxTurns: 64 });
//                                                             ^^ require-step-limit: may ask the model 64 times

exports.planBriefly = (question) => run(helper, question, { maxTurns: 6 });

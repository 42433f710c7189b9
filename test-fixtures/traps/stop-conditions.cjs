// Trap: a stop condition that counts nothing
const { openai } = require('@ai-sdk/openai');
const { ToolLoopAgent, isStepCount } = require('ai');

const endless = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: 'You track parcels.', stopWhen: () => false, maxOutputTokens: 500 });
//                                                                                                             ^^^^^^^^^^^ require-step-limit
const short = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: 'You track parcels.', stopWhen: isStepCount(4), maxOutputTokens: 500 });

exports.ask = async (prompt) => {
  // call: agent | model gpt-5-mini | provider openai | cap 500 | retries default 2 | steps absent | priced
  await endless.generate({ prompt });
  // call: agent | model gpt-5-mini | provider openai | cap 500 | retries default 2 | steps 4 | priced
  return short.generate({ prompt });
};

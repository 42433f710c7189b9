const OpenAI = require('openai');
const { promptFor } = require('./prompts');

const client = new OpenAI();

exports.answer = (customer, input) =>
  client.responses.create({ model: 'gpt-4o', instructions: promptFor(customer), input, max_output_tokens: 300 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ require-stable-prefix: `customer` can differ

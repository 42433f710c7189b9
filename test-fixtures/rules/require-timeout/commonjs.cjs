//// preset = strict
const OpenAI = require('openai');

const client = new OpenAI();

exports.ask = (input) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

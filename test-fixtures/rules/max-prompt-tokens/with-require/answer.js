//// max = 30
const OpenAI = require('openai');
const { manual } = require('./prompts');

const client = new OpenAI();

exports.answer = (input) => client.responses.create({ model: 'gpt-4o', instructions: manual('Ada'), input, max_output_tokens: 300 });
//                          ^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt

const OpenAI = require('openai');
const { welcome } = require('./prompts');

const client = new OpenAI();

exports.welcome = () => client.responses.create({ model: 'gpt-4o', input: welcome('the shop'), max_output_tokens: 500 });
//                      ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

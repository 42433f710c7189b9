const OpenAI = require('openai');

const client = new OpenAI();

exports.welcome = () => client.responses.create({ model: 'gpt-4o', input: 'Write a welcome text.', max_output_tokens: 500 });
//                      ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

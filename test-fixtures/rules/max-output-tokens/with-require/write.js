const OpenAI = require('openai');
const settings = require('./settings');

const client = new OpenAI();

exports.page = (input) => client.responses.create({ ...settings, input });
//                        ^^^^^^^^^^^^^^^^^^^^^^^ max-output-tokens: `max_output_tokens` allows 12,000 tokens

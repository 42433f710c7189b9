const OpenAI = require('openai');

const client = new OpenAI();

exports.write = (topic) => client.responses.create({ model: 'gpt-4o', input: topic, max_output_tokens: 16000 });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.16 plus `topic`

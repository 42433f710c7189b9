const OpenAI = require('openai');

const client = new OpenAI();

// 100 tokens in at 2.50 and 100 out at 10 USD per million, a thousand times an hour: 1.25 USD.
exports.write = (topic) => client.responses.create({ model: 'gpt-4o', input: topic, max_output_tokens: 200 });
//                         ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "hourly" needs at least $1.25 an hour for this call, at 24,000 a day, 125 % of the $1 it has; its hard stop is at 100 %.

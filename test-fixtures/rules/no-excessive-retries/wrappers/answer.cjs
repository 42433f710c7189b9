const OpenAI = require('openai');

const client = new OpenAI();

// ok: no-excessive-retries -- the callers decide
const ask = (input, options) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, options);

exports.often = (input) => ask(input, { maxRetries: 9 });
//                                                  ^ no-excessive-retries

exports.seldom = (input) => ask(input, { maxRetries: 1 });

const OpenAI = require('openai');

const client = new OpenAI({ maxRetries: 5 });
//                                      ^ no-excessive-retries

exports.ask = (question) => client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

const OpenAI = require('openai');
const { TERMS } = require('./terms');

const client = new OpenAI();

exports.answer = (question) =>
  client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: question + "\n" + TERMS }], max_tokens: 300 });
  //                                                                                    ^^^^^^^^ require-stable-prefix: `question` can differ

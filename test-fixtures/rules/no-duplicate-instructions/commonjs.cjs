const OpenAI = require('openai');

const client = new OpenAI();

exports.answer = (question) =>
  client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "system", content: "Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written." }, { role: "user", content: question }], max_tokens: 300 });
  //                                                                                                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice

const { OpenAI } = require('openai');

const client = new OpenAI();

exports.taglines = (product) =>
  client.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content: product }], "n": 2, max_tokens: 60 });
  //                                                                                                     ^ no-multiple-completions: `n` asks for 2 completions

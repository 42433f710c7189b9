const OpenAI = require('openai');

const client = new OpenAI();

exports.isSpam = (mail) =>
  client.chat.completions.create({
    model: 'gpt-6-sol',
    //     ^^^^^^^^^^^ prefer-cheaper-model: `max_completion_tokens` is 1
    messages: [{ role: 'user', content: mail }],
    max_completion_tokens: 1,
  });

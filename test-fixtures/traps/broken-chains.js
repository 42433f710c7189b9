// Trap: a chain broken over lines
const OpenAI = require('openai');

module.exports = (question) =>
  // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries default 2 | priced
  new OpenAI()
// @2 ^^... require-max-tokens
    .chat
    .completions
    .create({
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: question }],
    })
    .then(({ choices }) => choices[0].message.content)
    .catch((error) => {
      console.error(new Date().toISOString(), error);
      return null;
    });

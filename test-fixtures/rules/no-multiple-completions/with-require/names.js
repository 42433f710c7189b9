const OpenAI = require('openai');
const settings = require('./settings');

const client = new OpenAI();

module.exports = {
  names: (topic) => client.chat.completions.create({ ...settings, messages: [{ role: 'user', content: topic }] }),
  //                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-multiple-completions: `n` asks for 3 completions
};

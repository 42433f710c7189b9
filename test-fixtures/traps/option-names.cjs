// Trap: option names repeated in a log, top_k as a sampling parameter
const { OpenAI } = require('openai');

const openai = new OpenAI({ maxRetries: 1 });
const defaults = { top_k: 40, top_p: 0.95, max_tokens: 2000, maxRetries: 10 };

exports.describe = () => `max_tokens: ${defaults.max_tokens}, maxRetries: ${defaults.maxRetries}, top_k: ${defaults.top_k}`;

exports.ask = async (question) => {
  console.log('request', { model: 'gpt-4.1-mini', ...defaults });
  // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries 1 | k none | priced
  return openai.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: question }], top_k: defaults.top_k });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
};

exports.search = (index, words) => index.search(words, { top_k: 200, limit: 200 }).slice(0, defaults.top_k);

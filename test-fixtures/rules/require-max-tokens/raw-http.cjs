const axios = require('axios');
const fetch = require('node-fetch');

const api = axios.create({ baseURL: 'https://api.mistral.ai/v1', timeout: 30_000 });

exports.ask = async (question) => {
  const { data } = await api.post('/chat/completions', {
    //                   ^^^^^^^^ require-max-tokens: No `max_tokens`
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: question }],
  });
  return data.choices[0].message.content;
};

exports.askDirectly = (question) =>
  fetch('https://api.mistral.ai/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content: question }], max_tokens: 100 }),
  });

exports.list = () => api.get('/models');

const OpenAI = require('openai');

const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY });

function getClient() {
  return openai;
}

module.exports = { openai, getClient, limits: { reply: 300 } };

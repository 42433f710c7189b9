// Trap: model handles
const { createAnthropic } = require('@ai-sdk/anthropic');
const { openai } = require('@ai-sdk/openai');
const { generateText } = require('ai');

const anthropic = createAnthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

const models = {
  fast: openai.chat('gpt-5-mini'),
  careful: anthropic.messages('claude-sonnet-4-5'),
  embedding: openai.embedding('text-embedding-3-small'),
};

module.exports = {
  getModel: (name) => models[name] ?? openai.responses('gpt-5-mini'),
  async summarise(article) {
    // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | priced
    const { text } = await generateText({ model: models.fast, prompt: article, maxOutputTokens: 300 });
    return text;
  },
};

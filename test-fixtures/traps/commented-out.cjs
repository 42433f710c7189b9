// Trap: commented-out code
// const { generateText } = require('ai');
// const { openai } = require('@ai-sdk/openai');

module.exports.translate = async (text) => {
  // const { text } = await generateText({ model: openai('gpt-5-mini'), system: `Now: ${Date.now()}`, prompt: text });
  /*
  const OpenAI = require('openai');
  return new OpenAI({ maxRetries: 9 }).chat.completions.create({ model: 'gpt-4', messages: [] });
  */
  return `[${new Date().toISOString()}] ${text}`;
};

const { generateText } = require('ai');
const { openai } = require('@ai-sdk/openai');
const { v4 } = require('uuid');

exports.ask = (prompt) =>
  generateText({
    model: openai('gpt-5-mini'),
    maxOutputTokens: 300,
    system: `Request ${v4()}. You answer questions about parcel delivery.`,
    //                 ^^^^ no-volatile-system-prompt
    prompt,
  });

// Trap: a ternary with a null branch
const Anthropic = require('@anthropic-ai/sdk');

const anthropic = process.env.ANTHROPIC_API_KEY ? new Anthropic({ maxRetries: 9 }) : null;
//                                                                            ^ no-excessive-retries

module.exports.answer = async (question, verbose) => {
  const reply = anthropic
    // call: chat | model claude-haiku-4-5 | provider anthropic | cap 2000, 500 | retries 9 | priced
    ? await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: verbose ? 2000 : 500, messages: [{ role: 'user', content: question }] })
    : null;
  return reply ? reply.content : null;
};

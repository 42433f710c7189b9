// Trap: dates beside a call
const Anthropic = require('@anthropic-ai/sdk');
const { v4: uuid } = require('uuid');

const anthropic = new Anthropic();

async function chat(history, response) {
  const start = Date.now();
  const uuidOfMessage = uuid();
  console.debug(`\x1b[36m[LLM ${new Date().toLocaleString()}]\x1b[0m system: ${systemPrompt()}`);
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 1024 | retries default 2 | system "You help people who wait for a parcel." | priced
  const stream = anthropic.messages.stream({ model: 'claude-haiku-4-5', max_tokens: 1024, system: systemPrompt(), messages: history });
  stream.on('text', (text) => response.write(`data: ${JSON.stringify({ uuid: uuidOfMessage, sentAt: Date.now(), text })}\n\n`));
  const message = await stream.finalMessage();
  return { metrics: { duration: (Date.now() - start) / 1000, timestamp: new Date(), model: 'claude-haiku-4-5' }, message };
}

function systemPrompt() {
  return 'You help people who wait for a parcel.';
}

async function chatWithClock(history) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 1024 | retries default 2 | priced
  return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 1024, system: `${Date.now()}: ${systemPrompt()}`, messages: history });
  //                                                                                         ^^^^^^^^^^ no-volatile-system-prompt
}

module.exports = { chat, chatWithClock };

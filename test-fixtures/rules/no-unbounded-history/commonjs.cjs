//// preset = strict
const { generateText } = require('ai');
const { openai } = require('@ai-sdk/openai');

const model = openai('gpt-5-mini');

async function talk(questions) {
  const messages = [];
  for (const content of questions) {
    messages.push({ role: 'user', content });
    // todo: no-unbounded-history -- a list of one function that only grows is not followed
    const { text } = await generateText({ model, maxOutputTokens: 300, messages });
    messages.push({ role: 'assistant', content: text });
  }
}

/** @param {{ role: 'user' | 'assistant', content: string }[]} messages */
function whole(messages) {
  // todo: no-unbounded-history -- types in comments are not read
  return generateText({ model, maxOutputTokens: 300, messages });
}

async function POST(request) {
  const { messages } = await request.json();
  // ok: no-unbounded-history -- nothing tells what the body holds
  return generateText({ model, maxOutputTokens: 300, messages });
}

async function briefly(request) {
  const { messages } = await request.json();
  // ok: no-unbounded-history -- the last ten
  return generateText({ model, maxOutputTokens: 300, messages: messages.slice(-10) });
}

module.exports = { talk, whole, POST, briefly };

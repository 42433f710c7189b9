// Trap: a loop that waits for a person
const prompts = require('prompts');
const readline = require('node:readline');
const OpenAI = require('openai');

const openai = new OpenAI();
const system = 'You help with parcels. Answer in one sentence.';

async function ask(question) {
  // call: chat | model gpt-4.1-mini | provider openai | cap 200 | retries default 2 | loop none | priced
  const reply = await openai.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'system', content: system }, { role: 'user', content: question }], max_tokens: 200 });
  return reply.choices[0].message.content;
}

async function chat() {
  for (;;) {
    const { question } = await prompts({ type: 'text', name: 'question', message: 'You:' });
    if (!question) return;
    // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries default 2 | loop while(true) | priced
    const reply = await openai.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: question }] });
    //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    console.log(reply.choices[0].message.content);
  }
}

async function lines() {
  for await (const line of readline.createInterface({ input: process.stdin })) {
    // call: chat | by wrapper | model gpt-4.1-mini | provider openai | cap 200 | retries default 2 | loop for | priced
    console.log(new Date().toLocaleTimeString(), await ask(line));
  }
}

module.exports = { chat, lines };

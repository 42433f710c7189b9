//// preset = strict
const OpenAI = require('openai');

const client = new OpenAI();
const chats = new Map();
const answers = new Map();

async function chat(id, question) {
  let messages = chats.get(id);
  if (!messages) {
    messages = [{ role: 'system', content: 'You track parcels.' }];
    chats.set(id, messages);
  }
  messages.push({ role: 'user', content: question });
  const { choices } = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages,
//  ^^^^^^^^ no-unbounded-history: The whole conversation
  });
  messages.push(choices[0].message);
  return choices[0].message.content;
}

const spread = new Map();
async function chatSpread(id, question) {
  const messages = [...(spread.get(id) || []), { role: 'user', content: question }];
  const { choices } = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: messages,
    //        ^^^^^^^^ no-unbounded-history: The whole conversation
  });
  messages.push(choices[0].message);
  spread.set(id, messages);
}

const limited = new Map();
async function chatLimited(id, question) {
  let messages = limited.get(id) || [];
  messages.push({ role: 'user', content: question });
  if (messages.length > 20) messages = messages.slice(-20);
  // ok: no-unbounded-history -- the last twenty
  const { choices } = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages });
  messages.push(choices[0].message);
  limited.set(id, messages);
}

class Bot {
  constructor() {
    this.messages = [{ role: 'system', content: 'You track parcels.' }];
  }
  async ask(question) {
    this.messages.push({ role: 'user', content: question });
    const { choices } = await client.chat.completions.create({
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: this.messages,
      //        ^^^^^^^^^^^^^ no-unbounded-history: The whole conversation
    });
    this.messages.push(choices[0].message);
  }
}

async function remember(id, question) {
  const messages = [{ role: 'user', content: question }];
  // ok: no-unbounded-history -- what is kept is not sent
  const { choices } = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages });
  answers.set(id, [...(answers.get(id) || []), choices[0].message]);
}

class Task {
  constructor(text) {
    this.messages = [{ role: 'user', content: text }];
  }
  async run() {
    // ok: no-unbounded-history -- nobody adds a question
    const { choices } = await client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages: this.messages });
    this.messages.push(choices[0].message);
  }
}

module.exports = { chat, chatSpread, chatLimited, remember, Bot, Task };

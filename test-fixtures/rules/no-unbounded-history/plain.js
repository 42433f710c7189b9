//// preset = strict
const OpenAI = require('openai');

const client = new OpenAI();
const history = [];

async function chat(question) {
  history.push({ role: 'user', content: question });
  const { choices } = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'system', content: 'You track parcels.' }, ...history],
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history: The whole conversation
  });
  history.push(choices[0].message);
  return choices[0].message.content;
}

async function chatBriefly(question) {
  // ok: no-unbounded-history -- the last ten
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [...history.slice(-10), { role: 'user', content: question }],
  });
}

module.exports = { chat, chatBriefly };

const OpenAI = require('openai');

const client = new OpenAI();

// ok: require-max-tokens -- the callers decide
async function answer(question, options) {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: question }],
    max_tokens: options.cap,
  });
  return completion.choices[0].message.content;
}

async function translate(text) {
  // llm-cost-disable-next-line require-max-tokens -- as long as the original
  return client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: text }] });
}

module.exports = { answer, translate };

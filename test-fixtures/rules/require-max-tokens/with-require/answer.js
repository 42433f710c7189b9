const { openai, limits } = require('./client');
const llm = require('./client');

async function answer(question) {
  const completion = await openai.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
  });
  return completion.choices[0].message.content;
}

async function capped(question) {
  return openai.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: limits.reply });
}

async function fromGetter(question) {
  return llm.getClient().responses.create({ model: 'gpt-5-mini', input: question });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

module.exports = { answer, capped, fromGetter };

const { OpenAI } = require('openai');
const Anthropic = require('@anthropic-ai/sdk').default;

const client = new OpenAI();
const claude = new Anthropic();

exports.ask = async (question) => {
  const completion = await client.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
  });
  return completion.choices[0].message.content;
};

function Desk() {
  this.client = new OpenAI();
}

Desk.prototype.ask = function (question) {
  return this.client.responses.create({ model: 'gpt-5-mini', input: question });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
};

exports.Desk = Desk;

exports.askClaude = (question) =>
  claude.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 512,
    messages: [{ role: 'user', content: question }],
  });

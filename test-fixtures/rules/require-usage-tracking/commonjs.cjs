//// preset = strict
const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();

exports.onlyText = async (content) => {
  const answer = await client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] });
  //                   ^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking
  return answer.content[0].text;
};

// ok: require-usage-tracking -- the whole answer is returned
exports.passedOn = (content) =>
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 100, messages: [{ role: 'user', content }] });

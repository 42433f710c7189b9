//// preset = strict
const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();

exports.ask = async (question) => {
  const { content } = await client.messages.create({
    //                      ^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
  return content;
};

exports.stream = async (question, write) => {
  const stream = client.messages.stream({
    // ok: require-usage-tracking -- the final message has the counts, and goes on
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
  for await (const event of stream) write(event);
  return stream.finalMessage();
};

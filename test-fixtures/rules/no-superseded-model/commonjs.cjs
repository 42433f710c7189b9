const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();

exports.ask = (question) =>
  client.messages.create({
    model: `claude-opus-4-1`,
    //     ^^^^^^^^^^^^^^^^^ no-superseded-model
    max_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });

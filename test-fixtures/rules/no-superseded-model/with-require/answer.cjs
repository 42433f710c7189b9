const Anthropic = require('@anthropic-ai/sdk');
const { MODEL } = require('./models.cjs');

const client = new Anthropic();

exports.ask = (question) =>
  client.messages.create({ model: MODEL, max_tokens: 300, messages: [{ role: 'user', content: question }] });
//^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-01-05

const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();
const handbook = 'Parcels leave on weekdays before noon. '.repeat(300);

exports.handler = async (event) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: handbook, messages: [{ role: 'user', content: event.body }] });
//                                                                              ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens

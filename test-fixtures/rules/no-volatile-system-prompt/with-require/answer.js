const Anthropic = require('@anthropic-ai/sdk');
const prompts = require('./prompts');

const client = new Anthropic();

exports.answer = (question) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: prompts.system(),
    //      ^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });

exports.answerPlainly = (question) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: prompts.policy,
    messages: [{ role: 'user', content: question }],
  });

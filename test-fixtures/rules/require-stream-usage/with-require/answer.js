//// preset = strict
const { client, router } = require('./client');

module.exports = {
  ask: (content) => client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true }),
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage

  // ok: require-stream-usage -- this host sends them anyway
  askRouter: (content) =>
    router.chat.completions.create({ model: 'openai/gpt-4o', messages: [{ role: 'user', content }], stream: true }),
};

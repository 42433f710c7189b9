//// preset = strict
const { quick, slow } = require('./client');

module.exports = {
  ask: (input) => slow.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }),
//                ^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

  // ok: require-timeout -- the client has one
  askQuickly: (input) => quick.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }),
};

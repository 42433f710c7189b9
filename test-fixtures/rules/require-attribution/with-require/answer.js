//// preset = strict
const { named, unnamed } = require('./client');

module.exports = {
  ask: (input) => unnamed.responses.create({ model: 'gpt-5-mini', input }),
//                ^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

  // ok: require-attribution -- the client's headers say it
  askFor: (input) => named.responses.create({ model: 'gpt-5-mini', input }),
};

const pRetry = require('p-retry').default;
const client = require('./client');

module.exports = {
  ask: (input) => pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 2 }),
//                             ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 21 requests
};

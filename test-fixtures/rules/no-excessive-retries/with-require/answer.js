const client = require('./client');

module.exports = {
  ask: (question) => client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 }),
  //                 ^^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries
};

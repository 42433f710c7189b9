const OpenAI = require('openai');
const { shop } = require('./prompts');

const client = new OpenAI();

exports.answer = (question) =>
  client.responses.create({ model: 'gpt-4o', instructions: shop, input: 'Always answer in the language in which the customer has written. ' + question, max_output_tokens: 300 });
  //                                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice

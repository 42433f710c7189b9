//// allow = ["src/llm/**"]
const OpenAI = require('openai');

const client = new OpenAI();

exports.ask = (input) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

const OpenAI = require('openai');
const settings = require('./settings');

const client = new OpenAI();

exports.sorted = (input) => client.responses.create({ ...settings, input });
//                          ^^^^^^^^^^^^^^^^^^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_output_tokens` is 50

const OpenAI = require('openai');
const settings = require('./settings');

const client = new OpenAI();

exports.page = (input) => client.responses.create({ ...settings, input });
//                        ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.16 plus `input`

const OpenAI = require('openai');

const client = new OpenAI();

exports.sorted = (mail) =>
  client.responses.create({ "model": "gpt-5", "input": mail, "max_output_tokens": 100, "reasoning": { "effort": "high" } });
  //                                                                                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high`

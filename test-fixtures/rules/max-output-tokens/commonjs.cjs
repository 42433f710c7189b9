const Anthropic = require('@anthropic-ai/sdk');

const client = new Anthropic();

exports.answer = (content) =>
  client.messages.create({ "model": "claude-haiku-4-5", "max_tokens": 64000, "messages": [{ role: "user", content }] });
  //                                                                  ^^^^^ max-output-tokens: `max_tokens` allows 64,000 tokens

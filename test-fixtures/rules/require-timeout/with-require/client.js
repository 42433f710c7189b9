//// preset = strict
const OpenAI = require('openai').default;

exports.slow = new OpenAI({
  maxRetries: 1,
});
exports.quick = new OpenAI({ timeout: 8000 });

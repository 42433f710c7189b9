//// preset = strict
const OpenAI = require('openai').default;

exports.unnamed = new OpenAI({ maxRetries: 1 });
exports.named = new OpenAI({ defaultHeaders: { 'Helicone-Property-Feature': 'help' } });

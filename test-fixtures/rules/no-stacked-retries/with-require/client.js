const OpenAI = require('openai').default;

module.exports = new OpenAI({ maxRetries: 6 });

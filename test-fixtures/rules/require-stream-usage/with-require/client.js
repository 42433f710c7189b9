//// preset = strict
const { OpenAI } = require('openai');

exports.client = new OpenAI({ maxRetries: 1 });
exports.router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });

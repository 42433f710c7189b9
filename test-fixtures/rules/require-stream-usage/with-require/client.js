//// preset = strict
const { AzureOpenAI, OpenAI } = require('openai');

exports.azure = new AzureOpenAI({ apiVersion: '2025-04-01-preview' });
exports.router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });

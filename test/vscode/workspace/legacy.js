const OpenAI = require('openai');

const client = new OpenAI();

exports.classify = async (text) => client.responses.create({ model: 'gpt-4o-mini', input: `Which team? ${text}` });

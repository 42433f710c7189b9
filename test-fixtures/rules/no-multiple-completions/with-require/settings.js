module.exports = { model: 'gpt-4o', max_tokens: 60, n: 3 };

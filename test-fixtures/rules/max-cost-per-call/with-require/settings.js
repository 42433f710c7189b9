module.exports = { model: 'gpt-4o', max_output_tokens: 16000 };

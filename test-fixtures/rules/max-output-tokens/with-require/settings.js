module.exports = { model: 'gpt-5-mini', max_output_tokens: 12000 };

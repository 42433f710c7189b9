module.exports = { model: 'gpt-5', max_output_tokens: 50, reasoning: { effort: 'high' } };

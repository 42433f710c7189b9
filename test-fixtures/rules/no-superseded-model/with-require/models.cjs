module.exports = { MODEL: 'claude-3-opus-20240229' };

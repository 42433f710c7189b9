// Trap: a model that the environment may override
const OpenAI = require('openai');

class OpenAiLlm {
  constructor(modelPreference = null) {
    this.openai = new OpenAI({ apiKey: process.env.OPEN_AI_KEY });
    this.model = modelPreference || process.env.OPEN_MODEL_PREF || 'gpt-4o';
  }

  async complete(messages) {
    // call: chat | model gpt-4o by default | provider openai | cap absent | retries default 2 | priced
    return this.openai.chat.completions.create({ model: this.model, messages, temperature: 0.7 });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  }
}

module.exports = { OpenAiLlm };

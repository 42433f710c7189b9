// Trap: OpenAI's client with another host
const { OpenAI: OpenAIApi } = require('openai');

class GenericProvider {
  constructor() {
    this.openai = new OpenAIApi({ baseURL: process.env.GENERIC_OPEN_AI_BASE_PATH, apiKey: process.env.GENERIC_KEY ?? null });
  }

  async complete(messages) {
    // call: chat | model gpt-4o | provider unknown | cap 1024 | retries default 2 | unpriced
    return this.openai.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 1024 });
  }
}

class DeepSeekProvider {
  constructor() {
    this.openai = new OpenAIApi({ baseURL: 'https://api.deepseek.com/v1', apiKey: process.env.DEEPSEEK_API_KEY });
  }

  async complete(messages) {
    // call: chat | model deepseek-v4-flash | provider deepseek | cap absent | retries default 2 | priced
    return this.openai.chat.completions.create({ model: 'deepseek-v4-flash', messages });
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  }
}

module.exports = { GenericProvider, DeepSeekProvider };

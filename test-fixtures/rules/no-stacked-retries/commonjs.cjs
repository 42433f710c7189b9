const OpenAI = require('openai');

const client = new OpenAI();

exports.ask = async (input) => {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
    } catch (error) {
      console.warn(error);
    }
  }
};

const OpenAI = require('openai');

const client = new OpenAI();

exports.ask = async (input) => {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                 ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests
    } catch (error) {
      console.warn(error);
    }
  }
};

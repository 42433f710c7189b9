const OpenAI = require('openai');

const client = new OpenAI();

function news() {
  return client.responses.create({ model: 'gpt-5-mini', input: 'News?', max_output_tokens: 100 }).then(() => setTimeout(() => news(), 10_000));
//       ^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer
}

news();

import OpenAI from 'openai';

const client = new OpenAI();
const news = async () => client.responses.create({ model: 'gpt-5-mini', input: 'News?', max_output_tokens: 100 });
//                       ^^^^^^^^^^^^^^^^^^^^^^^ no-background-call: by a timer

setInterval(() => news(), 10_000);

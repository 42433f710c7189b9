import { OpenAI } from 'openai';

const client = new OpenAI();
const response = await client.responses.create({ model: 'gpt-5-mini', input: 'Say hello.' });
//                     ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
console.log(response.output_text);

await client.responses.create({ model: 'gpt-5-mini', input: 'Say goodbye.' });
//    ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

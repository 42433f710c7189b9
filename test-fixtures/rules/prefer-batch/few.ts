//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();
const questions = ['Who are you?', 'Where do you live?', 'What do you like?'];

// ok: prefer-batch -- three that are written out
for (const input of questions) await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });

declare const more: string[];

for (const input of [...questions, ...more]) await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 100 });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch

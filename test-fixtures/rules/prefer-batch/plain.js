//// preset = strict
import { readFile } from 'node:fs/promises';
import OpenAI from 'openai';

const client = new OpenAI();
const mails = JSON.parse(await readFile('mails.json', 'utf8'));

for (const mail of mails) {
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: mail.text, max_output_tokens: 100 });
//                    ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
  mail.label = reply.output_text;
}

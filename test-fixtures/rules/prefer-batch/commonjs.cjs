//// preset = strict
const OpenAI = require('openai');

const client = new OpenAI();

async function main() {
  const mails = JSON.parse(require('node:fs').readFileSync('mails.json', 'utf8'));
  await Promise.all(mails.map(async (mail) => client.responses.create({ model: 'gpt-5-mini', input: mail, max_output_tokens: 100 })));
//                                            ^^^^^^^^^^^^^^^^^^^^^^^ prefer-batch: cost 50 %
}

main().catch(console.error);

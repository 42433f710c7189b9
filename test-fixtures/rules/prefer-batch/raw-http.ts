//// preset = strict
declare const mails: string[];

for (const input of mails) {
  await fetch('https://api.openai.com/v1/responses', {
//      ^^^^^ prefer-batch: cost 50 %
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 100 }),
  });
}

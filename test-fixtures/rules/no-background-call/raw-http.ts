setInterval(async () => {
  await fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input: 'News?', max_output_tokens: 100 }),
  });
}, 10_000);

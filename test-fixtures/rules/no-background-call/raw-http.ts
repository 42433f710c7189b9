setInterval(async () => {
  await fetch('https://api.openai.com/v1/responses', {
//      ^^^^^ no-background-call: by a timer
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input: 'News?', max_output_tokens: 100 }),
  });
}, 10_000);

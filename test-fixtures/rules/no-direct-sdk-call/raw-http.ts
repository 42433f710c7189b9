//// allow = ["src/llm/**"]
export const ask = (input: string) =>
  fetch('https://api.openai.com/v1/responses', {
//^^^^^ no-direct-sdk-call: `fetch` is called directly
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 100 }),
  });

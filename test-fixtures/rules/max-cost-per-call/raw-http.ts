const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const answer = (input: string) =>
  fetch('https://api.openai.com/v1/responses', {
  // @2 ^^^^^ max-cost-per-call: This request can cost $0.17 plus `input`
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 16_000 }),
  });

// ok: max-cost-per-call -- what the body holds is not known
export const forward = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body });

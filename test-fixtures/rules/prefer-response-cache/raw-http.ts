const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const welcome = () =>
  fetch('https://api.openai.com/v1/responses', {
  // @2 ^^^^^ prefer-response-cache: Nothing in this request changes
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-5-mini', input: 'Write a welcome text.', max_output_tokens: 300 }),
  });

// ok: prefer-response-cache -- what the body holds is not known
export const forward = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body });

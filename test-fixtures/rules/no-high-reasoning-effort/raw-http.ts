const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const sorted = (mail: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: 'high' } }),
    //                                                                                               ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_output_tokens` is 100
  });

// ok: no-high-reasoning-effort -- what the body holds is not known
export const forward = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body });

//// preset = strict
export const ask = (content: string) =>
  fetch('https://api.openai.com/v1/chat/completions', {
//^^^^^ require-attribution: Set `safety_identifier`
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 200 }),
  });

export const askClaude = (content: string) =>
  fetch('https://api.anthropic.com/v1/messages', {
//^^^^^ require-attribution: Set `metadata.user_id`
    method: 'POST',
    headers: { 'x-api-key': process.env.ANTHROPIC_API_KEY ?? '', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] }),
  });

// ok: require-attribution -- the body or a header says it
export const askFor = (content: string, user: string) => [
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }], user }),
  }),
  fetch('https://openrouter.ai/api/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: `Bearer ${process.env.OPENROUTER_API_KEY}`, 'X-Title': 'Help' },
    body: JSON.stringify({ model: 'openai/gpt-4o', messages: [{ role: 'user', content }] }),
  }),
];

// ok: require-attribution -- what is in these headers is not known
export const askWith = (content: string, headers: Record<string, string>) =>
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }] }),
  });

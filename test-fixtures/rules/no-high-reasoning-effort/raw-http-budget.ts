export const budget = (content: string) =>
  fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: { 'x-api-key': process.env.ANTHROPIC_API_KEY ?? '', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({
      model: 'claude-sonnet-4-5',
      max_tokens: 20_000,
      thinking: { type: 'enabled', budget_tokens: 16_000 },
      //                                          ^^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens
      output_config: { format: { type: 'json_schema', schema: { type: 'object', properties: { isSpam: { type: 'boolean' } } } } },
      messages: [{ role: 'user', content }],
    }),
  });

// ok: no-high-reasoning-effort -- the answer may be long
export const long = (content: string) =>
  fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    headers: { 'x-api-key': process.env.ANTHROPIC_API_KEY ?? '', 'anthropic-version': '2023-06-01' },
    body: JSON.stringify({
      model: 'claude-sonnet-4-5',
      max_tokens: 20_000,
      thinking: { type: 'enabled', budget_tokens: 16_000 },
      messages: [{ role: 'user', content }],
    }),
  });

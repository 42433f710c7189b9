//// preset = strict
export const ask = (content: string) =>
  fetch('https://api.openai.com/v1/chat/completions', {
//^^^^^ require-stream-usage: `stream_options.include_usage: true`
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true }),
  });

// ok: require-stream-usage -- it asks, does not stream, or is sent to one that counts anyway
export const others = (content: string) => [
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true, stream_options: { include_usage: true } }),
  }),
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }] }),
  }),
  fetch('https://api.mistral.ai/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'mistral-small-latest', messages: [{ role: 'user', content }], stream: true }),
  }),
];

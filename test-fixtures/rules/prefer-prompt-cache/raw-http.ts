const HANDBOOK = 'Parcels leave on weekdays before noon. '.repeat(300);

export async function POST(request: Request) {
  const content = await request.text();
  return fetch('https://api.anthropic.com/v1/messages', {
    method: 'POST',
    body: JSON.stringify({ model: 'claude-sonnet-4-5', max_tokens: 300, system: HANDBOOK, messages: [{ role: 'user', content }] }),
//                                                                              ^^^^^^^^ prefer-prompt-cache: The first 2,834 tokens
  });
}

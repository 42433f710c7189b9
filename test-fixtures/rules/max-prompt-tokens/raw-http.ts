//// max = 30
const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };
const MANUAL = 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.';

export const answer = (content: string) =>
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'system', content: MANUAL }, { role: 'user', content }], max_tokens: 300 }),
    //                                                                            ^^^^^^ max-prompt-tokens: in the system prompt
  });

// ok: max-prompt-tokens -- what the body holds is not known
export const forward = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body });

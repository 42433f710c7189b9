import axios from 'axios';

const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const answer = (input: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-5-mini', input, max_output_tokens: 50_000 }),
    //                                                                    ^^^^^^ max-output-tokens: `max_output_tokens` allows 50,000 tokens
  });

export const extract = (text: string) =>
  axios.post('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent', {
    contents: [{ role: 'user', parts: [{ text }] }],
    generationConfig: { maxOutputTokens: 8192 },
    //                                   ^^^^ max-output-tokens: `maxOutputTokens` allows 8,192 tokens
  });

// ok: max-output-tokens -- what the body holds is not known
export const forward = (body: string) => fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body });

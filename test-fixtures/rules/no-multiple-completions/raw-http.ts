import axios from 'axios';

const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}` };

export const suggestions = (topic: string) =>
  fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'gpt-4o', n: 3, messages: [{ role: 'user', content: topic }], max_tokens: 500 }),
    //                                         ^ no-multiple-completions: `n` asks for 3 completions
  });

export const candidates = (topic: string) =>
  axios.post('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent', {
    contents: [{ role: 'user', parts: [{ text: topic }] }],
    generationConfig: { candidateCount: 2, maxOutputTokens: 200 },
    //                                  ^ no-multiple-completions: `candidateCount` asks for 2 completions
  });

// ok: no-multiple-completions -- another service
export const elsewhere = (topic: string) =>
  fetch('https://search.example.com/v1/chat/completions/list', { method: 'POST', body: JSON.stringify({ n: 3, topic }) });

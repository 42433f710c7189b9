//// preset = strict
import axios from 'axios';

export const ask = (input: string) =>
  fetch('https://api.openai.com/v1/responses', {
//^^^^^ require-timeout: none by default
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 100 }),
  });

export const askByAxios = (content: string) =>
  axios.post('https://api.openai.com/v1/chat/completions', { model: 'gpt-4o', max_tokens: 100, messages: [{ role: 'user', content }] });
//^^^^^^^^^^ require-timeout: none by default

// ok: require-timeout -- a signal of one's own
export const askInTime = (input: string) =>
  fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 100 }),
    signal: AbortSignal.timeout(10_000),
  });

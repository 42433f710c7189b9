import { send } from './send.js';

export async function answer(question, onMessage) {
  await send('/chat/completions', {
  //    ^^^^ require-max-tokens: No `max_completion_tokens`
    method: 'POST',
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] }),
    onMessage,
  });
}

export async function answerBriefly(question) {
  // ok: require-max-tokens -- the body has a cap
  await send('/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 200 }) });
}

// Wraps the one above: the finding stands where the body is written.
export function greet(name) {
  // ok: require-max-tokens -- said once, where the request is made
  return answer(`Greet ${name}.`);
}

export async function models() {
  // ok: require-max-tokens -- a list of models
  return send('/models', { method: 'POST', body: '{}' });
}

import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const openai = new OpenAI();
const anthropic = new Anthropic();

const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export function ask(question) {
  return openai.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `Current time: ${new Date().toISOString()}. ${POLICY}` },
      //                                          ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

export function askClaude(question) {
  const stamp = Date.now();
  return anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: 'Ticket ' + stamp + '. ' + POLICY,
    //                  ^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });
}

export function askInjected(client, question) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: `Request ${Math.random()}. ${POLICY}` },
      //                                    ^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });
}

export function quiet(question) {
  return openai.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: POLICY },
      // ok: no-volatile-system-prompt -- in the last user message
      { role: 'user', content: `${new Date().toISOString()} ${question}` },
    ],
  });
}

import OpenAI from 'openai';
import Anthropic from '@anthropic-ai/sdk';

const openai = new OpenAI();
const anthropic = new Anthropic();

export class Desk {
  constructor() {
    this.openai = new OpenAI({ timeout: 30_000 });
  }

  ask(question) {
    return this.openai.chat.completions.create({
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: question }],
    });
  }
}

export async function ask(question) {
  const response = await openai.responses.create({ model: 'gpt-5-mini', input: question });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  return response.output_text;
}

export async function askClaude(question) {
  // No compiler says here that the option is required.
  return anthropic.messages.create({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'claude-haiku-4-5',
    messages: [{ role: 'user', content: question }],
  });
}

/** Nothing types the client, but nothing else has this shape. */
export async function askInjected(client, question) {
  return client.chat.completions.create({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
  });
}

export async function askCapped(client, question) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 300,
  });
}

export async function askWithSettings(question, settings) {
  // ok: require-max-tokens -- the cap may be inside the spread
  return openai.responses.create({ ...settings, input: question });
}

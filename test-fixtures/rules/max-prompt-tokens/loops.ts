// What is read once before a loop is the same in all of its rounds: only the first pays for a prefix that is cached.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const manual = 'Parcels leave on weekdays. '.repeat(900);
const anthropic = new Anthropic();
const client = new OpenAI();

// ok: max-prompt-tokens -- all rounds but the first read it from the cache
export async function marked(messages: Anthropic.MessageParam[]) {
  const text = `Now: ${new Date().toISOString()}\n${manual}`;
  const system = [{ type: 'text' as const, text, cache_control: { type: 'ephemeral' as const } }];
  for (let round = 0; round < 8; round++) {
    const answer = await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 400, system, messages });
    messages.push({ role: 'assistant', content: answer.content });
  }
}

// ok: max-prompt-tokens -- the provider does it by itself
export async function byItself(questions: string[]) {
  const instructions = `Now: ${new Date().toISOString()}\n${manual}`;
  for (const input of questions) await client.responses.create({ model: 'gpt-5-mini', instructions, input });
}

export async function unmarked(questions: string[]) {
  const system = `Now: ${new Date().toISOString()}\n${manual}`;
  //             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: of literal text in full
  for (const content of questions) {
    const messages = [{ role: 'user' as const, content }];
    await anthropic.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 400, system, messages });
  }
}

export async function inEachRound(questions: string[]) {
  for (const input of questions) {
    const instructions = `Now: ${new Date().toISOString()}\n${manual}`;
    //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: of literal text in full
    await client.responses.create({ model: 'gpt-5-mini', instructions, input });
  }
}

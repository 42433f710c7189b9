//// preset = strict
import OpenAI from 'openai';
import readline from 'node:readline/promises';

const client = new OpenAI();
const withPersona = [{ role: 'system', content: 'You track parcels.' }];
const typed = [];
const results = [];
const measured = [];

export async function chat(question) {
  withPersona.push({ role: 'user', content: question });
  const { choices } = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    // The system prompt is the first of the messages, so that the last twenty would leave it out: no fix.
    messages: withPersona,
    //        ^^^^^^^^^^^ no-unbounded-history: The whole conversation
  });
  withPersona.push(choices[0].message);
}

export async function terminal() {
  const rl = readline.createInterface({ input: process.stdin });
  while (true) {
    const content = await rl.question('> ');
    typed.push({ role: 'user', content });
    const { choices } = await client.chat.completions.create({
      model: 'gpt-5-mini',
      max_completion_tokens: 300,
      messages: typed,
      //        ^^^^^ no-unbounded-history: The whole conversation
    });
    typed.push({ role: 'assistant', content: choices[0].message.content });
  }
}

export async function work() {
  const { choices } = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    // ok: no-unbounded-history -- what the tools of one task give back is no conversation
    messages: results,
  });
  results.push(choices[0].message);
  results.push({ role: 'user', content: await run(choices[0].message) });
}

export async function bounded(question) {
  if (measured.length > 40) throw new Error('This conversation has ended.');
  measured.push({ role: 'user', content: question });
  // ok: no-unbounded-history -- its length decides when it ends
  const request = { model: 'gpt-5-mini', max_completion_tokens: 300, messages: measured };
  const { choices } = await client.chat.completions.create(request);
  measured.push({ role: 'assistant', content: choices[0].message.content });
}

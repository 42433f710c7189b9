import OpenAI from 'openai';

const client = new OpenAI();

export const sorted = (mail) =>
  client.chat.completions.create({
    model: 'o3',
    messages: [{ role: 'user', content: mail }],
    max_completion_tokens: 20,
    reasoning_effort: `high`,
    //                ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_completion_tokens` is 20
  });

export const sortedWith = (mail, options) =>
  // ok: no-high-reasoning-effort -- the options may say otherwise
  client.responses.create({ model: 'gpt-5', input: mail, max_output_tokens: 100, reasoning: { effort: options.effort ?? 'high' } });

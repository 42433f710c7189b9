import OpenAI from 'openai';

const client = new OpenAI();

export async function tagline(product) {
  const { choices } = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: `A tagline for ${product}` }],
    max_tokens: 60,
    n: 10
    // ^^ no-multiple-completions: `n` asks for 10 completions, and each is billed in full. The answers can cost up to $0.006 instead of $0.0006.
  });
  return choices[0].message.content;
}

export async function taglines(product, settings) {
  // ok: no-multiple-completions -- nobody knows the settings
  return client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: product }], max_tokens: 60, ...settings });
}

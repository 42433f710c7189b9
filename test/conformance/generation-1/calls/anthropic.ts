import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 5, timeout: 20_000 });
const plain = new Anthropic();

export async function summarize(text: string): Promise<string> {
  // call: chat | sdk @anthropic-ai/sdk | model claude-3-haiku-20240307 | provider anthropic | cap 300 | retries 5 | timeout 20000 | system "You summarize news." | priced
  const message = await client.messages.create({
    model: 'claude-3-haiku-20240307',
    max_tokens: 300,
    system: 'You summarize news.',
    messages: [{ role: 'user', content: `Summarize this article.\n\n${text}` }],
  });
  const [block] = message.content;
  return block?.type === 'text' ? block.text : '';
}

export async function cached(manual: string, question: string) {
  // call: chat | model claude-3-5-sonnet-20240620 | provider anthropic | cap 1024 | retries default 2 | timeout default 600000 | priced
  return plain.beta.promptCaching.messages.create({
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 1024,
    system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: question }],
  });
}

export async function legacy(question: string) {
  // call: completion | model claude-2.1 | provider anthropic | cap 256 | retries 0 | timeout 5000 | priced
  return plain.completions.create(
    { model: 'claude-2.1', max_tokens_to_sample: 256, prompt: `\n\nHuman: ${question}\n\nAssistant:` },
    { maxRetries: 0, timeout: 5_000 },
  );
}

export async function streamed(question: string, onText: (text: string) => void) {
  // call: chat | model claude-3-5-sonnet-20240620 | provider anthropic | cap 2048 | retries default 2 | timeout default 600000 | priced
  const stream = plain.messages.stream({
    model: 'claude-3-5-sonnet-20240620',
    max_tokens: 2048,
    messages: [{ role: 'user', content: question }],
  });
  stream.on('text', onText);
  return stream.finalMessage();
}

import { ChatAnthropic } from '@langchain/anthropic';

const short = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 200, clientOptions: { timeout: 30_000 } });

export async function answer(question: string): Promise<string> {
  // call: chat | sdk @langchain/anthropic | model claude-haiku-4-5 | provider anthropic | cap 200 | retries default 6 | timeout 30000 | system "You are terse." | priced
  const reply = await short.invoke([
    ['system', 'You are terse.'],
    ['human', question],
  ]);
  return reply.text;
}

const thinker = new ChatAnthropic('claude-sonnet-4-5', {
  thinking: { type: 'enabled', budget_tokens: 2000 },
  maxRetries: 1,
});

export async function* streamed(question: string): AsyncGenerator<string> {
  // call: chat | model claude-sonnet-4-5 | provider anthropic | cap default 16384 | retries 1 | timeout default 600000 | priced
  for await (const chunk of await thinker.stream(question)) yield chunk.text;
}

export async function unnamed(question: string): Promise<string> {
  // call: chat | model default claude-sonnet-4-5-20250929 | provider anthropic | cap 100 | retries 0 | priced
  const reply = await new ChatAnthropic({ maxTokens: 100, maxRetries: 0 }).invoke(question);
  return reply.text;
}

const proxied = new ChatAnthropic({
  model: 'claude-haiku-4-5',
  maxTokens: 50,
  anthropicApiUrl: 'https://llm.internal.example',
});

export async function throughProxy(question: string): Promise<string> {
  // call: chat | model claude-haiku-4-5 | provider unknown | cap 50 | retries default 6 | unpriced
  const reply = await proxied.invoke(question);
  return reply.text;
}

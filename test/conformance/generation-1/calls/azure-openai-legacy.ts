import { AzureKeyCredential, OpenAIClient, OpenAIKeyCredential } from '@azure/openai';

const endpoint = process.env.AZURE_OPENAI_ENDPOINT ?? '';
const client = new OpenAIClient(endpoint, new AzureKeyCredential(process.env.AZURE_OPENAI_KEY ?? ''), {
  retryOptions: { maxRetries: 5 },
});

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk @azure/openai | model gpt-4o | provider azure | cap 200 | retries 5 | timeout 10000 | system "You are terse." | priced
  const reply = await client.getChatCompletions(
    'gpt-4o',
    [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    { maxTokens: 200, requestOptions: { timeout: 10_000 } },
  );
  return reply.choices[0]?.message?.content;
}

const openai = new OpenAIClient(new OpenAIKeyCredential(process.env.OPENAI_API_KEY ?? ''));

export async function* tell(topic: string): AsyncGenerator<string> {
  // call: chat | model gpt-4o-mini | provider openai | cap absent | retries default 3 | timeout absent | choices 2 | priced
  const events = await openai.streamChatCompletions('gpt-4o-mini', [{ role: 'user', content: `Tell of ${topic}` }], {
    n: 2,
  });
  for await (const event of events) yield event.choices[0]?.delta?.content ?? '';
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | model text-embedding-ada-002 | provider azure | retries 5
  const reply = await client.getEmbeddings('text-embedding-ada-002', texts);
  return reply.data.map(({ embedding }) => embedding);
}

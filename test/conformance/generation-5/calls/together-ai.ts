import Together from 'together-ai';

const together = new Together({ apiKey: process.env.TOGETHER_API_KEY, maxRetries: 3 });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk together-ai | model meta-llama/Llama-3.3-70B-Instruct-Turbo | provider together | cap 400 | retries 3 | timeout default 60000 | system "You are terse." | priced
  const reply = await together.chat.completions.create({
    model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_tokens: 400,
  });
  return reply.choices[0]?.message?.content;
}

export async function tell(topic: string): Promise<string | null> {
  // call: chat | model meta-llama/Llama-3.3-70B-Instruct-Turbo | provider together | cap absent | retries 3 | timeout 9000 | priced
  const stream = together.chat.completions.stream(
    { model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo', messages: [{ role: 'user', content: topic }], stream: true },
    { timeout: 9000 },
  );
  return stream.finalContent();
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | model BAAI/bge-base-en-v1.5 | provider together | retries 3
  const reply = await together.embeddings.create({ model: 'BAAI/bge-base-en-v1.5', input: texts });
  return reply.data.map(({ embedding }) => embedding);
}

export async function best(question: string, documents: string[]): Promise<number | undefined> {
  // call: rerank | model Salesforce/Llama-Rank-v1 | provider together | retries 3
  const reply = await together.rerank.create({ model: 'Salesforce/Llama-Rank-v1', query: question, documents });
  return reply.results[0]?.index;
}

export async function picture(prompt: string): Promise<number> {
  // call: image | model black-forest-labs/FLUX.1-schnell | provider together | choices 2 | retries 3
  const reply = await together.images.generate({ model: 'black-forest-labs/FLUX.1-schnell', prompt, n: 2 });
  return reply.data.length;
}

import { CohereClient, CohereClientV2 } from 'cohere-ai';
import { BedrockClientV2 } from 'cohere-ai/aws';

const cohere = new CohereClientV2({ token: process.env.COHERE_API_KEY });
const legacy = new CohereClient({ token: process.env.COHERE_API_KEY, maxRetries: 4 });

export class Assistant {
  constructor(private readonly client: CohereClientV2 = cohere) {}

  async answer(question: string) {
    // call: chat | sdk cohere-ai | model command-a-03-2025 | provider unknown | cap 300 | retries unknown | timeout unknown | system "You are terse." | unpriced
    const reply = await this.client.chat({
      model: 'command-a-03-2025',
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: question },
      ],
      maxTokens: 300,
    });
    return reply.message.content;
  }
}

export async function stream(question: string) {
  // call: chat | model command-a-03-2025 | provider cohere | cap absent | retries default 2 | attempts default 3 | timeout 60000 | priced
  const events = await cohere.chatStream(
    { model: 'command-a-03-2025', messages: [{ role: 'user', content: question }] },
    { timeoutInSeconds: 60 },
  );
  for await (const event of events) {
    if (event.type === 'content-delta') process.stdout.write(event.delta?.message?.content?.text ?? '');
  }
}

export async function embed(texts: string[]) {
  // call: embedding | model embed-v4.0 | provider cohere | retries default 2
  return cohere.embed({ model: 'embed-v4.0', texts, inputType: 'search_query', embeddingTypes: ['float'] });
}

export async function order(query: string, documents: string[]) {
  // call: rerank | model rerank-v3.5 | provider cohere | retries default 2
  return cohere.rerank({ model: 'rerank-v3.5', query, documents, topN: 5 });
}

export async function legacyAnswer(message: string) {
  // call: chat | model command-r-08-2024 | provider cohere | cap 256 | retries 4 | attempts 5 | priced
  return legacy.chat({ model: 'command-r-08-2024', message, maxTokens: 256 });
}

export async function onBedrock(question: string) {
  const bedrock = new BedrockClientV2({ awsRegion: 'eu-west-1' });
  // call: chat | model cohere.command-r-plus-v1:0 | provider aws | cap 200 | retries default 2 | unpriced
  return bedrock.chat({
    model: 'cohere.command-r-plus-v1:0',
    messages: [{ role: 'user', content: question }],
    maxTokens: 200,
  });
}

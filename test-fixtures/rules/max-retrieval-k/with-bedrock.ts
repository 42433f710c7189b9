import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import type { VectorStore } from '@langchain/core/vectorstores';

const client = new BedrockRuntimeClient({ region: 'eu-central-1' });

export async function answer(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  const response = await client.send(
    new ConverseCommand({
      modelId: 'eu.amazon.nova-lite-v1:0',
      system: [{ text: docs.map((doc) => doc.pageContent).join('\n') }],
      messages: [{ role: 'user', content: [{ text: question }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );
  return response.output?.message?.content?.[0]?.text;
}

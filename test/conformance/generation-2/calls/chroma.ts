import { ChromaClient, OpenAIEmbeddingFunction } from 'chromadb';

const client = new ChromaClient({ path: process.env.CHROMA_URL });
const embeddingFunction = new OpenAIEmbeddingFunction({
  openai_api_key: process.env.OPENAI_API_KEY ?? '',
  openai_model: 'text-embedding-3-small',
});

export async function findContext(question: string) {
  const handbook = await client.getOrCreateCollection({ name: 'handbook', embeddingFunction });
  // call: retrieval | sdk chromadb | k 20
  const found = await handbook.query({ queryTexts: [question], nResults: 20 });
  return found.documents[0];
}

export async function findDefault(vector: number[]) {
  const handbook = await client.getCollection({ name: 'handbook', embeddingFunction });
  // call: retrieval | k default 10
  return handbook.query({ queryEmbeddings: [vector] });
}

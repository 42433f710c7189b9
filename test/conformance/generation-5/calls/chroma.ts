import { ChromaClient, CloudClient, type Collection, Knn, Search } from 'chromadb';

const client = new ChromaClient({ host: 'localhost', port: 8000 });
const cloud = new CloudClient({ apiKey: process.env.CHROMA_API_KEY });

export async function findContext(question: string) {
  const handbook = await client.getOrCreateCollection({ name: 'handbook' });
  // call: retrieval | sdk chromadb | k 20
  const found = await handbook.query({ queryTexts: [question], nResults: 20 });
  return found.documents[0];
}

export async function findDefault(handbook: Collection, question: string) {
  // call: retrieval | k default 10
  return handbook.query({ queryTexts: [question] });
}

export async function searchCloud(question: string) {
  const handbook = await cloud.getCollection({ name: 'handbook' });
  // call: retrieval | k 12
  return handbook.search(new Search().rank(Knn({ query: question })).limit(12));
}

export async function searchPlain(handbook: Collection, question: string) {
  // call: retrieval | k 6
  return handbook.search({ rank: Knn({ query: question }), limit: 6 });
}

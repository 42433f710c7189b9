import { type Collection, MongoClient } from 'mongodb';

interface Page {
  text: string;
  embedding: number[];
}

const client = new MongoClient(process.env.MONGODB_URI ?? '');
const LIMIT = 40;

export async function findContext(queryVector: number[]) {
  const pages = client.db('handbook').collection<Page>('pages');
  // call: retrieval | sdk mongodb | k 40
  const found = pages.aggregate([
    { $vectorSearch: { index: 'vector', path: 'embedding', queryVector, numCandidates: 200, limit: LIMIT } },
    { $project: { text: 1, score: { $meta: 'vectorSearchScore' } } },
  ]);
  return found.toArray();
}

export async function findIn(pages: Collection<Page>, queryVector: number[]) {
  const pipeline = [
    { $vectorSearch: { index: 'vector', path: 'embedding', queryVector, numCandidates: 100, limit: 5 } },
  ];
  // call: retrieval | k 5
  return pages.aggregate<{ text: string }>(pipeline).toArray();
}

// Counts: nothing is looked for.
export async function countByAuthor(pages: Collection<Page>) {
  return pages.aggregate([{ $group: { _id: '$author', count: { $sum: 1 } } }]).toArray();
}

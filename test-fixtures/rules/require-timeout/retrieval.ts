//// preset = strict
import { Pinecone } from '@pinecone-database/pinecone';

const index = new Pinecone({ apiKey: 'key' }).index('docs');

// ok: require-timeout -- a query of a vector store bills no tokens
export const find = (vector: number[]) => index.query({ vector, topK: 5 });

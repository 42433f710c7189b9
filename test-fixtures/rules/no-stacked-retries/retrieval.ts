import { Pinecone } from '@pinecone-database/pinecone';
import pRetry from 'p-retry';

const index = new Pinecone({ apiKey: 'key', maxRetries: 3 }).index('docs');

// ok: no-stacked-retries -- a query of a vector store bills no tokens
export const find = (vector: number[]) => pRetry(() => index.query({ vector, topK: 5 }), { retries: 3 });

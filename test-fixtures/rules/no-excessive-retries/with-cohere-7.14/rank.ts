//// preset = strict
import { CohereClient } from 'cohere-ai';

// This version heeds neither at the client.
const cohere = new CohereClient({ token: process.env.COHERE_API_KEY, maxRetries: 1, timeoutInSeconds: 120 });
export const rank = (query: string, documents: string[]) =>
  cohere.v2.rerank({ documents, query, topN: 3, model: 'rerank-english-v3.0' });
//^^^^^^^^^^^^^^^^ no-excessive-retries: By default the SDK sends a failing request up to 3 times

// ok: no-excessive-retries -- the request's own
export const rankOnce = (query: string, documents: string[]) =>
  cohere.v2.rerank({ documents, query, topN: 3, model: 'rerank-english-v3.0' }, { maxRetries: 1 });

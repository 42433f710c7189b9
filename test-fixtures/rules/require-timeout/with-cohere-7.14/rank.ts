//// preset = strict
import { CohereClient } from 'cohere-ai';

// This version heeds neither at the client.
const cohere = new CohereClient({ token: process.env.COHERE_API_KEY, maxRetries: 1, timeoutInSeconds: 120 });
export const rank = (query: string, documents: string[]) =>
  cohere.v2.rerank({ documents, query, topN: 3, model: 'rerank-english-v3.0' });
//^^^^^^^^^^^^^^^^ require-timeout: the default of 5 minutes

// ok: require-timeout -- the request's own
export const rankInTime = (query: string, documents: string[]) =>
  cohere.v2.rerank({ documents, query, topN: 3, model: 'rerank-english-v3.0' }, { timeoutInSeconds: 60 });

import type { VectorStore } from '@langchain/core/vectorstores';

export function createRetriever(store: VectorStore) {
  return store.asRetriever({ k: 14 });
}

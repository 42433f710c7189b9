import type { VectorStore } from '@langchain/core/vectorstores';

/** A search page: people read the hits, no model does. */
export async function search(store: VectorStore, words: string) {
  // ok: max-retrieval-k -- no language model is in reach of this file
  const hits = await store.similaritySearch(words, 50);
  return hits.map((hit) => ({ title: hit.metadata.title, text: hit.pageContent }));
}

import type { VectorStore } from '@langchain/core/vectorstores';
import { OpenAIEmbeddings } from '@langchain/openai';
import { QdrantVectorStore } from '@langchain/qdrant';
import { config } from '@/config';
import { EMBEDDING_MODEL } from '@/llm/models';

let store: Promise<VectorStore> | undefined;

/** The help articles, opened on first use. */
export function helpArticles(): Promise<VectorStore> {
  store ??= QdrantVectorStore.fromExistingCollection(new OpenAIEmbeddings({ model: EMBEDDING_MODEL }), {
    url: config.qdrantUrl,
    collectionName: config.retrieval.collection,
  });
  return store;
}

import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import type { Document } from '@langchain/core/documents';
import { MongoDBAtlasVectorSearch, VoyageEmbeddings } from '@langchain/mongodb';
import { OpenAIEmbeddings } from '@langchain/openai';
import type { Collection } from 'mongodb';

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-large', maxRetries: 2 });
const memory = new MemoryVectorStore(embeddings);

export async function kept(documents: Document[]): Promise<void> {
  // call: embedding | model text-embedding-3-large | provider openai | retries 2
  await memory.addDocuments(documents);
}

export async function found(question: string): Promise<string[]> {
  // call: retrieval | sdk @langchain/classic | k 20
  const documents = await memory.similaritySearch(question, 20);
  return documents.map((document) => document.pageContent);
}

export async function diverse(question: string): Promise<number> {
  const retriever = memory.asRetriever({ k: 15, searchType: 'mmr' });
  // call: retrieval | k 15
  const documents = await retriever.invoke(question);
  return documents.length;
}

export async function atlas(collection: Collection, question: string): Promise<number> {
  const store = new MongoDBAtlasVectorSearch(new VoyageEmbeddings(), { collection: collection as never });
  // call: retrieval | sdk @langchain/mongodb | k default 4
  const documents = await store.similaritySearch(question);
  return documents.length;
}

export async function voyaged(text: string): Promise<number[]> {
  // call: embedding | sdk @langchain/mongodb | model default voyage-3 | provider voyage | retries default 6
  return new VoyageEmbeddings().embedQuery(text);
}

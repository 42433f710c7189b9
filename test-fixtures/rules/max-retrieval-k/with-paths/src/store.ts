import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { OpenAIEmbeddings } from '@langchain/openai';

export const store = new MemoryVectorStore(new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 }));
export const wideRetriever = store.asRetriever(30);
export const narrowRetriever = store.asRetriever({ k: 3 });

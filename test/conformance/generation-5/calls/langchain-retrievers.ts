import { EnsembleRetriever } from '@langchain/classic/retrievers/ensemble';
import { ParentDocumentRetriever } from '@langchain/classic/retrievers/parent_document';
import { ScoreThresholdRetriever } from '@langchain/classic/retrievers/score_threshold';
import { InMemoryStore } from '@langchain/classic/storage/in_memory';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import { ArxivRetriever } from '@langchain/community/retrievers/arxiv';
import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { SupabaseHybridSearch } from '@langchain/community/retrievers/supabase';
import { TavilySearchAPIRetriever } from '@langchain/community/retrievers/tavily_search_api';
import { VespaRetriever } from '@langchain/community/retrievers/vespa';
import type { Document } from '@langchain/core/documents';
import { ExaRetriever } from '@langchain/exa';
import { OpenAIEmbeddings } from '@langchain/openai';
import type { TextSplitter } from '@langchain/textsplitters';
import type { SupabaseClient } from '@supabase/supabase-js';
import Exa from 'exa-js';

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 });

export async function exa(query: string): Promise<Document[]> {
  const retriever = new ExaRetriever({
    client: new Exa(process.env.EXA_API_KEY),
    searchArgs: { numResults: 5, text: true },
  });
  // call: retrieval | sdk @langchain/exa | k 5
  return retriever.invoke(query);
}

export async function exaByDefault(query: string): Promise<Document[]> {
  // call: retrieval | k default 10
  return new ExaRetriever({ client: new Exa(process.env.EXA_API_KEY) }).invoke(query);
}

export async function tavily(query: string): Promise<string> {
  const retriever = new TavilySearchAPIRetriever({ k: 3, searchDepth: 'advanced' });
  // call: retrieval | sdk @langchain/community | k 3
  const documents = await retriever.invoke(query);
  return documents.map(({ pageContent }) => pageContent).join('\n');
}

export async function tavilyByDefault(queries: string[]): Promise<Document[][]> {
  // call: retrieval | k default 10
  return new TavilySearchAPIRetriever().batch(queries);
}

export async function papers(query: string): Promise<Document[]> {
  // call: retrieval | k 12
  return new ArxivRetriever({ maxSearchResults: 12 }).invoke(query);
}

export async function words(documents: Document[], query: string): Promise<Document[]> {
  const bm25 = BM25Retriever.fromDocuments(documents, { k: 7 });
  // call: retrieval | k 7
  const first = await bm25.invoke(query);
  // call: retrieval | k 4
  const second = await new BM25Retriever({ docs: documents, k: 4 }).invoke(query);
  return [...first, ...second];
}

export async function hybrid(client: SupabaseClient, query: string): Promise<Document[]> {
  const retriever = new SupabaseHybridSearch(embeddings, { client: client as never, similarityK: 6, keywordK: 2 });
  // call: retrieval | k 6
  return retriever.invoke(query);
}

export async function vespa(query: string): Promise<unknown[]> {
  const retriever = new VespaRetriever({
    url: 'http://localhost:8080/search/',
    auth: false,
    query_body: { yql: 'select content from doc where userQuery()', hits: 5 },
    content_field: 'content',
  });
  // call: retrieval | k 5
  return retriever.invoke(query);
}

export async function parents(documents: Document[], splitter: TextSplitter, query: string): Promise<Document[]> {
  const retriever = new ParentDocumentRetriever({
    vectorstore: new MemoryVectorStore(embeddings),
    byteStore: new InMemoryStore<Uint8Array>(),
    childSplitter: splitter,
    childK: 20,
    parentK: 5,
  });
  // call: embedding | model text-embedding-3-small | provider openai | retries 2
  await retriever.addDocuments(documents);
  // call: retrieval | k 5
  return retriever.invoke(query);
}

export async function fused(query: string): Promise<Document[]> {
  const store = new MemoryVectorStore(embeddings);
  const good = ScoreThresholdRetriever.fromVectorStore(store, { minSimilarityScore: 0.9, maxK: 15 });
  // call: retrieval | k 15
  await good.invoke(query);
  const both = new EnsembleRetriever({ retrievers: [good, new TavilySearchAPIRetriever({ k: 3 })] });
  // call: retrieval | k unknown
  return both.invoke(query);
}

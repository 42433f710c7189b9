import { PineconeStore } from '@langchain/pinecone';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import type { VectorStore } from '@langchain/core/vectorstores';
import { OpenAIEmbeddings } from '@langchain/openai';
import { Pinecone } from '@pinecone-database/pinecone';
import OpenAI from 'openai';

const client = new OpenAI();
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 });
const K = 20;

async function answer(question: string, context: string) {
  const response = await client.responses.create({
    model: 'gpt-5-mini',
    instructions: 'Answer from the context only.',
    input: `${context}\n\n${question}`,
    max_output_tokens: 300,
  });
  return response.output_text;
}

export async function fromParameter(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function withScores(store: VectorStore, question: string) {
  const found = await store.similaritySearchWithScore(question, 25);
  //                                                            ^^ max-retrieval-k
  return answer(question, found.map(([doc]) => doc.pageContent).join('\n'));
}

export async function byVector(store: VectorStore, question: string, vector: number[]) {
  const found = await store.similaritySearchVectorWithScore(vector, 30);
  //                                                                ^^ max-retrieval-k
  return answer(question, found.map(([doc]) => doc.pageContent).join('\n'));
}

export async function diverse(store: VectorStore, question: string) {
  const docs = await store.maxMarginalRelevanceSearch!(question, { k: 15, fetchK: 60 }, undefined);
  //                                                                  ^^ max-retrieval-k
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function diverseButFew(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- 60 are looked at, 5 come back
  const docs = await store.maxMarginalRelevanceSearch!(question, { k: 5, fetchK: 60 }, undefined);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function fromConstant(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, K);
  //                                                  ^ max-retrieval-k
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function inMemory(texts: string[], question: string) {
  const store = await MemoryVectorStore.fromTexts(texts, [], embeddings);
  const docs = await store.similaritySearch(question, 12);
  //                                                  ^^ max-retrieval-k
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function inPinecone(question: string) {
  const pineconeIndex = new Pinecone().Index('parcels');
  const store = await PineconeStore.fromExistingIndex(embeddings, { pineconeIndex });
  const docs = await store.similaritySearch(question, 50, { country: 'DE' });
  //                                                  ^^ max-retrieval-k
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function brokenChain(store: VectorStore, question: string) {
  return answer(
    question,
    (
      await store
        .similaritySearch(
          question,
          40,
//        ^^ max-retrieval-k
        )
    )
      .map((doc) => doc.pageContent)
      .join('\n'),
  );
}

export async function few(store: VectorStore, question: string) {
  const k = 4;
  const docs = await store.similaritySearch(question, k);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function atTheLimit(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 10);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function byDefault(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- the default is four
  const docs = await store.similaritySearch(question);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function fromTheCaller(store: VectorStore, question: string, k: number) {
  // ok: max-retrieval-k -- the caller decides
  const docs = await store.similaritySearch(question, k);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function fromTheEnvironment(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- the environment decides
  const docs = await store.similaritySearch(question, Number(process.env.TOP_K));
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function sliced(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- five of the fifty reach the prompt
  const docs = (await store.similaritySearch(question, 50)).slice(0, 5);
  return answer(question, docs.map((doc) => doc.pageContent).join('\n'));
}

export async function slicedLater(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- eight of the fifty reach the prompt
  const found = await store.similaritySearchWithScore(question, 50);
  const best = found.filter(([, score]) => score > 0.7).slice(0, 8);
  return answer(question, best.map(([doc]) => doc.pageContent).join('\n'));
}

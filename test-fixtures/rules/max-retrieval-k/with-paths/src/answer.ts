import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { RETRIEVAL_K, retrieval, stores } from '@/index';
import { narrowRetriever, wideRetriever } from '@/store';

async function reply(question: string, docs: { pageContent: string }[]) {
  return generateText({
    model: openai('gpt-5-mini'),
    prompt: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    maxOutputTokens: 300,
  });
}

export async function importedConstant(question: string) {
  const docs = await stores.store.similaritySearch(question, RETRIEVAL_K);
  //                                                         ^^^^^^^^^^^ max-retrieval-k
  return reply(question, docs);
}

export async function importedMember(question: string) {
  const retriever = stores.store.asRetriever({ k: retrieval.many });
  //                                              ^^^^^^^^^^^^^^ max-retrieval-k
  return reply(question, await retriever.invoke(question));
}

export async function importedFew(question: string) {
  return reply(question, await stores.store.similaritySearch(question, retrieval.few));
}

export async function importedRetriever(question: string) {
  const docs = await wideRetriever.invoke(question);
  //                 ^^^^^^^^^^^^^^^^^^^^ max-retrieval-k
  return reply(question, docs);
}

export async function importedNarrowRetriever(question: string) {
  return reply(question, await narrowRetriever.invoke(question));
}

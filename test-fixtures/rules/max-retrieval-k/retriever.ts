import { ContextualCompressionRetriever } from '@langchain/classic/retrievers/contextual_compression';
import { CohereRerank } from '@langchain/cohere';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import type { BaseRetriever } from '@langchain/core/retrievers';
import { RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import type { VectorStore } from '@langchain/core/vectorstores';
import { ChatOpenAI } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 });
const prompt = ChatPromptTemplate.fromMessages([
  ['system', 'Answer from this context only:\n{context}'],
  ['human', '{question}'],
]);
const chain = prompt.pipe(model).pipe(new StringOutputParser());
const format = (docs: { pageContent: string }[]) => docs.map((doc) => doc.pageContent).join('\n');

export async function number(store: VectorStore, question: string) {
  const retriever = store.asRetriever(20);
  //                                  ^^ max-retrieval-k
  const docs = await retriever.invoke(question);
  return chain.invoke({ question, context: format(docs) });
}

export async function object(store: VectorStore, question: string) {
  const retriever = store.asRetriever({ k: 20 });
  //                                       ^^ max-retrieval-k
  return chain.invoke({ question, context: format(await retriever.invoke(question)) });
}

export async function diverse(store: VectorStore, question: string) {
  const retriever = store.asRetriever({ k: 20, searchType: 'mmr', searchKwargs: { fetchK: 60 } });
  //                                       ^^ max-retrieval-k
  return chain.invoke({ question, context: format(await retriever.invoke(question)) });
}

export async function inline(store: VectorStore, question: string) {
  const docs = await store.asRetriever(30).invoke(question);
  //                                   ^^ max-retrieval-k
  return chain.invoke({ question, context: format(docs) });
}

export class Knowledge {
  private readonly retriever;

  constructor(store: VectorStore) {
    this.retriever = store.asRetriever({ k: 16 });
    //                                      ^^ max-retrieval-k
  }

  async answer(question: string) {
    const docs = await this.retriever.invoke(question);
    return chain.invoke({ question, context: format(docs) });
  }
}

// todo: max-retrieval-k -- a retriever that a sequence runs is no call of its own
export async function insideASequence(store: VectorStore, question: string) {
  const sequence = RunnableSequence.from([
    { context: store.asRetriever(20).pipe(format), question: new RunnablePassthrough() },
    prompt,
    model,
    new StringOutputParser(),
  ]);
  return sequence.invoke(question);
}

export async function few(store: VectorStore, question: string) {
  const retriever = store.asRetriever({ k: 4 });
  return chain.invoke({ question, context: format(await retriever.invoke(question)) });
}

export async function fewByNumber(store: VectorStore, question: string) {
  const docs = await store.asRetriever(6).invoke(question);
  return chain.invoke({ question, context: format(docs) });
}

export async function byDefault(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- the default is four
  const docs = await store.asRetriever().invoke(question);
  return chain.invoke({ question, context: format(docs) });
}

export async function options(store: VectorStore, question: string, settings: { k?: number }) {
  // ok: max-retrieval-k -- the number may be inside the spread
  const retriever = store.asRetriever({ searchType: 'similarity', ...settings });
  return chain.invoke({ question, context: format(await retriever.invoke(question)) });
}

export async function injected(retriever: BaseRetriever, question: string) {
  // ok: max-retrieval-k -- the retriever comes from outside
  const docs = await retriever.invoke(question);
  return chain.invoke({ question, context: format(docs) });
}

export async function reranked(store: VectorStore, question: string) {
  const retriever = new ContextualCompressionRetriever({
    baseCompressor: new CohereRerank({ model: 'rerank-v3.5', topN: 5 }),
    // ok: max-retrieval-k -- a reranker keeps five
    baseRetriever: store.asRetriever(40),
  });
  return chain.invoke({ question, context: format(await retriever.invoke(question)) });
}

export async function rerankedByHand(store: VectorStore, question: string) {
  const reranker = new CohereRerank({ model: 'rerank-v3.5', topN: 5 });
  // ok: max-retrieval-k -- a reranker keeps five
  const docs = await store.asRetriever(40).invoke(question);
  const best = await reranker.compressDocuments(docs, question);
  return chain.invoke({ question, context: format(best) });
}

export async function slicedBeforeThePrompt(store: VectorStore, question: string) {
  // ok: max-retrieval-k -- five of the forty reach the prompt
  const docs = await store.asRetriever(40).invoke(question);
  return chain.invoke({ question, context: format(docs.slice(0, 5)) });
}

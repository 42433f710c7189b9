import { MemoryVectorStore } from 'langchain/vectorstores/memory';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 });
const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 });

export async function answer(texts, question) {
  const store = await MemoryVectorStore.fromTexts(texts, [], embeddings);
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
}

export async function answerByRetriever(texts, question) {
  const store = await MemoryVectorStore.fromTexts(texts, [], embeddings);
  const retriever = store.asRetriever({ k: 15 });
  //                                       ^^ max-retrieval-k
  const docs = await retriever.invoke(question);
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
}

export async function answerFromFew(texts, question) {
  const store = await MemoryVectorStore.fromTexts(texts, [], embeddings);
  const docs = await store.similaritySearch(question, 4);
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
}

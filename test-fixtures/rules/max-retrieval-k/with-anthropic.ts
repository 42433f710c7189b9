import Anthropic from '@anthropic-ai/sdk';
import { ChatAnthropic } from '@langchain/anthropic';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { VectorStore } from '@langchain/core/vectorstores';

const client = new Anthropic();
const claude = new ChatAnthropic({ model: 'claude-haiku-4-5', maxTokens: 300, maxRetries: 2 });

export async function answer(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  return client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: docs.map((doc) => doc.pageContent).join('\n'),
    messages: [{ role: 'user', content: question }],
  });
}

export async function answerByLangChain(store: VectorStore, question: string) {
  const docs = await store.similaritySearch(question, 11);
  //                                                  ^^ max-retrieval-k
  return claude.invoke([new SystemMessage(docs.map((doc) => doc.pageContent).join('\n')), new HumanMessage(question)]);
}

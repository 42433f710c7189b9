import { ChatAnthropic } from '@langchain/anthropic';
import type { Document } from '@langchain/core/documents';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { RunnableBranch, RunnableMap, RunnablePassthrough, RunnableSequence } from '@langchain/core/runnables';
import type { VectorStore } from '@langchain/core/vectorstores';
import { ChatOpenAI } from '@langchain/openai';

const translate = ChatPromptTemplate.fromMessages([
  ['system', 'You translate into {language}.'],
  ['human', '{text}'],
]);
const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 400 });

export async function translated(text: string): Promise<string> {
  const chain = translate.pipe(model).pipe(new StringOutputParser());
  // call: chat | sdk @langchain/openai | model gpt-4o-mini | provider openai | cap 400 | retries default 6 | timeout default 600000 | system "You translate into French." | priced
  return chain.invoke({ language: 'French', text });
}

export async function stubborn(text: string): Promise<string> {
  const chain = translate.pipe(model.withRetry({ stopAfterAttempt: 2 })).pipe(new StringOutputParser());
  // call: chat | model gpt-4o-mini | provider openai | cap 400 | retries default 6 | attempts 14 | priced
  return chain.invoke({ language: 'German', text }, { timeout: 20_000 });
}

export async function answered(store: VectorStore, question: string): Promise<string> {
  const retriever = store.asRetriever(8);
  // call: retrieval | sdk @langchain/core | k 8
  const documents = await retriever.invoke(question);
  // call: retrieval | k default 4
  const near = await store.similaritySearch(question);
  const chain = RunnableSequence.from([
    { context: retriever, question: new RunnablePassthrough() },
    ChatPromptTemplate.fromTemplate('Answer from {context}: {question}'),
    model,
    new StringOutputParser(),
  ]);
  // call: chat | model gpt-4o-mini | provider openai | cap 400 | retries default 6 | priced
  const answer = await chain.invoke(question);
  return [answer, ...documents.concat(near).map((document: Document) => document.pageContent)].join('\n');
}

export async function anyModel(chat: BaseChatModel, text: string): Promise<string> {
  // call: chat | sdk @langchain/core | model unknown | provider unknown | cap none | retries 0 | unpriced
  const reply = await chat.invoke(text, { maxRetries: 0 });
  return reply.text;
}

const claude = new ChatAnthropic({ model: 'claude-sonnet-4-5', maxTokens: 300 });

export async function both(text: string): Promise<unknown> {
  const chain = RunnableMap.from({ one: model, other: claude });
  // call: chat | model gpt-4o-mini, claude-sonnet-4-5 | provider unknown | cap 400, 300 | retries default 6 | unpriced
  return chain.invoke(text);
}

export async function either(text: string): Promise<unknown> {
  const chain = RunnableBranch.from([[(input: string) => input.length > 1000, claude], model]);
  // call: chat | model gpt-4o-mini, claude-sonnet-4-5 | provider unknown | cap 400, 300 | retries default 6 | unpriced
  return chain.invoke(text);
}

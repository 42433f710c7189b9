import type { BaseLanguageModel } from '@langchain/core/language_models/base';
import { StringOutputParser } from '@langchain/core/output_parsers';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import { OpenAIEmbeddings as Embeddings, ChatOpenAI as OpenAIChat } from '@langchain/openai';
import { initializeAgentExecutorWithOptions } from 'langchain/agents';
import { ConversationalRetrievalQAChain, LLMChain } from 'langchain/chains';
import { ChatOpenAI } from 'langchain/chat_models/openai';
import { OpenAIEmbeddings } from 'langchain/embeddings/openai';
import { OpenAI } from 'langchain/llms/openai';
import { PromptTemplate } from 'langchain/prompts';
import { HumanMessage, SystemMessage } from 'langchain/schema';
import { Calculator } from 'langchain/tools/calculator';
import { MemoryVectorStore } from 'langchain/vectorstores/memory';

const chat = new ChatOpenAI({ modelName: 'gpt-4', temperature: 0, maxTokens: 500 });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk langchain | model gpt-4 | provider openai | cap 500 | retries default 6 | timeout default 600000 | system "You are terse." | priced
  const reply = await chat.call([new SystemMessage('You are terse.'), new HumanMessage(question)]);
  return reply.content;
}

export async function predicted(text: string): Promise<string> {
  // call: chat | model gpt-4 | provider openai | cap 500 | retries default 6 | priced
  return chat.predict(text);
}

export async function completed(prompt: string): Promise<string> {
  const llm = new OpenAI({ temperature: 0.9, maxRetries: 2 });
  // call: completion | sdk langchain | model default gpt-3.5-turbo-instruct | provider openai | cap default 256 | retries 2 | priced
  return llm.call(prompt);
}

export async function named(product: string): Promise<unknown> {
  const prompt = new PromptTemplate({ template: 'Name a company that makes {product}.', inputVariables: ['product'] });
  const chain = new LLMChain({ llm: chat, prompt });
  // call: chat | sdk langchain | model gpt-4 | provider openai | cap 500 | retries default 6 | user "Name a company that makes {product}." | priced
  return chain.call({ product });
}

export async function answered(texts: string[], question: string): Promise<unknown> {
  // call: embedding | model default text-embedding-ada-002 | provider openai | retries default 6
  const store = await MemoryVectorStore.fromTexts(texts, {}, new OpenAIEmbeddings());
  // call: retrieval | k 3
  await store.similaritySearch(question, 3);
  // @ts-expect-error -- its streams are older than the iterators of this TypeScript
  const chain = ConversationalRetrievalQAChain.fromLLM(chat, store.asRetriever());
  // call: chat | sdk langchain | model gpt-4 | provider openai | cap 500 | retries default 6 | priced
  return chain.call({ question, chat_history: [] });
}

export async function acted(input: string): Promise<unknown> {
  // @ts-expect-error -- its streams are older than the iterators of this TypeScript
  const executor = await initializeAgentExecutorWithOptions([new Calculator()], chat, {
    agentType: 'openai-functions',
    maxIterations: 4,
  });
  // call: agent | sdk langchain | model gpt-4 | provider openai | cap 500 | retries default 6 | steps 4 | priced
  return executor.invoke({ input });
}

export async function acrossModels(model: BaseLanguageModel, text: string): Promise<unknown> {
  // call: chat | sdk @langchain/core | model unknown | provider unknown | cap none | retries unknown | unpriced
  return model.invoke(text);
}

const bound = new OpenAIChat({
  model: 'gpt-3.5-turbo',
  configuration: { baseURL: 'https://api.groq.com/openai/v1' },
}).bind({ stop: ['END'] });

export async function chained(topic: string): Promise<string> {
  const prompt = ChatPromptTemplate.fromTemplate('Tell a joke about {topic}.');
  // @ts-expect-error -- its streams are older than the iterators of this TypeScript
  const asked = prompt.pipe(bound);
  // @ts-expect-error -- its streams are older than the iterators of this TypeScript
  const chain = asked.pipe(new StringOutputParser());
  // call: chat | sdk @langchain/openai | model gpt-3.5-turbo | provider groq | cap absent | retries default 6 | unpriced
  return chain.invoke({ topic });
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/openai | model text-embedding-3-small | provider openai | retries 1
  return new Embeddings({ model: 'text-embedding-3-small', maxRetries: 1 }).embedDocuments(texts);
}

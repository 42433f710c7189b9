import { ChatAnthropic } from '@langchain/anthropic';
import type { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import type { StructuredTool } from '@langchain/core/tools';
import { MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI, ChatOpenAIResponses, OpenAI } from '@langchain/openai';
import { createStuffDocumentsChain } from 'langchain/chains/combine_documents';
import { createRetrievalChain } from 'langchain/chains/retrieval';
import { initChatModel } from 'langchain/chat_models/universal';
import type { MemoryVectorStore } from 'langchain/vectorstores/memory';

const llm = new ChatOpenAI({ model: 'gpt-4.1-mini', maxCompletionTokens: 300, maxRetries: 3 });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk @langchain/openai | model gpt-4.1-mini | provider openai | cap 300 | retries 3 | timeout default 600000 | priced
  const reply = await llm.withConfig({ runName: 'answer' }).invoke(question);
  return reply.content;
}

export async function responded(question: string): Promise<unknown> {
  const model = new ChatOpenAIResponses({ model: 'o4-mini', maxTokens: 1000, reasoning: { effort: 'low' } });
  // call: chat | sdk @langchain/openai | model o4-mini | provider openai | cap 1000 | retries default 6 | reasoning low | priced
  const reply = await model.invoke(question);
  return reply.content;
}

export async function completed(prompt: string): Promise<string> {
  // call: completion | model default gpt-3.5-turbo-instruct | provider openai | cap absent | retries default 6 | priced
  return new OpenAI().invoke(prompt);
}

const claude = new ChatAnthropic({ model: 'claude-3-5-haiku-latest' });

export async function* streamed(question: string): AsyncGenerator<unknown> {
  // call: chat | sdk @langchain/anthropic | model claude-3-5-haiku-latest | provider anthropic | cap default 2048 | retries default 6 | priced
  for await (const chunk of await claude.stream(question)) yield chunk.content;
}

export async function sampled(question: string): Promise<unknown> {
  // call: chat | sdk @langchain/anthropic | model default claude-2.1 | provider anthropic | cap 64 | retries 0 | priced
  const reply = await new ChatAnthropic({ maxTokensToSample: 64, maxRetries: 0 }).invoke(question);
  return reply.content;
}

export async function acted(tools: StructuredTool[], question: string): Promise<unknown> {
  const agent = createReactAgent({ llm: claude, tools, prompt: 'You book trains.' });
  // call: agent | sdk @langchain/langgraph | model claude-3-5-haiku-latest | provider anthropic | cap default 2048 | retries default 6 | steps 30 | system "You book trains." | priced
  return agent.invoke({ messages: [{ role: 'user', content: question }] }, { recursionLimit: 30 });
}

export async function walked(question: string): Promise<unknown> {
  const graph = new StateGraph(MessagesAnnotation)
    // call: chat | model gpt-4.1-mini | provider openai | cap 300 | retries 3 | priced
    .addNode('ask', async ({ messages }) => ({ messages: [await llm.invoke(messages)] }))
    .addEdge(START, 'ask')
    .compile();
  // call: agent | sdk @langchain/langgraph | model unknown | provider unknown | cap none | retries unknown | unpriced
  return graph.invoke({ messages: [{ role: 'user', content: question }] });
}

export async function retrieved(store: MemoryVectorStore, input: string): Promise<unknown> {
  const prompt = ChatPromptTemplate.fromTemplate('Answer {input} from {context}');
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt });
  const chain = await createRetrievalChain({ retriever: store.asRetriever({ k: 12 }), combineDocsChain });
  // call: chat | sdk langchain | model gpt-4.1-mini | provider openai | cap 300 | retries 3 | priced
  return chain.invoke({ input });
}

export async function byName(question: string): Promise<unknown> {
  const model = await initChatModel('anthropic:claude-3-5-haiku-latest', { maxTokens: 90 });
  // call: chat | sdk langchain | model claude-3-5-haiku-latest | provider anthropic | cap 90 | retries default 6 | priced
  const reply = await model.invoke(question);
  return reply.content;
}

export async function anyModel(model: BaseChatModel, texts: string[]): Promise<number> {
  // call: chat | sdk @langchain/core | model unknown | provider unknown | cap none | retries unknown | timeout 5000 | unpriced
  const replies = await model.batch(texts, { timeout: 5000 });
  return replies.length;
}

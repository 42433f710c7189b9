import { AgentExecutor, createToolCallingAgent } from '@langchain/classic/agents';
import { ConversationChain, LLMChain, loadQAStuffChain, RetrievalQAChain } from '@langchain/classic/chains';
import { createStuffDocumentsChain } from '@langchain/classic/chains/combine_documents';
import { createRetrievalChain } from '@langchain/classic/chains/retrieval';
import { initChatModel } from '@langchain/classic/chat_models/universal';
import { BufferMemory } from '@langchain/classic/memory';
import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory';
import type { Document } from '@langchain/core/documents';
import { ChatPromptTemplate, PromptTemplate } from '@langchain/core/prompts';
import type { StructuredTool } from '@langchain/core/tools';
import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const llm = new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 250 });

export async function named(product: string): Promise<unknown> {
  const chain = new LLMChain({ llm, prompt: PromptTemplate.fromTemplate('Name a company that makes {product}.') });
  // call: chat | sdk @langchain/classic | model gpt-4o-mini | provider openai | cap 250 | retries default 6 | timeout default 600000 | priced
  return chain.call({ product });
}

export async function chatted(input: string): Promise<unknown> {
  const chain = new ConversationChain({ llm, memory: new BufferMemory() });
  // call: chat | model gpt-4o-mini | provider openai | cap 250 | retries default 6 | priced
  return chain.invoke({ input });
}

export async function answered(store: MemoryVectorStore, query: string): Promise<unknown> {
  const chain = RetrievalQAChain.fromLLM(llm, store.asRetriever(6));
  // call: chat | sdk @langchain/classic | model gpt-4o-mini | provider openai | cap 250 | retries default 6 | priced
  return chain.invoke({ query });
}

export async function summed(documents: Document[]): Promise<unknown> {
  const chain = loadQAStuffChain(new ChatOpenAI({ model: 'gpt-4o', maxRetries: 1 }));
  // call: chat | model gpt-4o | provider openai | cap absent | retries 1 | priced
  return chain.invoke({ input_documents: documents, question: 'What is this about?' });
}

export async function retrieved(texts: string[], input: string): Promise<unknown> {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 6
  const store = await MemoryVectorStore.fromTexts(texts, {}, new OpenAIEmbeddings({ model: 'text-embedding-3-small' }));
  const prompt = ChatPromptTemplate.fromMessages([
    ['system', 'Answer from: {context}'],
    ['human', '{input}'],
  ]);
  const combineDocsChain = await createStuffDocumentsChain({ llm, prompt });
  const chain = await createRetrievalChain({ retriever: store.asRetriever(), combineDocsChain });
  // call: chat | sdk @langchain/classic | model gpt-4o-mini | provider openai | cap 250 | retries default 6 | priced
  return chain.invoke({ input });
}

export async function acted(tools: StructuredTool[], input: string): Promise<unknown> {
  const prompt = ChatPromptTemplate.fromMessages([
    ['system', 'You are an assistant.'],
    ['human', '{input}'],
    ['placeholder', '{agent_scratchpad}'],
  ]);
  const agent = createToolCallingAgent({ llm, tools, prompt });
  const executor = new AgentExecutor({ agent, tools, maxIterations: 5 });
  // call: agent | sdk @langchain/classic | model gpt-4o-mini | provider openai | cap 250 | retries default 6 | steps 5 | priced
  return executor.invoke({ input });
}

export async function initialised(question: string): Promise<unknown> {
  const model = await initChatModel('gpt-4o-mini', { maxTokens: 80 });
  // call: chat | sdk @langchain/classic | model gpt-4o-mini | provider openai | cap 80 | retries default 6 | priced
  return model.invoke(question);
}

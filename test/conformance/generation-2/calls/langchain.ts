import type { BaseLanguageModel } from '@langchain/core/language_models/base';
import { ChatPromptTemplate } from '@langchain/core/prompts';
import type { StructuredTool } from '@langchain/core/tools';
import { AzureChatOpenAI, ChatOpenAI, OpenAI } from '@langchain/openai';
import { AgentExecutor, createOpenAIFunctionsAgent } from 'langchain/agents';
import { loadSummarizationChain } from 'langchain/chains';
import { initChatModel } from 'langchain/chat_models/universal';
import type { Document } from 'langchain/document';

const llm = new ChatOpenAI({ model: 'gpt-4o-mini', maxTokens: 200, timeout: 20_000 });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk @langchain/openai | model gpt-4o-mini | provider openai | cap 200 | retries default 6 | timeout 20000 | system "You are terse." | priced
  const reply = await llm.invoke([
    ['system', 'You are terse.'],
    ['human', question],
  ]);
  return reply.content;
}

export async function onAzure(question: string): Promise<unknown> {
  const azure = new AzureChatOpenAI({ model: 'gpt-4o', azureOpenAIApiDeploymentName: 'production', maxRetries: 0 });
  // call: chat | sdk @langchain/openai | model gpt-4o | provider azure | cap absent | retries 0 | priced
  const reply = await azure.invoke(question);
  return reply.content;
}

export async function completed(prompt: string): Promise<string> {
  // call: completion | model default gpt-3.5-turbo-instruct | provider openai | cap default 256 | retries default 6 | priced
  return new OpenAI().invoke(prompt);
}

export async function summed(documents: Document[]): Promise<unknown> {
  const chain = loadSummarizationChain(llm, { type: 'map_reduce' });
  // call: chat | sdk langchain | model gpt-4o-mini | provider openai | cap 200 | retries default 6 | priced
  return chain.invoke({ input_documents: documents });
}

export async function acted(tools: StructuredTool[], input: string): Promise<unknown> {
  const prompt = ChatPromptTemplate.fromMessages([
    ['system', 'You are an assistant.'],
    ['human', '{input}'],
    ['placeholder', '{agent_scratchpad}'],
  ]);
  const agent = await createOpenAIFunctionsAgent({ llm, tools, prompt });
  const executor = AgentExecutor.fromAgentAndTools({ agent, tools });
  // call: agent | sdk langchain | model gpt-4o-mini | provider openai | cap 200 | retries default 6 | steps default 15 | priced
  return executor.invoke({ input });
}

export async function byName(question: string): Promise<unknown> {
  const model = await initChatModel('gpt-4o-mini', { modelProvider: 'openai', maxTokens: 60 });
  // call: chat | sdk langchain | model gpt-4o-mini | provider openai | cap 60 | retries default 6 | priced
  const reply = await model.invoke(question);
  return reply.content;
}

export async function again(model: BaseLanguageModel, text: string): Promise<unknown> {
  // call: chat | sdk @langchain/core | model unknown | provider unknown | cap none | retries unknown | unpriced
  return model.withRetry({ stopAfterAttempt: 4 }).invoke(text);
}

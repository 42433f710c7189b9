import type { StructuredTool } from '@langchain/core/tools';
import { Annotation, END, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { createSupervisor } from '@langchain/langgraph-supervisor';
import { ChatOpenAI } from '@langchain/openai';
import { createDeepAgent } from 'deepagents';

const llm = new ChatOpenAI({ model: 'gpt-4o', maxTokens: 400, maxRetries: 1 });

export async function acted(tools: StructuredTool[], question: string): Promise<unknown> {
  const agent = createReactAgent({ llm, tools, prompt: 'You book trains.' });
  // call: agent | sdk @langchain/langgraph | model gpt-4o | provider openai | cap 400 | retries 1 | steps default 25 | system "You book trains." | priced
  return agent.invoke({ messages: [{ role: 'user', content: question }] });
}

export async function actedBriefly(tools: StructuredTool[], question: string): Promise<void> {
  const agent = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o-mini' }), tools });
  // call: agent | model gpt-4o-mini | provider openai | cap absent | retries default 6 | steps 10 | priced
  const stream = await agent.stream({ messages: [{ role: 'user', content: question }] }, { recursionLimit: 10 });
  for await (const _ of stream);
}

const graph = new StateGraph(MessagesAnnotation)
  // call: chat | sdk @langchain/openai | model gpt-4o | provider openai | cap 400 | retries 1 | priced
  .addNode('ask', async ({ messages }) => ({ messages: [await llm.invoke(messages)] }))
  .addEdge(START, 'ask')
  .addEdge('ask', END)
  .compile();

export async function walked(question: string): Promise<unknown> {
  // call: agent | sdk @langchain/langgraph | model unknown | provider unknown | cap none | retries unknown | unpriced
  return graph.invoke({ messages: [{ role: 'user', content: question }] }, { recursionLimit: 5 });
}

export const Route = Annotation.Root({ route: Annotation<string> });

export async function supervised(tools: StructuredTool[], question: string): Promise<unknown> {
  const booker = createReactAgent({ llm, tools, name: 'booker' });
  const supervisor = createSupervisor({ agents: [booker], llm, prompt: 'You lead a team.' }).compile();
  // call: agent | sdk @langchain/langgraph-supervisor | model gpt-4o | provider openai | cap 400 | retries 1 | system "You lead a team." | priced
  return supervisor.invoke({ messages: [{ role: 'user', content: question }] });
}

export async function deep(tools: StructuredTool[], question: string): Promise<unknown> {
  const agent = createDeepAgent({ tools, systemPrompt: 'You research.' });
  // call: agent | sdk deepagents | model default claude-sonnet-4-6 | provider anthropic | cap unknown | retries default 6 | steps default 10000 | system "You research." | priced
  return agent.invoke({ messages: [{ role: 'user', content: question }] });
}

import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { AzureChatOpenAI, ChatOpenAI, DallEAPIWrapper, OpenAI, OpenAIEmbeddings } from '@langchain/openai';
import { z } from 'zod';

const chat = new ChatOpenAI('gpt-4o', { maxTokens: 300, maxRetries: 2, timeout: 15_000 });

export async function answer(question: string): Promise<string> {
  // call: chat | sdk @langchain/openai | model gpt-4o | provider openai | cap 300 | retries 2 | timeout 15000 | system "You are terse." | priced
  const reply = await chat.invoke([new SystemMessage('You are terse.'), new HumanMessage(question)]);
  return reply.text;
}

export async function* streamed(question: string, signal: AbortSignal): AsyncGenerator<string> {
  // call: chat | model gpt-4o | provider openai | cap 300 | retries 5 | timeout unknown | priced
  for await (const chunk of await chat.stream(question, { maxRetries: 5, signal })) yield chunk.text;
}

const thinker = new ChatOpenAI({ model: 'o3-mini', maxCompletionTokens: 2000, reasoning: { effort: 'low' } });
const Verdict = z.object({ spam: z.boolean() });

export async function judged(mail: string): Promise<boolean> {
  // call: chat | model o3-mini | provider openai | cap 2000 | retries default 6 | timeout default 600000 | reasoning low | priced
  const verdict = await thinker.withStructuredOutput(Verdict).invoke(mail);
  return verdict.spam;
}

const groq = new ChatOpenAI({
  model: 'llama-3.1-8b-instant',
  configuration: { baseURL: 'https://api.groq.com/openai/v1' },
});

export async function cheap(question: string): Promise<string> {
  // call: chat | model llama-3.1-8b-instant | provider groq | cap absent | retries default 6 | priced
  const reply = await groq
    .bindTools([{ type: 'function', function: { name: 'now', parameters: {} } }])
    .invoke(question);
  return reply.text;
}

export async function unnamed(question: string): Promise<string> {
  // call: chat | model default gpt-3.5-turbo | provider openai | cap absent | retries default 6 | choices absent | priced
  const reply = await new ChatOpenAI().invoke(question);
  return reply.text;
}

const azure = new AzureChatOpenAI({ azureOpenAIApiDeploymentName: 'my-deployment', maxTokens: 100 });

export async function onAzure(question: string): Promise<string> {
  // call: chat | model my-deployment | provider azure | cap 100 | retries default 6 | timeout default 600000 | unpriced
  const reply = await azure.invoke(question);
  return reply.text;
}

export async function completed(prompt: string): Promise<string> {
  // call: completion | sdk @langchain/openai | model default gpt-3.5-turbo-instruct | provider openai | cap 50 | retries default 6 | priced
  return new OpenAI({ maxTokens: 50 }).invoke(prompt);
}

const embeddings = new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 1 });

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/openai | model text-embedding-3-small | provider openai | retries 1 | timeout default 600000
  return embeddings.embedDocuments(texts);
}

export async function painted(wish: string): Promise<unknown> {
  // call: image | model gpt-image-1 | provider openai | retries default 2
  return new DallEAPIWrapper({ model: 'gpt-image-1' }).invoke(wish);
}

import { ChatCohere, CohereEmbeddings, CohereRerank } from '@langchain/cohere';
import { ChatGroq } from '@langchain/groq';
import { ChatMistralAI, MistralAIEmbeddings } from '@langchain/mistralai';
import { ChatOllama, Ollama, OllamaEmbeddings } from '@langchain/ollama';
import { ChatOpenRouter } from '@langchain/openrouter';
import { ChatXAI, ChatXAIResponses } from '@langchain/xai';

const groq = new ChatGroq({ model: 'llama-3.1-8b-instant', maxTokens: 120, timeout: 4000 });

export async function fast(question: string): Promise<string> {
  // call: chat | sdk @langchain/groq | model llama-3.1-8b-instant | provider groq | cap 120 | retries default 6 | timeout 4000 | priced
  const reply = await groq.invoke(question);
  return reply.text;
}

export async function* fastStream(question: string): AsyncGenerator<string> {
  const chat = new ChatGroq('openai/gpt-oss-120b', { reasoningEffort: 'low', maxRetries: 1 });
  // call: chat | model openai/gpt-oss-120b | provider groq | cap absent | retries 1 | timeout default 60000 | reasoning low | priced
  for await (const chunk of await chat.stream(question)) yield chunk.text;
}

const mistral = new ChatMistralAI({ maxTokens: 300 });

export async function french(question: string): Promise<string> {
  // call: chat | sdk @langchain/mistralai | model default mistral-small-latest | provider mistral | cap 300 | retries default 6 | timeout default 30000 | priced
  const reply = await mistral.invoke(question);
  return reply.text;
}

export async function frenchVectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/mistralai | model default mistral-embed | provider mistral | retries default 6 | timeout default 30000
  return new MistralAIEmbeddings().embedDocuments(texts);
}

const local = new ChatOllama({ model: 'llama3.2', numPredict: 64, maxRetries: 3 });

export async function atHome(question: string): Promise<string> {
  // call: chat | sdk @langchain/ollama | model llama3.2 | provider ollama | cap 64 | retries default 0 | timeout absent | priced
  const reply = await local.invoke(question);
  return reply.text;
}

export async function atHomeText(prompt: string): Promise<string> {
  // call: completion | sdk @langchain/ollama | model default llama3 | provider ollama | cap absent | retries default 6 | priced
  return new Ollama().invoke(prompt);
}

export async function atHomeVectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/ollama | model default mxbai-embed-large | provider ollama | retries default 6
  return new OllamaEmbeddings().embedDocuments(texts);
}

const routed = new ChatOpenRouter({ model: 'openai/gpt-4o-mini', maxTokens: 500 });

export async function throughRouter(question: string): Promise<string> {
  // call: chat | sdk @langchain/openrouter | model openai/gpt-4o-mini | provider openrouter | cap 90 | retries default 6 | timeout absent | priced
  const reply = await routed.invoke(question, { maxTokens: 90 });
  return reply.text;
}

const command = new ChatCohere({ model: 'command-r-plus', maxRetries: 1 });

export async function commanded(question: string): Promise<string> {
  // call: chat | sdk @langchain/cohere | model command-r-plus | provider cohere | cap absent | retries 1 | attempts 6 | timeout default 300000 | priced
  const reply = await command.invoke(question);
  return reply.text;
}

export async function commandVectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/cohere | model embed-english-v3.0 | provider cohere | retries default 6
  return new CohereEmbeddings({ model: 'embed-english-v3.0' }).embedDocuments(texts);
}

export async function best(question: string, documents: string[]): Promise<number | undefined> {
  const reranker = new CohereRerank({ model: 'rerank-v3.5' });
  // call: rerank | sdk @langchain/cohere | model rerank-v3.5 | provider cohere | retries default 2
  const ranked = await reranker.rerank(documents, question, { topN: 3 });
  return ranked[0]?.index;
}

const grok = new ChatXAI({ model: 'grok-3-mini', maxTokens: 200 });

export async function asked(question: string): Promise<string> {
  // call: chat | sdk @langchain/xai | model grok-3-mini | provider xai | cap 200 | retries default 6 | timeout default 600000 | priced
  const reply = await grok.invoke(question);
  return reply.text;
}

export async function askedAnew(question: string): Promise<string> {
  const chat = new ChatXAIResponses({ maxOutputTokens: 150, maxRetries: 0 });
  // call: chat | sdk @langchain/xai | model default grok-3 | provider xai | cap 150 | retries 0 | timeout absent | priced
  const reply = await chat.invoke(question);
  return reply.text;
}

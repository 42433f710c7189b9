//// allow = ["src/llm/**"]
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { GoogleGenAI } from '@google/genai';
import { ChatOpenAI } from '@langchain/openai';
import { Agent, run } from '@openai/agents';
import { Pinecone } from '@pinecone-database/pinecone';
import { generateText } from 'ai';

const claude = new Anthropic();
export const askClaude = (content: string) =>
  claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `@anthropic-ai/sdk` is called directly

export const askAi = (prompt: string) => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
//                                       ^^^^^^^^^^^^ no-direct-sdk-call: `ai` is called directly

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
export const askGemini = (contents: string) =>
  gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `@google/genai` is called directly

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
export const askBedrock = (command: ConverseCommand) => bedrock.send(command);
//                                                      ^^^^^^^^^^^^ no-direct-sdk-call: `@aws-sdk/client-bedrock-runtime` is called directly

const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 1 });
export const askModel = (question: string) => llm.invoke(question);
//                                            ^^^^^^^^^^ no-direct-sdk-call: `@langchain/openai` is called directly

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });
export const askAgent = (question: string) => run(helper, question);
//                                            ^^^ no-direct-sdk-call: `@openai/agents` is called directly

// ok: no-direct-sdk-call -- a model handle and an agent cost nothing
export const handle = openai('gpt-5-mini');

const index = new Pinecone({ apiKey: 'key' }).index('docs');
// ok: no-direct-sdk-call -- a query of a vector store asks no model
export const find = (vector: number[]) => index.query({ vector, topK: 5 });

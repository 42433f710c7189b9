//// preset = strict
import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { ChatOpenAI } from '@langchain/openai';
import { Mistral } from '@mistralai/mistralai';
import { Agent, run } from '@openai/agents';
import { Groq } from 'groq-sdk';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
export const askBedrock = (text: string) =>
  bedrock.send(
//^^^^^^^^^^^^ require-timeout: none by default
    new ConverseCommand({
      modelId: 'amazon.nova-lite-v1:0',
      messages: [{ role: 'user', content: [{ text }] }],
      inferenceConfig: { maxTokens: 300 },
    }),
  );

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
export const askGemini = (contents: string) =>
  gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: none by default

const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 1 });
export const askModel = (question: string) => llm.invoke(question);
//                                            ^^^^^^^^^^ require-timeout: the default of 10 minutes

const mistral = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
export const askMistral = (content: string) =>
  mistral.chat.complete({ model: 'mistral-small-latest', messages: [{ role: 'user', content }], maxTokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 5 minutes

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });
export const askAgent = (question: string) => run(helper, question);
//                                            ^^^ require-timeout: the default of 10 minutes

const groq = new Groq();
// ok: require-timeout -- this SDK waits one minute by default
export const askGroq = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 300 });

const brief = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 1, timeout: 15_000 });
export const askBrief = (question: string) => brief.invoke(question);

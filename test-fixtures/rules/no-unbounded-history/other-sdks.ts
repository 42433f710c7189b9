//// preset = strict
import { BedrockRuntimeClient, ConverseCommand, type Message } from '@aws-sdk/client-bedrock-runtime';
import { type Content, GoogleGenAI } from '@google/genai';
import { type BaseMessage, SystemMessage, trimMessages } from '@langchain/core/messages';
import { ChatOpenAI } from '@langchain/openai';
import { Mistral } from '@mistralai/mistralai';
import Groq from 'groq-sdk';

interface Turn { role: 'user' | 'assistant'; content: string }

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const llm = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 100 });
const mistral = new Mistral();
const groq = new Groq();

export const nova = (messages: Message[]) =>
  bedrock.send(
    new ConverseCommand({
      modelId: 'amazon.nova-lite-v1:0',
      inferenceConfig: { maxTokens: 100 },
      messages,
    //^^^^^^^^ no-unbounded-history
    }),
  );

export const novaBriefly = (messages: Message[]) =>
  // ok: no-unbounded-history -- the last ten
  bedrock.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: messages.slice(-10) }));

export const flash = (contents: Content[]) =>
  gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100 } });
  //                                                         ^^^^^^^^ no-unbounded-history

export const flashBriefly = (contents: Content[]) =>
  // ok: no-unbounded-history -- the last ten
  gemini.models.generateContent({ model: 'gemini-2.5-flash', contents: contents.slice(-10), config: { maxOutputTokens: 100 } });

export const chain = (history: BaseMessage[]) => llm.invoke([new SystemMessage('You track parcels.'), ...history]);
//                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history

export const chainTrimmed = async (history: BaseMessage[]) => {
  const messages = await trimMessages(history, { maxTokens: 2000, strategy: 'last', tokenCounter: llm });
  // ok: no-unbounded-history -- trimmed to a budget of tokens
  return llm.invoke(messages);
};

export const small = (messages: Turn[]) =>
  mistral.chat.complete({ model: 'mistral-small-latest', maxTokens: 100, messages });
  //                                                                     ^^^^^^^^ no-unbounded-history

export const llama = (history: Turn[], question: string) =>
  groq.chat.completions.create({
    model: 'llama-3.1-8b-instant',
    max_completion_tokens: 100,
    messages: [...history, { role: 'user', content: question }],
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history
  });

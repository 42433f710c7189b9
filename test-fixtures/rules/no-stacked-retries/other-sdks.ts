import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { Agent, run } from '@openai/agents';
import { Groq } from 'groq-sdk';
import pRetry from 'p-retry';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
export const askBedrock = (text: string) =>
  pRetry(
    () =>
      bedrock.send(
//    ^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests
        new ConverseCommand({
          modelId: 'amazon.nova-lite-v1:0',
          messages: [{ role: 'user', content: [{ text }] }],
          inferenceConfig: { maxTokens: 300 },
        }),
      ),
    { retries: 2 },
  );

const groq = new Groq();
export const askGroq = (content: string) =>
  pRetry(
    () =>
      groq.chat.completions.create({
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 15 requests
        model: 'llama-3.1-8b-instant',
        messages: [{ role: 'user', content }],
        max_completion_tokens: 300,
      }),
    { retries: 4 },
  );

const helper = new Agent({ name: 'Helper', instructions: 'You plan trips.', model: 'gpt-5-mini' });
export const askAgent = (question: string) => pRetry(() => run(helper, question), { retries: 1 });
//                                                         ^^^ no-stacked-retries: = up to 6 requests

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
// ok: no-stacked-retries -- this SDK sends a request once by default
export const askGemini = (contents: string) =>
  pRetry(() => gemini.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } }), {
    retries: 3,
  });

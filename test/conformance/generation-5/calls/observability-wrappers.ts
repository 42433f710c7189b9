import { createOpenAI } from '@ai-sdk/openai';
import Anthropic from '@anthropic-ai/sdk';
import { observeOpenAI } from '@langfuse/openai';
import { instrument } from '@posthog/ai/claude-agent-sdk';
import { GoogleGenAI } from '@posthog/ai/gemini';
import { AzureOpenAI } from '@posthog/ai/openai';
import * as ai from 'ai';
import { wrapOpenAI as traceInBraintrust, wrapAISDK } from 'braintrust';
import { wrapOpenAI } from 'langsmith/wrappers';
import { wrapAnthropic } from 'langsmith/wrappers/anthropic';
import OpenAI from 'openai';
import { PostHog } from 'posthog-node';

const smith = wrapOpenAI(new OpenAI({ maxRetries: 4 }), { name: 'support' });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries 4 | timeout default 600000 | priced
  const reply = await smith.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
    max_tokens: 300,
  });
  return reply.choices[0]?.message.content;
}

const claude = wrapAnthropic(new Anthropic({ maxRetries: 1, timeout: 9000 }));

export async function summary(text: string): Promise<string> {
  // call: chat | sdk @anthropic-ai/sdk | model claude-sonnet-4-5 | provider anthropic | cap 500 | retries 1 | timeout 9000 | priced
  const reply = await claude.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 500,
    messages: [{ role: 'user', content: text }],
  });
  return reply.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

const groq = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1', maxRetries: 0 });

export async function fast(question: string): Promise<string> {
  // call: chat | model llama-3.3-70b-versatile | provider groq | cap 100 | retries 0 | priced
  const reply = await observeOpenAI(groq, { generationName: 'fast' }).chat.completions.create({
    model: 'llama-3.3-70b-versatile',
    messages: [{ role: 'user', content: question }],
    max_tokens: 100,
  });
  return reply.choices[0]?.message.content ?? '';
}

const brain = traceInBraintrust(new OpenAI());

export async function classify(mail: string): Promise<string> {
  // call: chat | model gpt-5-mini | provider openai | cap 50 | retries default 2 | priced
  const reply = await brain.responses.create({ model: 'gpt-5-mini', input: mail, max_output_tokens: 50 });
  return reply.output_text;
}

const { generateText } = wrapAISDK(ai);
const provider = createOpenAI({ apiKey: process.env.OPENAI_API_KEY });

export async function draft(topic: string): Promise<string> {
  // call: chat | sdk ai | model gpt-4o-mini | provider openai | cap 60 | retries default 2 | system "Write." | priced
  const { text } = await generateText({
    model: provider('gpt-4o-mini'),
    instructions: 'Write.',
    prompt: topic,
    maxOutputTokens: 60,
  });
  return text;
}

const posthog = new PostHog('phc_key');
const azure = new AzureOpenAI({
  apiKey: process.env.AZURE_OPENAI_KEY ?? '',
  endpoint: 'https://example.openai.azure.com',
  posthog,
  maxRetries: 6,
});

export async function vectors(text: string): Promise<number[] | undefined> {
  // call: embedding | model text-embedding-3-small | provider azure | retries 6
  const reply = await azure.embeddings.create({
    model: 'text-embedding-3-small',
    input: text,
    posthogDistinctId: 'nightly',
  });
  return reply.data[0]?.embedding;
}

const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, posthog, httpOptions: { timeout: 4000 } });

export async function translate(text: string): Promise<string | undefined> {
  // call: chat | sdk @posthog/ai | model gemini-2.5-flash | provider google | cap 100 | retries default 0 | timeout 4000 | priced
  const reply = await gemini.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: text,
    config: { maxOutputTokens: 100 },
    posthogDistinctId: 'nightly',
  });
  return reply.text;
}

const processor = instrument({ client: posthog });

export async function repair(issue: string): Promise<void> {
  // call: agent | sdk @anthropic-ai/claude-agent-sdk | model claude-sonnet-4-5 | provider anthropic | cap none | retries unknown | steps 3 | priced
  for await (const message of processor.query({
    prompt: issue,
    options: { model: 'claude-sonnet-4-5', maxTurns: 3 },
  })) {
    console.log(message.type);
  }
}

// Trap: type positions
import type Anthropic from '@anthropic-ai/sdk';
import { generateText, type ToolLoopAgent } from 'ai';
import OpenAI from 'openai';

export type Completion = Awaited<ReturnType<OpenAI['chat']['completions']['create']>>;
export type Options = Parameters<typeof generateText>[0];
type Create = typeof OpenAI.prototype.responses.create;

export interface Assistant {
  generateText(options: Options): ReturnType<typeof generateText>;
  messages: { create(body: Anthropic.MessageCreateParams): Promise<Anthropic.Message> };
  agent?: ToolLoopAgent;
}

export abstract class Base implements Pick<Assistant, 'generateText'> {
  abstract generateText(options: Options): ReturnType<typeof generateText>;
  protected readonly create?: Create;
}

export declare function complete(client: OpenAI, body: OpenAI.ChatCompletionCreateParams): Promise<Completion>;

export const isAssistant = (value: unknown): value is Assistant => typeof (value as Assistant).messages.create === 'function';

// call: chat | model openai/gpt-5-mini | provider vercel | cap absent | retries default 2 | priced
export const hello = () => generateText({ model: 'openai/gpt-5-mini', prompt: 'Say hello.' } satisfies Options);
//                         ^^^^^^^^^^^^ require-max-tokens

import type OpenAI from 'openai';
import type { generateText, streamText } from 'ai';

export type Completion = Awaited<ReturnType<OpenAI['chat']['completions']['create']>>;
export type Generate = typeof generateText;
export type Streamed = ReturnType<typeof streamText>;

export interface Gateway {
  generateText(options: { model: string; prompt: string }): Promise<string>;
  chat: { completions: { create(body: OpenAI.ChatCompletionCreateParams): Promise<Completion> } };
}

export abstract class Provider {
  abstract create(body: OpenAI.Responses.ResponseCreateParams): Promise<OpenAI.Responses.Response>;
}

export declare function complete(body: OpenAI.Chat.ChatCompletionCreateParams): Promise<Completion>;

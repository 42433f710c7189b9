// What hands a client back with its calls traced: the client is what it was. langsmith 0, langfuse 3, @langfuse/openai 5,
// braintrust 3, @posthog/ai 8.
declare module 'langsmith/wrappers' {
  export function wrapOpenAI<T>(client: T, ...rest: any[]): T;
  export function wrapSDK<T>(client: T, ...rest: any[]): T;
}
declare module 'langsmith/wrappers/openai' {
  export { wrapOpenAI } from 'langsmith/wrappers';
}
declare module 'langsmith/wrappers/anthropic' {
  export function wrapAnthropic<T>(client: T, ...rest: any[]): T;
}
declare module 'langsmith/wrappers/gemini' {
  export function wrapGemini<T>(client: T, ...rest: any[]): T;
}
declare module 'langsmith/experimental/vercel' {
  export function wrapAISDK<T>(ai: T, ...rest: any[]): T;
}
declare module 'langsmith/experimental/anthropic' {
  export function wrapClaudeAgentSDK<T>(sdk: T, ...rest: any[]): T;
}
declare module 'langfuse' {
  export function observeOpenAI<T>(client: T, ...rest: any[]): T;
}
declare module '@langfuse/openai' {
  export function observeOpenAI<T>(client: T, ...rest: any[]): T;
}
declare module 'braintrust' {
  export function wrapOpenAI<T>(client: T): T;
  export function wrapOpenAIv4<T>(client: T): T;
  export function wrapAnthropic<T>(client: T): T;
  export function wrapAISDK<T>(ai: T, ...rest: any[]): T;
  export function wrapAISDKModel<T>(model: T): T;
  export function wrapBedrockRuntime<T>(client: T): T;
  export function wrapClaudeAgentSDK<T>(sdk: T): T;
  export function wrapCohere<T>(client: T): T;
  export function wrapGenkit<T>(client: T): T;
  export function wrapGoogleADK<T>(sdk: T): T;
  export function wrapGoogleGenAI<T>(sdk: T): T;
  export function wrapGoogleGenerativeAI<T>(client: T): T;
  export function wrapGroq<T>(client: T): T;
  export function wrapHuggingFace<T>(client: T): T;
  export function wrapMastraAgent<T>(agent: T, ...rest: any[]): T;
  export function wrapMistral<T>(client: T): T;
  export function wrapOllama<T>(client: T): T;
  export function wrapOpenRouter<T>(client: T): T;
  export function wrapOpenRouterAgent<T>(agent: T): T;
  export function wrapTraced<F>(run: F, ...rest: any[]): F;
  export function traceable<F>(run: F, ...rest: any[]): F;
}
declare module '@posthog/ai' {
  export function withTracing<T>(model: T, ...rest: any[]): T;
}
declare module '@posthog/ai/vercel' {
  export { withTracing } from '@posthog/ai';
}
declare module '@posthog/ai/openai' {
  export { OpenAI, OpenAI as default, OpenAI as PostHogOpenAI, AzureOpenAI } from 'openai';
}
declare module '@posthog/ai/anthropic' {
  import Anthropic from '@anthropic-ai/sdk';
  export { Anthropic, Anthropic as default, Anthropic as PostHogAnthropic };
}
declare module '@posthog/ai/gemini' {
  import { type ClientOptions, type Models } from '@google/genai';
  export class GoogleGenAI<const A extends readonly [options: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'google'>;
    models: Pick<Models<this>, '__client' | 'generateContent' | 'generateContentStream' | 'embedContent'>;
  }
  export { GoogleGenAI as default, GoogleGenAI as Gemini, GoogleGenAI as PostHogGoogleGenAI };
}
declare module '@posthog/ai/claude-agent-sdk' {
  import { query } from '@anthropic-ai/claude-agent-sdk';
  class PostHogClaudeAgentProcessor {
    constructor(options: any);
    query: typeof query;
  }
  function instrument(options: any): PostHogClaudeAgentProcessor;
  export { query, instrument, PostHogClaudeAgentProcessor };
}

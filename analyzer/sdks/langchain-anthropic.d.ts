// @langchain/anthropic 0.x and 1.x. Six retries: dist/chat_models.js:996 of 1.5.11. It always sends a cap of its own:
// 16384, 8192 or 4096 by model in 1.x (dist/chat_models.js:48), 2048 in 0.3 (0.3.34 dist/chat_models.js:514).
interface LangChainAnthropicFields {
  model?: ModelId;
  modelName?: ModelId;
  maxTokens?: OutputCap<'*', 'set by @langchain/anthropic'>;
  maxTokensToSample?: OutputCap;
  maxRetries?: Retries<6>;
  thinking?: Reasoning;
  anthropicApiUrl?: BaseUrl;
  clientOptions?: { timeout?: Timeout<600000, 'ms'>; baseURL?: BaseUrl; [name: string]: any };
  [name: string]: any;
}
declare module '@langchain/anthropic' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  export class ChatAnthropic<const A extends readonly [fields?: LangChainAnthropicFields] = any> extends BaseChatModel<ChatAnthropic<A>> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
  }
}
declare module 'langchain/chat_models/anthropic' {
  export { ChatAnthropic } from '@langchain/anthropic';
}

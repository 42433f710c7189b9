// @langchain/anthropic 0.x and 1.x. Six retries: dist/chat_models.js:996 of 1.5.11. It always sends a cap of its own: by model
// in 1.x (analyzer/facts/filled-in.ts), 2048 before (0.3.34 dist/chat_models.js:514). Time-out: the inner client's,
// @anthropic-ai/sdk@0.137.0 client.js. Default models: dist/chat_models.js:636 of 1.5.11, :525 of 0.3.34.
declare module '@langchain/anthropic' {
  import { BaseChatModel } from '@langchain/core/language_models/chat_models';
  interface ClientOptions {
    timeout?: Timeout<600000, 'ms'>;
    baseURL?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface OutputConfig {
    effort?: Reasoning;
    [name: string]: any;
  }
  interface ChatSettings {
    maxTokens?: OutputCap;
    maxTokensToSample?: OutputCap<'<1'>;
    __filledIn?: OutputCapFilledIn<'>=1', 'set by @langchain/anthropic, by model'>;
    __filledInBefore1?: OutputCap<'<1', 2048>;
    maxRetries?: Retries<6>;
    thinking?: { type?: ThinkingMode; budget_tokens?: ThinkingBudget; [name: string]: any };
    outputConfig?: Only<'>=1', OutputConfig>;
    anthropicApiUrl?: BaseUrl;
    clientOptions?: ClientOptions;
    createClient?: OwnClient;
    invocationKwargs?: StoredSettings;
    [name: string]: any;
  }
  interface ChatFields extends ChatSettings {
    model?: ModelId;
    modelName?: ModelId;
    __filledInModel?: ModelId<'claude-sonnet-4-5-20250929', '>=1'>;
    __filledInModelBefore1?: ModelId<'claude-2.1', '<1'>;
  }
  /** Another cloud's client may stand behind it. */
  type OwnClient = BaseUrl | OwnTransport;
  export class ChatAnthropicMessages<const A extends readonly [model?: ModelId | ChatFields, settings?: Only<'>=1', ChatSettings>] = any> extends BaseChatModel<
    ChatAnthropicMessages<A>
  > {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
  }
  export class ChatAnthropic<const A extends readonly [model?: ModelId | ChatFields, settings?: Only<'>=1', ChatSettings>] = any> extends BaseChatModel<
    ChatAnthropic<A>
  > {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'anthropic'>;
  }
}

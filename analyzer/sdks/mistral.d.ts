// @mistralai/mistralai 0.5, 1 and 2. Retries: 2.7.0 esm/funcs/chatComplete.js:45, 1.15.1 funcs/chatComplete.js:80 (none unless a
// strategy is given, which then counts time and not attempts). Time-out: 2.7.0 esm/funcs/chatComplete.js:56; 1.15.1 has none.
declare module '@mistralai/mistralai' {
  interface RetryConfig {
    strategy?: RetryStrategy<'none'>;
    [name: string]: any;
  }
  interface ClientOptions {
    retryConfig?: RetryConfig;
    timeoutMs?: Timeout<300000, 'ms', '>=2'> | Timeout<null, 'ms', '<2'>;
    serverURL?: BaseUrl;
    httpClient?: OwnTransport;
    [name: string]: any;
  }
  interface CallRetryConfig {
    strategy?: RetryStrategy;
    [name: string]: any;
  }
  interface RequestOptions {
    retries?: CallRetryConfig;
    timeoutMs?: Timeout;
    serverURL?: BaseUrl;
    signal?: OwnTransport;
    fetchOptions?: { signal?: OwnTransport; [name: string]: any };
    [name: string]: any;
  }
  interface GenerationBody {
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    n?: Choices;
    reasoningEffort?: Reasoning<null, '>=2'>;
    serviceTier?: ServiceTier<null, '>=2'>;
    tools?: Tools;
    toolChoice?: ToolChoice;
    responseFormat?: OutputSchema;
    messages: Messages;
    metadata?: AttributionLabels<'mistral', '>=1.15'>;
    [name: string]: any;
  }
  interface ChatBody extends GenerationBody {
    model: ModelId;
  }
  interface AgentBody extends GenerationBody {
    agentId: StoredSettings;
  }
  interface FimBody {
    model: ModelId;
    prompt: UserPrompt;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    [name: string]: any;
  }
  interface EmbeddingBody {
    model: ModelId;
    inputs: UserPrompt;
    [name: string]: any;
  }
  interface MediaBody {
    model?: ModelId;
    [name: string]: any;
  }
  interface CompletionArgs {
    maxTokens?: OutputCap;
    reasoningEffort?: Reasoning<null, '>=2'>;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface ConversationBody {
    model?: ModelId;
    agentId?: StoredSettings;
    instructions?: SystemPrompt;
    inputs: Messages;
    tools?: Tools;
    completionArgs?: CompletionArgs;
    [name: string]: any;
  }
  interface ConversationEntries {
    inputs?: Messages;
    completionArgs?: CompletionArgs;
    [name: string]: any;
  }
  interface AppendBody {
    conversationId: StoredMessages | StoredSettings;
    conversationAppendRequest: ConversationEntries;
    [name: string]: any;
  }
  interface AppendStreamBody {
    conversationId: StoredMessages | StoredSettings;
    conversationAppendStreamRequest: ConversationEntries;
    [name: string]: any;
  }
  interface RestartBody {
    conversationId: StoredMessages | StoredSettings;
    conversationRestartRequest: ConversationEntries;
    [name: string]: any;
  }
  interface RestartStreamBody {
    conversationId: StoredMessages | StoredSettings;
    conversationRestartStreamRequest: ConversationEntries;
    [name: string]: any;
  }

  interface Chat<C> {
    readonly __client: C;
    complete(request: ChatBody, options?: RequestOptions): Call<'chat', any, 'chat.complete(model,messages)'>;
    stream(request: ChatBody, options?: RequestOptions): Call<'chat'>;
    parse(request: ChatBody, options?: RequestOptions): Call<'chat'>;
    parseStream(request: ChatBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Agents<C> {
    readonly __client: C;
    complete(request: AgentBody, options?: RequestOptions): Call<'chat'>;
    stream(request: AgentBody, options?: RequestOptions): Call<'chat'>;
  }
  interface Fim<C> {
    readonly __client: C;
    complete(request: FimBody, options?: RequestOptions): Call<'completion'>;
    stream(request: FimBody, options?: RequestOptions): Call<'completion'>;
  }
  interface Embeddings<C> {
    readonly __client: C;
    create(request: EmbeddingBody, options?: RequestOptions): Call<'embedding', any, 'embeddings.create(model,inputs)'>;
  }
  interface Transcriptions<C> {
    readonly __client: C;
    complete(request: MediaBody, options?: RequestOptions): Call<'audio'>;
    stream(request: MediaBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Speech<C> {
    readonly __client: C;
    complete(request: MediaBody, options?: RequestOptions): Call<'audio'>;
  }
  interface Audio<C> {
    readonly __client: C;
    transcriptions: Transcriptions<C>;
    /** @versions >=2 */
    speech: Speech<C>;
  }
  /** Tools run at the provider, so one request may ask the model several times. */
  interface Conversations<C> {
    readonly __client: C;
    start(request: ConversationBody, options?: RequestOptions): Call<'agent'>;
    startStream(request: ConversationBody, options?: RequestOptions): Call<'agent'>;
    append(request: AppendBody, options?: RequestOptions): Call<'agent'>;
    appendStream(request: AppendStreamBody, options?: RequestOptions): Call<'agent'>;
    restart(request: RestartBody, options?: RequestOptions): Call<'agent'>;
    restartStream(request: RestartStreamBody, options?: RequestOptions): Call<'agent'>;
  }
  interface Beta<C> {
    readonly __client: C;
    conversations: Conversations<C>;
  }
  interface BatchJobs<C> {
    readonly __client: C;
    create(request: MediaBody, options?: RequestOptions): Call<'batch'>;
  }
  interface Batch<C> {
    readonly __client: C;
    jobs: BatchJobs<C>;
  }

  /** @versions >=1 */
  class Mistral<const A extends readonly [options?: ClientOptions] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'mistral'>;
    chat: Chat<this>;
    agents: Agents<this>;
    fim: Fim<this>;
    embeddings: Embeddings<this>;
    audio: Audio<this>;
    beta: Beta<this>;
    batch: Batch<this>;
  }

  interface OldChatBody {
    model: ModelId;
    messages: Messages;
    maxTokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    tools?: Tools;
    toolChoice?: ToolChoice;
    responseFormat?: OutputSchema;
    [name: string]: any;
  }
  interface OldEmbeddingBody {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  /**
   * What it calls retries are attempts: 0.5.0 src/client.js:127. Defaults: src/client.js:73.
   * @versions <1
   */
  class MistralClient<
    const A extends readonly [apiKey?: any, endpoint?: BaseUrl, maxRetries?: Attempts<5>, timeout?: Timeout<120, 's'>] = any,
  > {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'mistral'>;
    chat(request: OldChatBody, options?: any): Call<'chat'>;
    chatStream(request: OldChatBody, options?: any): Call<'chat'>;
    completion(request: FimBody, options?: any): Call<'completion'>;
    completionStream(request: FimBody, options?: any): Call<'completion'>;
    embeddings(request: OldEmbeddingBody): Call<'embedding'>;
  }
  export { Mistral, MistralClient as default };
}

// What providers bill over plain HTTP: one method for each endpoint, over the JSON body that is posted to it. A tag says where it
// lies: `@endpoint <provider> <path> <needed>`. The provider is one of analyzer/text/provider-hosts.ts; `any` is every one of them
// but a machine of one's own, `unknown` all other hosts, `anywhere` both. What the body must hold for it follows, as far as the
// path alone does not tell that a model answers. In the path `...` stands for any beginning and `{name}` for
// one segment, which the parameter of that name receives; `url` receives the whole address. The first endpoint that fits counts.
// Nothing else has to be touched to add one.

// OpenAI and what speaks its protocol: https://platform.openai.com/docs/api-reference
interface HttpChatBody {
  model: ModelId;
  messages: Messages;
  service_tier?: ServiceTier;
  audio?: BilledBeside<'audio in the answer'>;
  web_search_options?: BilledBeside<'web search'> | StoredKnowledge;
  plugins?: BilledBeside<'web search', '*', 'web'>;
  max_completion_tokens?: OutputCap;
  max_tokens?: OutputCapUnlessReasoning;
  n?: Choices;
  reasoning_effort?: Reasoning;
  tools?: Tools;
  functions?: Tools;
  tool_choice?: ToolChoice;
  function_call?: ToolChoice;
  response_format?: OutputSchema;
  safety_identifier?: Attribution<'openai'>;
  user?: Attribution<'openai azure groq openrouter xai fireworks cerebras vercel'>;
  metadata?: AttributionLabels<'never'>;
  stream?: Streamed;
  stream_options?: { include_usage?: StreamUsage; [name: string]: any };
  [name: string]: any;
}
/** A deployment names no model by itself, and the body need not either. */
interface HttpDeploymentChatBody {
  messages: Messages;
  max_completion_tokens?: OutputCap;
  max_tokens?: OutputCapUnlessReasoning;
  n?: Choices;
  reasoning_effort?: Reasoning;
  tools?: Tools;
  functions?: Tools;
  tool_choice?: ToolChoice;
  function_call?: ToolChoice;
  response_format?: OutputSchema;
  user?: Attribution<'openai azure groq openrouter xai fireworks cerebras vercel'>;
  metadata?: AttributionLabels<'never'>;
  stream?: Streamed;
  stream_options?: { include_usage?: StreamUsage; [name: string]: any };
  [name: string]: any;
}
interface HttpResponseBody {
  model?: ModelId;
  instructions?: SystemPrompt;
  input?: Messages;
  previous_response_id?: StoredMessages;
  conversation?: StoredMessages;
  prompt?: StoredMessages | StoredSettings;
  service_tier?: ServiceTier;
  max_output_tokens?: OutputCap;
  max_tokens?: OutputCap<'never'>;
  max_completion_tokens?: OutputCap<'never'>;
  reasoning?: { effort?: Reasoning; [name: string]: any };
  tools?: Tools;
  tool_choice?: ToolChoice;
  text?: { format?: OutputSchema; [name: string]: any };
  safety_identifier?: Attribution<'openai'>;
  user?: Attribution<'azure'>;
  metadata?: AttributionLabels<'never'>;
  [name: string]: any;
}
interface HttpDeploymentCompletionBody {
  prompt: UserPrompt;
  max_tokens?: OutputCap<'*', 16, 'openai azure'>;
  best_of?: Choices;
  n?: Choices;
  user?: Attribution<'openai azure'>;
  stream?: Streamed;
  stream_options?: { include_usage?: StreamUsage; [name: string]: any };
  [name: string]: any;
}
interface HttpCompletionBody extends HttpDeploymentCompletionBody {
  model: ModelId;
}
interface HttpDeploymentEmbeddingBody {
  input: UserPrompt;
  user?: Attribution<'openai azure'>;
  [name: string]: any;
}
interface HttpEmbeddingBody extends HttpDeploymentEmbeddingBody {
  model: ModelId;
}
interface HttpImageBody {
  model?: ModelId;
  prompt: UserPrompt;
  n?: Choices;
  [name: string]: any;
}
interface HttpModelBody {
  model?: ModelId;
  [name: string]: any;
}
interface HttpRerankBody {
  model?: ModelId;
  top_n?: RetrievalK;
  top_k?: RetrievalK;
  [name: string]: any;
}

// https://docs.anthropic.com/en/api/messages
interface HttpCloudMessageBody {
  tools?: Tools;
  tool_choice?: ToolChoice;
  system?: SystemPrompt;
  messages: Messages;
  max_tokens: OutputCap;
  thinking?: { type?: ThinkingMode; budget_tokens?: ThinkingBudget; [name: string]: any };
  output_config?: { effort?: Reasoning; format?: OutputSchema; [name: string]: any };
  service_tier?: ServiceTier;
  inference_geo?: InferencePlace;
  cache_control?: CacheMark;
  [name: string]: any;
}
interface HttpMessageBody extends HttpCloudMessageBody {
  model: ModelId;
  metadata?: { user_id?: Attribution<'anthropic'>; [name: string]: any };
}
interface HttpMessageBatchBody {
  requests: { params: HttpMessageBody; [name: string]: any }[];
  [name: string]: any;
}
interface HttpTextCompletionBody {
  model: ModelId;
  prompt: UserPrompt;
  max_tokens_to_sample: OutputCap;
  [name: string]: any;
}

// https://ai.google.dev/api/generate-content. Both spellings are understood.
interface HttpGenerationConfig {
  maxOutputTokens?: OutputCap;
  candidateCount?: Choices;
  thinkingConfig?: { thinkingBudget?: ThinkingBudget; thinkingLevel?: Reasoning; [name: string]: any };
  responseMimeType?: OutputMode;
  responseSchema?: OutputSchema;
  responseJsonSchema?: OutputSchema;
  [name: string]: any;
}
interface HttpGenerationConfigInSnakeCase {
  max_output_tokens?: OutputCap;
  candidate_count?: Choices;
  response_mime_type?: OutputMode;
  response_schema?: OutputSchema;
  [name: string]: any;
}
interface HttpGenerateBody {
  tools?: Tools;
  toolConfig?: { functionCallingConfig?: ToolChoice; [name: string]: any };
  systemInstruction?: SystemPrompt;
  system_instruction?: SystemPrompt;
  contents: Messages;
  generationConfig?: HttpGenerationConfig;
  generation_config?: HttpGenerationConfigInSnakeCase;
  maxOutputTokens?: OutputCap<'never'>;
  cachedContent?: CacheMark | StoredMessages;
  [name: string]: any;
}
interface HttpEmbedContentBody {
  content: UserPrompt;
  [name: string]: any;
}

// https://docs.cohere.com/reference
interface HttpCohereChatBody {
  model?: ModelId;
  message: UserPrompt;
  preamble?: SystemPrompt;
  chat_history?: Messages;
  conversation_id?: StoredMessages;
  max_tokens?: OutputCap;
  tools?: Tools;
  response_format?: OutputSchema;
  [name: string]: any;
}
interface HttpCohereChatBodyV2 {
  model: ModelId;
  messages: Messages;
  max_tokens?: OutputCap;
  tools?: Tools;
  response_format?: OutputSchema;
  thinking?: { type?: ThinkingMode; token_budget?: ThinkingBudget; [name: string]: any };
  [name: string]: any;
}
interface HttpCohereGenerateBody {
  model?: ModelId;
  prompt: UserPrompt;
  max_tokens?: OutputCap;
  num_generations?: Choices;
  [name: string]: any;
}
interface HttpCohereEmbedBody {
  model?: ModelId;
  texts?: UserPrompt;
  [name: string]: any;
}

// https://github.com/ollama/ollama/blob/main/docs/api.md
interface HttpOllamaOptions {
  num_predict?: OutputCap;
  [name: string]: any;
}
interface HttpOllamaChatBody {
  model: ModelId;
  messages?: Messages;
  tools?: Tools;
  format?: OutputSchema;
  think?: Reasoning;
  options?: HttpOllamaOptions;
  num_predict?: OutputCap<'never'>;
  max_tokens?: OutputCap<'never'>;
  [name: string]: any;
}
interface HttpOllamaGenerateBody {
  model: ModelId;
  system?: SystemPrompt;
  prompt: UserPrompt;
  format?: OutputSchema;
  think?: Reasoning;
  options?: HttpOllamaOptions;
  num_predict?: OutputCap<'never'>;
  max_tokens?: OutputCap<'never'>;
  [name: string]: any;
}
interface HttpOllamaEmbeddingsBody {
  model: ModelId;
  prompt: UserPrompt;
  [name: string]: any;
}

// https://replicate.com/docs/reference/http: what caps the output has another name in every model.
interface HttpPredictionBody {
  version?: StoredSettings;
  input: {
    prompt?: UserPrompt;
    system_prompt?: SystemPrompt;
    max_tokens?: OutputCap;
    max_new_tokens?: OutputCap;
    __filledInCap?: OutputCap<'*', 'which input caps the output depends on the model'>;
    [name: string]: any;
  };
  [name: string]: any;
}

interface Endpoints {
  /** @endpoint anywhere .../openai/deployments/{deployment}/chat/completions */
  azureChat(body: HttpDeploymentChatBody, deployment: Deployment, by: BilledBy<'azure'>): Call<'chat'>;
  /** @endpoint anywhere .../openai/deployments/{deployment}/completions */
  azureCompletion(body: HttpDeploymentCompletionBody, deployment: Deployment, by: BilledBy<'azure'>): Call<'completion'>;
  /** @endpoint anywhere .../openai/deployments/{deployment}/embeddings */
  azureEmbedding(body: HttpDeploymentEmbeddingBody, deployment: Deployment, by: BilledBy<'azure'>): Call<'embedding'>;

  /**
   * @endpoint ollama /api/chat
   * @endpoint unknown .../api/chat model messages options.num_predict
   * @endpoint unknown .../api/chat model messages keep_alive
   */
  ollamaChat(body: HttpOllamaChatBody, url: BaseUrl): Call<'chat'>;
  /**
   * @endpoint ollama /api/generate
   * @endpoint unknown .../api/generate model prompt options.num_predict
   * @endpoint unknown .../api/generate model prompt keep_alive
   * @endpoint unknown .../api/generate model prompt stream
   */
  ollamaGenerate(body: HttpOllamaGenerateBody, url: BaseUrl): Call<'completion'>;
  /** @endpoint ollama /api/embed */
  ollamaEmbed(body: HttpEmbeddingBody, url: BaseUrl): Call<'embedding'>;
  /** @endpoint ollama /api/embeddings */
  ollamaEmbeddings(body: HttpOllamaEmbeddingsBody, url: BaseUrl): Call<'embedding'>;

  /**
   * @endpoint anthropic /v1/messages
   * @endpoint unknown .../v1/messages model messages max_tokens
   */
  messages(body: HttpMessageBody, url: BaseUrl): Call<'chat'>;
  /** @endpoint anthropic /v1/messages/batches */
  messageBatches(body: HttpMessageBatchBody, url: BaseUrl): Call<'batch'>;
  /** @endpoint anthropic /v1/complete */
  textCompletion(body: HttpTextCompletionBody, url: BaseUrl): Call<'completion'>;
  /**
   * @endpoint google-vertex .../publishers/anthropic/models/{model}:rawPredict
   * @endpoint google-vertex .../publishers/anthropic/models/{model}:streamRawPredict
   */
  vertexMessages(body: HttpCloudMessageBody, url: BaseUrl, model: ModelId): Call<'chat'>;

  /**
   * @endpoint google /{version}/models/{model}:generateContent
   * @endpoint google /{version}/models/{model}:streamGenerateContent
   * @endpoint google-vertex .../publishers/google/models/{model}:generateContent
   * @endpoint google-vertex .../publishers/google/models/{model}:streamGenerateContent
   */
  generateContent(body: HttpGenerateBody, url: BaseUrl, model: ModelId): Call<'chat'>;
  /** @endpoint google /{version}/models/{model}:embedContent */
  embedContent(body: HttpEmbedContentBody, url: BaseUrl, model: ModelId): Call<'embedding'>;
  /** @endpoint google /{version}/models/{model}:batchEmbedContents */
  batchEmbedContents(body: any, url: BaseUrl, model: ModelId): Call<'embedding'>;

  /** @endpoint cohere /v1/chat */
  cohereChat(body: HttpCohereChatBody, url: BaseUrl): Call<'chat'>;
  /** @endpoint cohere /v2/chat */
  cohereChatV2(body: HttpCohereChatBodyV2, url: BaseUrl): Call<'chat'>;
  /** @endpoint cohere /v1/generate */
  cohereGenerate(body: HttpCohereGenerateBody, url: BaseUrl): Call<'completion'>;
  /** @endpoint cohere /{version}/embed */
  cohereEmbed(body: HttpCohereEmbedBody, url: BaseUrl): Call<'embedding'>;
  /**
   * @endpoint cohere /{version}/rerank
   * @endpoint voyage /v1/rerank
   * @endpoint jina /v1/rerank
   * @endpoint together /v1/rerank
   */
  rerank(body: HttpRerankBody, url: BaseUrl): Call<'rerank'>;

  /**
   * @endpoint replicate /v1/predictions
   * @endpoint replicate /v1/models/{owner}/{name}/predictions
   */
  prediction(body: HttpPredictionBody, url: BaseUrl): Call<'completion'>;
  /** @endpoint replicate /v1/deployments/{owner}/{deployment}/predictions */
  deployedPrediction(body: HttpPredictionBody, url: BaseUrl, deployment: StoredSettings): Call<'completion'>;

  /**
   * @endpoint any .../chat/completions
   * @endpoint unknown .../chat/completions messages
   */
  chat(body: HttpChatBody, url: BaseUrl): Call<'chat'>;
  /**
   * @endpoint any .../v1/responses
   * @endpoint unknown .../v1/responses model input
   * @endpoint azure .../openai/responses
   */
  response(body: HttpResponseBody, url: BaseUrl): Call<'chat'>;
  /**
   * @endpoint any .../v1/completions
   * @endpoint unknown .../v1/completions model prompt
   * @endpoint mistral /v1/fim/completions
   * @endpoint deepseek /beta/completions
   */
  completion(body: HttpCompletionBody, url: BaseUrl): Call<'completion'>;
  /**
   * @endpoint any .../embeddings
   * @endpoint unknown .../v1/embeddings model input
   */
  embedding(body: HttpEmbeddingBody, url: BaseUrl): Call<'embedding'>;
  /** @endpoint any .../images/generations */
  image(body: HttpImageBody, url: BaseUrl): Call<'image'>;
  /** @endpoint any .../audio/speech */
  speech(body: HttpModelBody, url: BaseUrl): Call<'audio'>;
  /** @endpoint openai /v1/batches */
  batch(body: any, url: BaseUrl): Call<'batch'>;
}

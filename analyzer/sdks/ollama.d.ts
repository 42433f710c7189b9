// ollama 0.5 and 0.6. Asks once and waits as long as it takes: dist/browser.mjs of 0.6.4 has neither retries nor a time-out.
declare module 'ollama/browser' {
  interface Config {
    host?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface Options {
    num_predict?: OutputCap;
    [name: string]: any;
  }
  interface ChatRequest {
    model: ModelId;
    messages?: Messages;
    tools?: Tools;
    format?: OutputSchema;
    think?: Reasoning;
    options?: Options;
    num_predict?: OutputCap<'never'>;
    max_tokens?: OutputCap<'never'>;
    [name: string]: any;
  }
  interface GenerateRequest {
    model: ModelId;
    system?: SystemPrompt;
    prompt: UserPrompt;
    format?: OutputSchema;
    think?: Reasoning;
    options?: Options;
    num_predict?: OutputCap<'never'>;
    max_tokens?: OutputCap<'never'>;
    [name: string]: any;
  }
  interface EmbedRequest {
    model: ModelId;
    input: UserPrompt;
    [name: string]: any;
  }
  interface EmbeddingsRequest {
    model: ModelId;
    prompt: UserPrompt;
    [name: string]: any;
  }
  interface Questions {
    model: ModelId;
    state: UserPrompt;
    [name: string]: any;
  }

  export class Ollama<const A extends readonly [config?: Config] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'ollama'>;
    readonly __unmarked: NoCacheMarks;
    chat(request: ChatRequest): Call<'chat'>;
    generate(request: GenerateRequest): Call<'completion'>;
    embed(request: EmbedRequest): Call<'embedding'>;
    embeddings(request: EmbeddingsRequest): Call<'embedding'>;
    /** @versions >=0.6 */
    systemone(request: Questions): Call<'completion'>;
  }
  const ollama: Ollama<readonly []>;
  export default ollama;
}
declare module 'ollama' {
  import ollama, { Ollama } from 'ollama/browser';
  export { ollama as default, Ollama };
}

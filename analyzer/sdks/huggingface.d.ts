// @huggingface/inference 4. A 503 is asked again at once and without end unless `retry_on_error` is false: 4.13.30
// dist/esm/utils/request.js:32. There is no time-out.
declare module '@huggingface/inference' {
  interface Options {
    retry_on_error?: Retries;
    endpointUrl?: BaseUrl;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface CallOptions {
    retry_on_error?: Retries<'asks again for as long as the answer is 503, without a count'>;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface MediaArgs {
    model?: ModelId;
    endpointUrl?: BaseUrl;
    __provider?: BilledBy<'huggingface'>;
    [name: string]: any;
  }
  interface ChatArgs extends MediaArgs {
    messages: Messages;
    max_tokens?: OutputCap;
    max_new_tokens?: OutputCap<'never'>;
    n?: Choices;
    reasoning_effort?: Reasoning;
    tools?: Tools;
    tool_choice?: ToolChoice;
    response_format?: OutputSchema;
  }
  interface GenerationParameters {
    max_new_tokens?: OutputCap;
    max_tokens?: OutputCap<'never'>;
    [name: string]: any;
  }
  interface GenerationArgs extends MediaArgs {
    inputs: UserPrompt;
    parameters?: GenerationParameters;
  }
  interface TextArgs extends MediaArgs {
    inputs: UserPrompt;
  }
  interface Tasks {
    chatCompletion(args: ChatArgs, options?: CallOptions): Call<'chat'>;
    chatCompletionStream(args: ChatArgs, options?: CallOptions): Call<'chat'>;
    textGeneration(args: GenerationArgs, options?: CallOptions): Call<'completion'>;
    textGenerationStream(args: GenerationArgs, options?: CallOptions): Call<'completion'>;
    summarization(args: TextArgs, options?: CallOptions): Call<'completion'>;
    translation(args: TextArgs, options?: CallOptions): Call<'completion'>;
    imageToText(args: MediaArgs, options?: CallOptions): Call<'completion'>;
    featureExtraction(args: TextArgs, options?: CallOptions): Call<'embedding'>;
    sentenceSimilarity(args: MediaArgs, options?: CallOptions): Call<'embedding'>;
    textToImage(args: MediaArgs, options?: CallOptions): Call<'image'>;
    imageToImage(args: MediaArgs, options?: CallOptions): Call<'image'>;
    imageTextToImage(args: MediaArgs, options?: CallOptions): Call<'image'>;
    textToVideo(args: MediaArgs, options?: CallOptions): Call<'image'>;
    imageToVideo(args: MediaArgs, options?: CallOptions): Call<'image'>;
    imageTextToVideo(args: MediaArgs, options?: CallOptions): Call<'image'>;
    automaticSpeechRecognition(args: MediaArgs, options?: CallOptions): Call<'audio'>;
    textToSpeech(args: MediaArgs, options?: CallOptions): Call<'audio'>;
    textToAudio(args: MediaArgs, options?: CallOptions): Call<'audio'>;
    audioToAudio(args: MediaArgs, options?: CallOptions): Call<'audio'>;
  }
  interface Endpoint<A extends readonly [endpointUrl: BaseUrl], Base> extends Tasks {
    readonly __args: A;
    readonly __base: Base;
  }

  interface InferenceClient<A extends readonly [accessToken?: any, options?: Options]> extends Tasks {}
  class InferenceClient<const A extends readonly [accessToken?: any, options?: Options] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'huggingface'>;
    endpoint<const B extends readonly [endpointUrl: BaseUrl]>(...args: B): Endpoint<B, this>;
  }
  class HfInference<const A extends readonly [accessToken?: any, options?: Options] = any> extends InferenceClient<A> {}
  class InferenceClientEndpoint<
    const A extends readonly [accessToken?: any, options?: Options] = any,
  > extends InferenceClient<A> {}

  // The same without a client: the token is one of the arguments.
  const chatCompletion: Tasks['chatCompletion'];
  const chatCompletionStream: Tasks['chatCompletionStream'];
  const textGeneration: Tasks['textGeneration'];
  const textGenerationStream: Tasks['textGenerationStream'];
  const summarization: Tasks['summarization'];
  const translation: Tasks['translation'];
  const imageToText: Tasks['imageToText'];
  const featureExtraction: Tasks['featureExtraction'];
  const sentenceSimilarity: Tasks['sentenceSimilarity'];
  const textToImage: Tasks['textToImage'];
  const imageToImage: Tasks['imageToImage'];
  const imageTextToImage: Tasks['imageTextToImage'];
  const textToVideo: Tasks['textToVideo'];
  const imageToVideo: Tasks['imageToVideo'];
  const imageTextToVideo: Tasks['imageTextToVideo'];
  const automaticSpeechRecognition: Tasks['automaticSpeechRecognition'];
  const textToSpeech: Tasks['textToSpeech'];
  const textToAudio: Tasks['textToAudio'];
  const audioToAudio: Tasks['audioToAudio'];
  export {
    InferenceClient,
    HfInference,
    InferenceClientEndpoint,
    chatCompletion,
    chatCompletionStream,
    textGeneration,
    textGenerationStream,
    summarization,
    translation,
    imageToText,
    featureExtraction,
    sentenceSimilarity,
    textToImage,
    imageToImage,
    imageTextToImage,
    textToVideo,
    imageToVideo,
    imageTextToVideo,
    automaticSpeechRecognition,
    textToSpeech,
    textToAudio,
    audioToAudio,
  };
}

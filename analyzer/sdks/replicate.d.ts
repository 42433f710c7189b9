// replicate 1. What is asked for depends on the model, and so do the names of its inputs: `max_tokens` here, `max_new_tokens`
// there. A request that is refused with 429 or breaks off is sent up to 5 times more: 1.4.0 index.js:282, lib/util.js:197.
declare module 'replicate' {
  interface Options {
    baseUrl?: BaseUrl;
    __filledInRetries?: Retries<5>;
    [name: string]: any;
  }
  interface Input {
    prompt?: UserPrompt;
    system_prompt?: SystemPrompt;
    max_tokens?: OutputCap;
    max_new_tokens?: OutputCap;
    __filledInCap?: OutputCap<'*', 'which input caps the output depends on the model'>;
    [name: string]: any;
  }
  interface RunOptions {
    input: Input;
    [name: string]: any;
  }
  interface PredictionBody {
    model?: ModelId;
    version?: StoredSettings;
    input: Input;
    [name: string]: any;
  }
  interface Predictions<C> {
    readonly __client: C;
    create(options: PredictionBody): Call<'completion'>;
  }
  interface DeploymentPredictions<C> {
    readonly __client: C;
    create(owner: any, name: StoredSettings, options: RunOptions): Call<'completion'>;
  }
  interface Deployments<C> {
    readonly __client: C;
    predictions: DeploymentPredictions<C>;
  }
  class Replicate<const A extends readonly [options?: Options] = any> {
    constructor(...args: A);
    readonly __args: A;
    readonly __provider: BilledBy<'replicate'>;
    predictions: Predictions<this>;
    deployments: Deployments<this>;
    run(identifier: ModelId, options: RunOptions, progress?: any): Call<'completion'>;
    stream(identifier: ModelId, options: RunOptions): Call<'completion'>;
  }
  namespace Replicate {
    export { Replicate as default };
  }
  export = Replicate;
}

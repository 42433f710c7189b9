// Claude through the clouds. The requests are those of @anthropic-ai/sdk, on which all of them depend; so are retries and time-outs.
// Without batches: the `Omit` types of client.d.ts in bedrock-sdk@1.1.2, vertex-sdk@1.1.3, foundry-sdk@1.1.1.
declare module '@anthropic-ai/bedrock-sdk' {
  import Anthropic from '@anthropic-ai/sdk';
  interface MantleBeta<C> {
    readonly __client: C;
    messages: Anthropic.BetaMessages<C>;
  }
  class AnthropicBedrock<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'aws'>;
    messages: Anthropic.CloudMessages<this>;
    /** @versions <1 */
    completions: Anthropic.Completions<this>;
    beta: Anthropic.CloudBeta<this>;
    /** @versions >0.12 */
    withOptions<const B extends readonly [options: Anthropic.ClientOptions]>(...args: B): AnthropicBedrock<B, this>;
  }
  /** @versions >0.12 */
  class AnthropicBedrockMantle<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'aws'>;
    messages: Anthropic.Messages_<this>;
    beta: MantleBeta<this>;
    withOptions<const B extends readonly [options: Anthropic.ClientOptions]>(...args: B): AnthropicBedrockMantle<B, this>;
  }
  export { AnthropicBedrock, AnthropicBedrock as default, AnthropicBedrockMantle };
}
declare module '@anthropic-ai/vertex-sdk' {
  import Anthropic from '@anthropic-ai/sdk';
  class AnthropicVertex<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'google-vertex'>;
    messages: Anthropic.CloudMessages<this>;
    beta: Anthropic.CloudBeta<this>;
    /** @versions >0.7 */
    withOptions<const B extends readonly [options: Anthropic.ClientOptions]>(...args: B): AnthropicVertex<B, this>;
  }
  /** @versions >0.7 */
  class DefaultExport<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> extends AnthropicVertex<A, Base> {}
  export { AnthropicVertex, DefaultExport as default };
}
declare module '@anthropic-ai/foundry-sdk' {
  import Anthropic from '@anthropic-ai/sdk';
  class AnthropicFoundry<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'azure'>;
    messages: Anthropic.CloudMessages<this>;
    beta: Anthropic.CloudBeta<this>;
    withOptions<const B extends readonly [options: Anthropic.ClientOptions]>(...args: B): AnthropicFoundry<B, this>;
  }
  export { AnthropicFoundry, AnthropicFoundry as default };
}
declare module '@anthropic-ai/aws-sdk' {
  import Anthropic from '@anthropic-ai/sdk';
  class AnthropicAws<const A extends readonly [options?: Anthropic.ClientOptions] = any, Base = never> {
    constructor(...args: A);
    readonly __args: A;
    readonly __base: Base;
    readonly __provider: BilledBy<'aws'>;
    messages: Anthropic.Messages_<this>;
    beta: Anthropic.Beta<this>;
    withOptions<const B extends readonly [options: Anthropic.ClientOptions]>(...args: B): AnthropicAws<B, this>;
  }
  export { AnthropicAws, AnthropicAws as default };
}

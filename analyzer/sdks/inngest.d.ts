// Inngest 2 to 4. Retries count for every step of a function by itself, and for what stands outside of its steps:
// inngest.com/docs/features/inngest-functions/error-retries/retries, and components/InngestFunction.d.ts:332 of 4.24.0.
// @around
declare module 'inngest' {
  interface FunctionOptions {
    retries?: Retries<4>;
    [name: string]: any;
  }
  class Inngest<A = any, B = any> {
    constructor(options: any);
    /**
     * @versions >=4
     * @layer the Inngest function
     */
    createFunction(options: FunctionOptions, handler: Retried): any;
    /**
     * @versions <4
     * @layer the Inngest function
     */
    createFunction(options: FunctionOptions, trigger: any, handler: Retried): any;
    [name: string]: any;
  }
  export { Inngest };
}

// cockatiel 3 and 4. Without a maximum it retries for ever (1e999 is infinity): dist/Policy.js:233 of 4.0.0, :247 of 3.2.1.
declare module 'cockatiel' {
  interface RetryOptions {
    maxAttempts?: Retries<1e999>;
    [name: string]: any;
  }
  class RetryPolicy<A extends readonly [policy: any, options: RetryOptions] = any> {
    constructor(options: any, executor: any);
    readonly __args: A;
    execute<T = any>(fn: Retried, signal?: any): Promise<T>;
    dangerouslyUnref(): this;
  }
  interface WrappedPolicy<A extends readonly [a?: Carrier, b?: Carrier, c?: Carrier, d?: Carrier, e?: Carrier]> {
    readonly __args: A;
    execute<T = any>(fn: Retried, signal?: any): Promise<T>;
  }
  /** What cuts off, limits or replaces, but runs a function once. */
  interface SinglePolicy {
    execute<T = any>(fn: any, signal?: any): Promise<T>;
    [name: string]: any;
  }
  interface UnknownRetries {
    __filledIn?: Retries<'the policy comes in by its type alone'>;
  }
  interface IPolicy<Context = any, Alternative = any> {
    execute<T = any>(fn: Retried, signal?: any, none?: UnknownRetries): Promise<T>;
    [name: string]: any;
  }
  function retry<const A extends readonly [policy: any, options: RetryOptions]>(...args: A): RetryPolicy<A>;
  function wrap<const A extends readonly [a?: Carrier, b?: Carrier, c?: Carrier, d?: Carrier, e?: Carrier]>(
    ...args: A
  ): WrappedPolicy<A>;
  function circuitBreaker(policy: any, options: any): SinglePolicy;
  function timeout(duration: any, strategy: any): SinglePolicy;
  function bulkhead(limit: any, queue?: any): SinglePolicy;
  function fallback(policy: any, value: any): SinglePolicy;
  export { bulkhead, circuitBreaker, fallback, IPolicy, RetryPolicy, retry, timeout, wrap };
}

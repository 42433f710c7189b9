// async-retry 1 hands its options to retry: retry@0.13.1 lib/retry.js:18.
declare module 'async-retry' {
  interface Options {
    retries?: Retries<10>;
    forever?: Endless;
    [name: string]: any;
  }
  function retry<T = any, E = any>(fn: Retried, options?: Options): Promise<T>;
  export = retry;
}

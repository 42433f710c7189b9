// p-retry 4 to 9. Retries: index.js:42 of 4.6.2, :35 of 6.2.1, :164 of 7.1.1, :249 of 9.0.0.
declare module 'p-retry' {
  interface Options {
    retries?: Retries<10>;
    forever?: Endless<null, '<7'>;
    [name: string]: any;
  }
  function pRetry<T = any>(input: Retried, options?: Options): Promise<T>;
  /** @versions >=7 */
  function makeRetriable(input: Retried, options?: Options): any;
  namespace pRetry {
    export { makeRetriable, pRetry as default };
  }
  export = pRetry;
}

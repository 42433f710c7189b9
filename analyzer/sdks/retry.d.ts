// retry 0. Retries: 0.13.1 lib/retry.js:18.
declare module 'retry' {
  interface OperationOptions {
    retries?: Retries<10>;
    forever?: Endless;
    [name: string]: any;
  }
  interface RetryOperation<A extends readonly [options?: OperationOptions]> {
    readonly __args: A;
    attempt(fn: Retried, timeout?: any): void;
    [name: string]: any;
  }
  export function operation<const A extends readonly [options?: OperationOptions]>(...args: A): RetryOperation<A>;
}

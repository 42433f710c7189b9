// exponential-backoff 3. Attempts: 3.1.3 dist/options.js:18.
declare module 'exponential-backoff' {
  interface BackoffOptions {
    numOfAttempts?: Attempts<10>;
    [name: string]: any;
  }
  export function backOff<T = any>(request: Retried, options?: BackoffOptions): Promise<T>;
}

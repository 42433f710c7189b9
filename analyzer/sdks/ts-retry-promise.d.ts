// ts-retry-promise 0. Retries: 0.8.1 dist/retry-promise.js:62; `timeout` there is that of all attempts together.
declare module 'ts-retry-promise' {
  interface RetryConfig {
    retries?: Retries<10>;
    [name: string]: any;
  }
  interface OwnConfig {
    retries?: Retries<'the configuration of its maker decides'>;
    [name: string]: any;
  }
  interface CustomizedRetry {
    (fn: Retried, config?: OwnConfig): Promise<any>;
  }
  interface CustomizedDecorator {
    (fn: Retried, config?: OwnConfig): any;
  }
  export function retry<T = any>(fn: Retried, config?: RetryConfig): Promise<T>;
  export function retryDecorator<T = any, F = any>(fn: Retried, config?: RetryConfig): any;
  export function customizeRetry<T = any>(config: any): CustomizedRetry;
  export function customizeDecorator<T = any>(config: any): CustomizedDecorator;
}

// axios-retry 4: from then on every request through the instance is sent again. Retries: 4.5.0 dist/esm/index.js:77.
declare module 'axios-retry' {
  interface RetryConfig {
    retries?: Retries<3>;
    [name: string]: any;
  }
  function axiosRetry(axiosInstance: RetriedTransport, axiosRetryConfig?: RetryConfig): any;
  export default axiosRetry;
}

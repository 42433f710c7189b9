// What sends plain HTTP, and how it is told what to send where. None of it is an SDK: it is billed only where an endpoint of
// endpoints.d.ts is addressed. No file is looked at because it imports one of these, so they stand beside the SDKs' stubs.

/** Sends once, unless told otherwise. */
interface HttpSentOnce {
  __filledIn?: Retries<0>;
}

interface HttpFetchOptions {
  method?: RequestMethod<'GET'>;
  body?: RequestBody;
  signal?: OwnTransport;
  [name: string]: any;
}
declare function fetch(url: RequestUrl, options?: HttpFetchOptions, by?: HttpSentOnce): CallOf<Endpoints>;
interface HttpGlobal {
  fetch: typeof fetch;
  [name: string]: any;
}
declare var window: HttpGlobal;
declare var self: HttpGlobal;
declare var global: HttpGlobal;

declare module 'node-fetch' {
  // node-fetch 2 (lib/index.js:1227 of 2.7.0); 3 takes a signal only.
  interface Options extends HttpFetchOptions {
    timeout?: Timeout;
  }
  function fetch(url: RequestUrl, options?: Options, by?: HttpSentOnce): CallOf<Endpoints>;
  namespace fetch {
    export { fetch as default };
  }
  export = fetch;
}
declare module 'cross-fetch' {
  function fetch(url: RequestUrl, options?: HttpFetchOptions, by?: HttpSentOnce): CallOf<Endpoints>;
  namespace fetch {
    export { fetch, fetch as default };
  }
  export = fetch;
}
declare module 'isomorphic-fetch' {
  function fetch(url: RequestUrl, options?: HttpFetchOptions, by?: HttpSentOnce): CallOf<Endpoints>;
  export = fetch;
}

declare module 'undici' {
  interface DispatchOptions {
    path: RequestUrl;
    method: RequestMethod<'GET'>;
    body?: RequestBody;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface RequestOptions {
    method?: RequestMethod<'GET'>;
    body?: RequestBody;
    signal?: OwnTransport;
    [name: string]: any;
  }
  export function fetch(url: RequestUrl, options?: HttpFetchOptions, by?: HttpSentOnce): CallOf<Endpoints>;
  export function request(url: RequestUrl, options?: RequestOptions, by?: HttpSentOnce): CallOf<Endpoints>;
  export class Client<const A extends readonly [origin: RequestBase, options?: any] = any> {
    constructor(...args: A);
    readonly __args: A;
    request(options: DispatchOptions, by?: HttpSentOnce): CallOf<Endpoints>;
    [name: string]: any;
  }
  export class Pool<const A extends readonly [origin: RequestBase, options?: any] = any> extends Client<A> {}
}

// axios 0.x and 1.x: no retries, and no time-out: lib/defaults/index.js:149 of 1.21.1.
declare module 'axios' {
  interface Settings {
    baseURL?: RequestBase;
    timeout?: Timeout;
    signal?: OwnTransport;
    cancelToken?: OwnTransport;
    [name: string]: any;
  }
  interface Config extends Settings {
    url?: RequestUrl;
    method?: RequestMethod<'GET'>;
    data?: RequestBody;
  }
  interface Instance<A extends readonly [config?: Settings] = any> {
    readonly __args: A;
    (request: RequestUrl | Config, config?: Config, by?: HttpSentOnce): CallOf<Endpoints>;
    request(config: Config, by?: HttpSentOnce): CallOf<Endpoints>;
    post(url: RequestUrl, data?: RequestBody, config?: Settings, by?: HttpSentOnce): CallOf<Endpoints>;
    create<const B extends readonly [config?: Settings]>(...args: B): Instance<B>;
    [name: string]: any;
  }
  interface Static extends Instance<readonly []> {
    default: Static;
    Axios: new <const B extends readonly [config?: Settings]>(...args: B) => Instance<B>;
  }
  const axios: Static;
  namespace axios {
    type AxiosInstance = Instance;
    type AxiosStatic = Static;
    type Axios = Instance;
  }
  export = axios;
}

// ky 1. A POST is not among the methods that are tried again: distribution/utils/normalize.js:3 of 1.14.3; time-out: core/Ky.js:153.
declare module 'ky' {
  interface Settings {
    prefixUrl?: RequestBase;
    json?: RequestBody;
    body?: RequestBody;
    timeout?: Timeout<10000, 'ms'>;
    /** Other methods than ky's own: how often a POST is sent then is not worked out. */
    retry?: OtherForm | { methods?: Retries; [name: string]: any };
    signal?: OwnTransport;
    fetch?: OwnTransport;
    [name: string]: any;
  }
  interface Options extends Settings {
    method?: RequestMethod<'GET'>;
  }
  export interface KyInstance<A extends readonly [options?: Settings] = any, Base = never> {
    readonly __args: A;
    readonly __base: Base;
    (url: RequestUrl, options?: Options, by?: HttpSentOnce): CallOf<Endpoints>;
    post(url: RequestUrl, options?: Settings, by?: HttpSentOnce): CallOf<Endpoints>;
    create<const B extends readonly [options?: Settings]>(...args: B): KyInstance<B>;
    extend<const B extends readonly [options?: Settings]>(...args: B): KyInstance<B, this>;
    [name: string]: any;
  }
  const ky: KyInstance<readonly []>;
  export default ky;
}

// got 11 to 14. Nor is it here: dist/source/index.js:22 of 11.8.6, dist/source/core/options.js:151 of 14.6.6.
declare module 'got' {
  interface Settings {
    prefixUrl?: RequestBase;
    json?: RequestBody;
    body?: RequestBody;
    timeout?: Timeout | { request?: Timeout; [name: string]: any };
    retry?: OtherForm | { methods?: Retries; [name: string]: any };
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface Options extends Settings {
    method?: RequestMethod<'GET'>;
  }
  interface Instance<A extends readonly [options?: Settings] = any, Base = never> {
    readonly __args: A;
    readonly __base: Base;
    (url: RequestUrl, options?: Options, by?: HttpSentOnce): CallOf<Endpoints>;
    post(url: RequestUrl, options?: Settings, by?: HttpSentOnce): CallOf<Endpoints>;
    extend<const B extends readonly [options?: Settings]>(...args: B): Instance<B, this>;
    [name: string]: any;
  }
  interface Static extends Instance<readonly []> {
    default: Static;
    got: Static;
  }
  const got: Static;
  namespace got {
    type Got = Instance;
  }
  export = got;
}

// The body is written to what is returned.
declare module 'node:https' {
  interface Options {
    hostname?: RequestHost;
    host?: RequestHost;
    port?: RequestPort;
    path?: RequestUrl;
    method?: RequestMethod<'GET'>;
    timeout?: Timeout;
    signal?: OwnTransport;
    [name: string]: any;
  }
  interface Https {
    request(url: RequestUrl | Options, options?: Options, answered?: any, by?: HttpSentOnce): CallOf<Endpoints>;
    default: Https;
    [name: string]: any;
  }
  const https: Https;
  export = https;
}
declare module 'https' {
  import https from 'node:https';
  export = https;
}
declare module 'node:http' {
  import https from 'node:https';
  export = https;
}
declare module 'http' {
  import https from 'node:https';
  export = https;
}

// Bull 3 and 4. A job is tried once unless it says otherwise: lib/job.js:65 of 4.9.0, :66 of 4.16.5.
// @around
declare module 'bull' {
  interface JobOptions {
    attempts?: Attempts<1>;
    [name: string]: any;
  }
  interface QueueOptions {
    defaultJobOptions?: JobOptions;
    [name: string]: any;
  }
  interface Job {
    name?: any;
    data?: any;
    opts?: JobOptions;
  }
  class Bull<
    D = any,
    const A extends readonly [name: QueueName, urlOrOptions?: OtherForm | QueueOptions, options?: QueueOptions] = any,
  > {
    constructor(...args: A);
    readonly __args: A;
    process(processor: Retried): Promise<any>;
    process(nameOrConcurrency: any, processor: Retried): Promise<any>;
    process(name: any, concurrency: any, processor: Retried): Promise<any>;
    add(name: string, data: any, opts?: JobOptions): Promise<any>;
    add(data: any, opts?: JobOptions): Promise<any>;
    addBulk(jobs: Job[]): Promise<any>;
    [name: string]: any;
  }
  export = Bull;
}

// BullMQ 1 to 6. A job is tried once unless it says otherwise: `DefaultJobOptions` of 6.0.3 (docs.bullmq.io/api);
// dist/cjs/classes/job.js repeats it only where `attempts` is greater, :418 of 5.6.0, :455 of 6.7.0.
// @around
declare module 'bullmq' {
  interface JobOptions {
    attempts?: Attempts<1>;
    [name: string]: any;
  }
  interface QueueOptions {
    defaultJobOptions?: JobOptions;
    [name: string]: any;
  }
  interface Job {
    name: any;
    data?: any;
    opts?: JobOptions;
  }
  interface FlowJob {
    queueName: QueueName;
    opts?: JobOptions;
    [name: string]: any;
  }
  class Queue<
    D = any,
    R = any,
    N = any,
    X = any,
    Y = any,
    Z = any,
    V = any,
    W = any,
    const A extends readonly [name: QueueName, opts?: QueueOptions, connection?: any] = any,
  > {
    constructor(...args: A);
    readonly __args: A;
    add(name: any, data?: any, opts?: JobOptions): Promise<any>;
    addBulk(jobs: Job[]): Promise<any>;
    [name: string]: any;
  }
  class FlowProducer<D = any, R = any> {
    constructor(opts?: any, connection?: any);
    add(flow: FlowJob, opts?: any): Promise<any>;
    [name: string]: any;
  }
  class Worker<D = any, R = any, N = any, X = any, Y = any, Z = any> {
    constructor(name: QueueName, processor?: Retried, opts?: any, connection?: any);
    [name: string]: any;
  }
  export { FlowProducer, Queue, Worker };
}

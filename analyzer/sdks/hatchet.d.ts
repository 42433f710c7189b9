// Hatchet 1: no retries unless they are written, v1/task.d.ts:179 of 1.33.2.
// @around
declare module '@hatchet-dev/typescript-sdk' {
  interface TaskOptions {
    fn: Retried;
    retries?: Retries<0>;
    [name: string]: any;
  }
  class Workflow {
    /** @layer the Hatchet task */
    task(options: TaskOptions): any;
    /** @layer the Hatchet task */
    durableTask(options: TaskOptions): any;
    [name: string]: any;
  }
  class HatchetClient<A = any, B = any, C = any, D = any> {
    static init<A = any, B = any>(config?: any, options?: any, axios?: any): HatchetClient;
    workflow<I = any, O = any>(options: any): Workflow;
    /** @layer the Hatchet task */
    task<I = any, O = any>(options: TaskOptions): any;
    /** @layer the Hatchet task */
    durableTask<I = any, O = any>(options: TaskOptions): any;
    [name: string]: any;
  }
  export { HatchetClient, HatchetClient as Hatchet };
}

// @around
declare module '@hatchet-dev/typescript-sdk/v1' {
  export { HatchetClient } from '@hatchet-dev/typescript-sdk';
}

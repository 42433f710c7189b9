// Workflows of Cloudflare. Retries: packages/workflows-shared/src/context.ts in github.com/cloudflare/workers-sdk, and
// developers.cloudflare.com/workflows/build/sleeping-and-retrying.
// @around
declare module 'cloudflare:workers' {
  interface StepOptions {
    retries?: { limit?: Retries<5>; [name: string]: any };
    [name: string]: any;
  }
  class WorkflowStep {
    /** @layer the workflow's step */
    do<T = any>(name: string, callback: Retried, none?: StepOptions): Promise<T>;
    /** @layer the workflow's step */
    do<T = any>(name: string, options: StepOptions, callback: Retried, rollback?: any): Promise<T>;
    [name: string]: any;
  }
  class WorkflowEntrypoint<E = any, P = any> {
    constructor(context: any, env: E);
    env: E;
    [name: string]: any;
  }
  export { WorkflowEntrypoint, WorkflowStep };
}

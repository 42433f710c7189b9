// Trigger.dev 3 and 4. Without `retry` what the project's configuration says counts, and without that nothing is retried:
// dist/esm/v3/workers/taskExecutor.js:674 of @trigger.dev/core 4.7.7; a `retry` without a number means three attempts:
// dist/esm/v3/utils/retries.js:3 there and in 3.3.9.
// @around
declare module '@trigger.dev/sdk' {
  interface RetryOptions {
    maxAttempts?: AttemptsWhenGiven<3>;
    [name: string]: any;
  }
  interface TaskOptions {
    retry?: RetryOptions;
    run: Retried;
    /** Counts where `retry` is not written. */
    __project?: ElseSetIn<'defineConfig'>;
    [name: string]: any;
  }
  interface ProjectOptions {
    retries?: { enabledInDev?: any; default?: RetryOptions };
    [name: string]: any;
  }
  /**
   * @versions >=3
   * @layer the Trigger.dev task
   */
  export function task(options: TaskOptions): any;
  /**
   * @versions >=3
   * @layer the Trigger.dev task
   */
  export function schemaTask(options: TaskOptions): any;
  /** @versions >=3 */
  export function defineConfig(config: ProjectOptions): any;
  export namespace schedules {
    /**
     * @versions >=3
     * @layer the Trigger.dev task
     */
    function task(options: TaskOptions): any;
  }
  export namespace retry {
    function onThrow(fn: Retried, options: { maxAttempts?: Attempts<3>; [name: string]: any }): Promise<any>;
  }
}

// @around
declare module '@trigger.dev/sdk/v3' {
  export { defineConfig, retry, schedules, schemaTask, task } from '@trigger.dev/sdk';
}

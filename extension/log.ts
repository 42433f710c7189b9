import type { RemoteConsole } from 'vscode-languageserver/node';

/** Writes to the output channel "LLM Cost Lint". */
export type Log = Pick<RemoteConsole, 'info' | 'warn' | 'error'>;

/** What was being done, and on which file, for the log. */
export interface Task {
  readonly what: string;
  readonly where: string;
}

/** Runs one request. A failure is logged and answered with `otherwise`: it must not take the server down. */
export async function guarded<T>(log: Log, task: Task, otherwise: T, run: () => Promise<T> | T): Promise<T> {
  try {
    return await run();
  } catch (error) {
    log.error(describeFailure(task, error));
    return otherwise;
  }
}

export function describeFailure(task: Task, error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${task.what} failed for ${task.where}: ${details}`;
}

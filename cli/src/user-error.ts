/** Something the caller asked for that cannot be done. Shown as it is, in one sentence; the exit code is then 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The reason the system gives for a failed file operation, worded for a person. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as NodeJS.ErrnoException).code;
  return (code && REASONS[code]) || error.message;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOENT: 'no such file',
  EISDIR: 'it is a directory',
  ELOOP: 'its links go round in a circle',
  EMFILE: 'too many open files',
  ENOSPC: 'the disk is full',
  ERR_STRING_TOO_LONG: 'it is too large',
};

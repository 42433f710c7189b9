export function nowIso(): string {
  return new Date().toISOString();
}

export const today = () => new Date().toLocaleDateString('en-GB');

/** Read once, when the process starts. */
export const startedAt = new Date().toISOString();

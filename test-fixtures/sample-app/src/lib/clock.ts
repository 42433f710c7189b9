export function timestamp(): string {
  return new Date().toISOString();
}

export function hoursSince(moment: Date): number {
  return (Date.now() - moment.getTime()) / 3_600_000;
}

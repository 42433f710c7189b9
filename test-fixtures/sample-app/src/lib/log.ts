import { timestamp } from '@/lib/clock';

export function log(event: string, details: Record<string, unknown> = {}): void {
  process.stdout.write(`${JSON.stringify({ at: timestamp(), event, ...details })}\n`);
}

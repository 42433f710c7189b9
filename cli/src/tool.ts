import packageJson from '../package.json' with { type: 'json' };
import type { Inspection } from './inspection.js';

export const VERSION: string = packageJson.version;

/** What made a document, and with prices of which day. */
export function jsonTool({ pricesAsOf }: Pick<Inspection, 'pricesAsOf'>) {
  return { name: 'llm-cost-lint', version: VERSION, pricesAsOf: pricesAsOf ?? null };
}

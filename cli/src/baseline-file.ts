import { readFileSync } from 'node:fs';
import type { KnownFinding } from './baseline.js';
import type { BaselineOption } from './options.js';
import { reasonOf, UserError } from './user-error.js';

const SCHEMA = 'llm-cost-lint/baseline@1';

/** The findings that a file keeps. Throws a `UserError` where there is no such file, or something else is in it. */
export function readBaseline({ path, shown }: BaselineOption): readonly KnownFinding[] {
  const document = parsed(textOf(path, shown), shown);
  const { schema, findings } = (document ?? {}) as { schema?: unknown; findings?: unknown };
  if (schema !== SCHEMA || !Array.isArray(findings) || !findings.every(isKnownFinding)) {
    throw new UserError(
      `--baseline ${shown}: this is no baseline of this version; write it anew with --update-baseline.`,
    );
  }
  return findings;
}

/** One finding to a line, in an order that does not depend on the run: two branches that change it can be merged. */
export function baselineText(findings: readonly KnownFinding[]): string {
  const lines = findings.map(({ rule, file, marks }) => `    ${JSON.stringify({ file, rule, marks })}`).sort();
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schema": ${JSON.stringify(SCHEMA)},\n  "findings": ${list}\n}\n`;
}

function textOf(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`--baseline ${shown} could not be read: ${reasonOf(error)}; --update-baseline writes it.`);
  }
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError(`--baseline ${shown}: this is no JSON; write it anew with --update-baseline.`);
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  const { rule, file, marks } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof rule === 'string' &&
    typeof file === 'string' &&
    Array.isArray(marks) &&
    marks.every((mark) => mark === null || typeof mark === 'string')
  );
}

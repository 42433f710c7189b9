import type { Finding, Severity } from '../../rules/finding.js';
import type { FailLevel } from './options.js';

/** 0: nothing at or above the failing level. 1: something is. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeFor(findings: readonly Finding[], failOn: FailLevel): ExitCode {
  if (failOn === 'never') return 0;
  return findings.some((finding) => WEIGHT[finding.severity] >= WEIGHT[failOn]) ? 1 : 0;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

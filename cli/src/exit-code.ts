import type { Finding, Severity } from '../../rules/finding.js';
import type { Inspection } from './inspection.js';
import type { FailLevel } from './options.js';

/** 0: nothing at or above the failing level. 1: something is. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** A budget or a level that was left out as wrong could have failed: that the rest is fine says nothing of it. */
export function exitCodeFor({ findings, configErrors }: Checked, failOn: FailLevel): ExitCode {
  if (configErrors.length > 0) return 2;
  return findings.some((finding) => isFailure(finding, failOn)) ? 1 : 0;
}

type Checked = Pick<Inspection, 'findings' | 'configErrors'>;

/** Whether a finding is at or above the failing level. */
export function isFailure({ severity }: Finding, failOn: FailLevel): boolean {
  return failOn !== 'never' && WEIGHT[severity] >= WEIGHT[failOn];
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

import type { Place } from '../analyzer/facts/fact.js';

export type Severity = 'error' | 'warning' | 'info';

/** A problem at a place, worded for a person, with the edits that mend it. Plain data: every surface shows the same. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly at: Place;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  /** What the matter costs per call in USD, where it is known. */
  readonly usdPerCall: number | null;
  /** What the call comes to in thirty days under its declared traffic, in USD, at most; `null` where that is not known. */
  readonly usdPerMonth: number | null;
  /** Index into the analysis' calls. */
  readonly call: number | null;
  /** Stable when code moves. */
  readonly fingerprint: string;
}

export interface Related {
  readonly at: Place;
  readonly message: string;
}

/** A `fix` keeps behaviour as the author meant it and may be applied in bulk; a `suggestion` is for a person to choose. */
export interface Fix {
  readonly title: string;
  readonly kind: 'fix' | 'suggestion';
  readonly edits: readonly Edit[];
}

/** Replaces `[start, end)` of the file as read (UTF-16 offsets). Edits of one fix never overlap. */
export interface Edit {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

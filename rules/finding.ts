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
  /**
   * USD of thirty days under the declared traffic, at most: of the matter where its price is known, else of the whole call;
   * `null` where neither is.
   */
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

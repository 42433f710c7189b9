import type { Place } from '../../analyzer/facts/fact.js';
import type { Column } from './table.js';

/** One step of the way to a price. */
export interface Section {
  readonly title: string;
  readonly table?: { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };
  readonly texts: readonly Said[];
}

/** A sentence without a full stop, and where the code says so. */
export interface Said {
  readonly text: string;
  readonly at?: Place | undefined;
}

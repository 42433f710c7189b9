import type { Recall } from './accuracy-score.js';

/** What a reader found out, by `<id>` of a row, `<id> <field>` of a fact, `<repository>:<path>:<line>` of a call. */
export type Causes = Readonly<Record<string, string>>;

/** A table in Markdown; `None.` without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

/** The same, to be opened: too long to be read through. */
export function foldedTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  seenAtOnce = 0,
): string {
  if (rows.length <= seenAtOnce) return table(head, rows);
  return `<details><summary>${title} (${rows.length})</summary>\n\n${table(head, rows)}\n\n</details>`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : `${Math.round((1000 * part) / whole) / 10} %`;
}

/** `70 of 78 (89.7 %)`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${percent(part, whole)})`;
}

export function rowsOf({ found, missed }: Recall): number {
  return found.length + missed.length;
}

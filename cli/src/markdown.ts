import { printable } from './terminal.js';

/** Source text as code: nothing in it is a link, a mention or markup. Safe in a table cell. */
export function code(text: string): string {
  const safe = printable(text).replace(/(\\*)\|/g, (_, slashes: string) => (slashes === '' ? '\\|' : `${slashes} \\|`));
  if (safe.trim() === '') return '–';
  const longest = Math.max(0, ...[...safe.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}

/** A sentence that quotes the source, with whatever Markdown or a forge would read in it taken away. Safe in a table cell. */
export function prose(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_{}[\]<>()#!|~&]/g, '\\$&')
      // A dollar sign begins a formula, but ends none before a digit.
      .replace(/\$(?!\d)/g, '\\$')
      .replace(/:\/\//g, '\\://')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
      .replace(/@/g, '@<!-- -->')
      .replace(/^\s*[-=+]/, '\\$&')
      .replace(/^(\s*\d+)\./, '$1\\.')
  );
}

/** @param url already encoded */
export function link(label: string, url: string): string {
  return `[${label}](${url})`;
}

export interface MarkdownColumn<Row> {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Markdown. */
  readonly cell: (row: Row) => string;
}

/** A table with its lines; nothing where there are no rows. */
export function markdownTable<Row>(columns: readonly MarkdownColumn<Row>[], rows: readonly Row[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row)))),
  ];
}

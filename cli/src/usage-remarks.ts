/** Something to know of a line of a usage file. */
export interface Remark {
  /** Of the file, from 1. */
  readonly line: number;
  /** Without a full stop. */
  readonly text: string;
}

/** So many other lines are named. */
const MOST_LINES = 3;

/** `line 7: ...`: one sentence without a full stop for all lines of which the same is to be said, as a file may have thousands. */
export function remarkTexts(remarks: readonly Remark[]): readonly string[] {
  const linesByText = new Map<string, number[]>();
  for (const { line, text } of remarks) {
    const lines = linesByText.get(text);
    if (lines) lines.push(line);
    else linesByText.set(text, [line]);
  }
  return [...linesByText].map(([text, [first, ...others]]) => `line ${first}: ${text}${sameText(others)}`);
}

function sameText(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const named = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
  return `; the same on line${lines.length === 1 ? '' : 's'} ${named}${more}`;
}

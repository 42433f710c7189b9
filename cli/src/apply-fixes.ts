import type { Edit, Finding, Fix } from '../../rules/finding.js';

/** The texts that change when fixes are applied, and which findings that mends. */
export interface FixedTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly applied: readonly Finding[];
}

/**
 * Applies the fixes that do not touch each other, in the order of the findings. A fix is applied whole or not at all: one
 * that overlaps an earlier one, or reaches into a file that was not asked for, waits for the next pass.
 */
export function applyFixes(findings: readonly Finding[], texts: ReadonlyMap<string, string>): FixedTexts {
  const taken = new Map<string, Edit[]>();
  const applied: Finding[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((each) => each.kind === 'fix');
    if (!fix || !isApplicable(fix, texts, taken)) continue;
    for (const edit of fix.edits) taken.set(edit.file, [...(taken.get(edit.file) ?? []), edit]);
    applied.push(finding);
  }
  const fixed = [...taken].map(([file, edits]) => [file, withEdits(texts.get(file) ?? '', edits)] as const);
  return { texts: new Map(fixed), applied };
}

function isApplicable(
  fix: Fix,
  texts: ReadonlyMap<string, string>,
  taken: ReadonlyMap<string, readonly Edit[]>,
): boolean {
  return (
    fix.edits.length > 0 &&
    fix.edits.every((edit) => {
      const text = texts.get(edit.file);
      if (text === undefined || edit.start < 0 || edit.end < edit.start || edit.end > text.length) return false;
      return !taken.get(edit.file)?.some((other) => touches(edit, other));
    })
  );
}

/** Two edits that meet at one point also collide: which of them comes first would be chance. */
function touches(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  const lineBreak = usesCrLf(text) ? '\r\n' : '\n';
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((one, other) => one.start - other.start || one.end - other.end)) {
    result += text.slice(at, edit.start) + edit.newText.replace(/\r?\n/g, lineBreak);
    at = edit.end;
  }
  return result + text.slice(at);
}

function usesCrLf(text: string): boolean {
  const firstBreak = text.indexOf('\n');
  return firstBreak > 0 && text[firstBreak - 1] === '\r';
}

// `from 'x'`, `import 'x'`, `import('x')`, `require('x')`. Comments and strings may match too: a file too many in the
// graph costs a little time, a file too few costs a finding.
const SPECIFIER = /\b(?:from|import|require)\s*(?:\(\s*)?(?:\/\*[^*]*\*\/\s*)?(["'`])([^"'`\n$]{1,300})\1/g;

/** The module specifiers that a source text names, without parsing it. */
export function importedSpecifiers(text: string): readonly string[] {
  const found = new Set<string>();
  for (const match of text.matchAll(SPECIFIER)) found.add(match[2] as string);
  return [...found];
}

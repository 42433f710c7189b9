import type { Place } from '../analyzer/facts/fact.js';

/** A comment that suppresses findings, and the stretch of the file `[from, to)` in which it does. */
export interface Suppression {
  readonly at: Place;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads `// llm-cost-disable-next-line <rule> -- reason` and `// llm-cost-disable <rule> -- reason` up to
 * `// llm-cost-enable`. Several rules are separated by commas. The comment stands alone on its line, in any of the forms
 * `// ...`, `/* ... *\/` and, in JSX, `{/* ... *\/}`.
 */
export function readSuppressions(file: string, text: string): Suppression[] {
  if (!text.includes('llm-cost-disable')) return [];
  const directives = directivesOf(file, text);
  return directives.flatMap((directive, index) => {
    if (directive.verb === 'enable') return [];
    const [from, to] =
      directive.verb === 'disable' ? block(directive, directives.slice(index + 1), text) : nextLine(directive, text);
    return [{ at: directive.at, rules: directive.rules, reason: directive.reason, from, to }];
  });
}

interface Directive {
  readonly at: Place;
  readonly verb: 'disable' | 'disable-next-line' | 'enable';
  readonly rules: readonly string[];
  readonly reason: string;
}

const comment =
  /^[ \t]*((?:\/\/|\{?\/\*)[ \t]*llm-cost-(disable-next-line|disable|enable)(?![\w-])[ \t]*(.*?)[ \t]*(?:\*\/\}?)?)[ \t]*\r?$/gm;

function directivesOf(file: string, text: string): Directive[] {
  return [...text.matchAll(comment)].map((match) => {
    const [line, written = '', verb, rest = ''] = match;
    const start = match.index + line.indexOf(written);
    const [names = '', ...reason] = rest.split(/(?:^|\s)--(?:\s|$)/);
    return {
      at: { file, start, end: start + written.length },
      verb: verb as Directive['verb'],
      rules: names.split(/[\s,]+/).filter((name) => name !== ''),
      reason: reason.join(' -- ').trim(),
    };
  });
}

/** Up to the `enable` that names one of its rules or none, else to the end of the file. */
function block({ at, rules }: Directive, later: readonly Directive[], text: string): readonly [number, number] {
  const end = later.find(
    (other) => other.verb === 'enable' && (other.rules.length === 0 || other.rules.some((id) => rules.includes(id))),
  );
  return [at.end, end?.at.start ?? text.length];
}

/** The next line that holds code: comments in between, suppressions of other rules among them, are passed over. */
function nextLine({ at }: Directive, text: string): readonly [number, number] {
  let from = lineAfter(text, at.end);
  while (from < text.length && isBlankOrComment(text.slice(from, lineAfter(text, from)))) from = lineAfter(text, from);
  return [from, lineAfter(text, from)];
}

function lineAfter(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

function isBlankOrComment(line: string): boolean {
  return /^\s*(?:\/\/.*|\{?\/\*.*\*\/\}?)?\s*$/.test(line);
}

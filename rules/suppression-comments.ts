import type { Place } from '../analyzer/facts/fact.js';
import { editsBetween } from './nearest.js';

/** What the comments of a file say about suppressing. */
export interface SuppressionComments {
  readonly suppressions: readonly Suppression[];
  readonly misspelt: readonly Misspelling[];
}

/** A comment that suppresses findings, and the stretch of the file `[from, to)` in which it does. */
export interface Suppression {
  readonly at: Place;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly from: number;
  readonly to: number;
}

/** A comment that is meant to suppress, under a name that means nothing: `llm-cost-ignore`. */
export interface Misspelling {
  /** The name alone. */
  readonly at: Place;
  readonly written: string;
  readonly meant: string;
}

/**
 * Reads `// llm-cost-disable-next-line <rule> -- reason`, `// llm-cost-disable-line <rule> -- reason` behind the code, and
 * `// llm-cost-disable <rule> -- reason` up to `// llm-cost-enable`. Several rules are separated by commas. Any comment
 * will do: `// ...`, `/* ... *\/` and, in JSX, `{/* ... *\/}`.
 */
export function readSuppressions(file: string, text: string): SuppressionComments {
  // Asked of every file: most have no such comment.
  if (!/llm-cost-/i.test(text)) return { suppressions: [], misspelt: [] };
  const directives = directivesOf(file, text);
  const suppressions = directives.flatMap((directive, index) => {
    const stretch = stretchOf(directive, directives.slice(index + 1), text);
    if (stretch === undefined) return [];
    const [from, to] = stretch;
    return [{ at: directive.at, rules: directive.rules, reason: directive.reason, from, to }];
  });
  return { suppressions, misspelt: directives.flatMap(misspellingIn) };
}

interface Directive {
  readonly at: Place;
  /** `llm-cost-disable-line`, as written, and where. */
  readonly name: string;
  readonly nameAt: Place;
  readonly rules: readonly string[];
  readonly reason: string;
}

const DISABLE = 'llm-cost-disable';
const NEXT_LINE = 'llm-cost-disable-next-line';
const SAME_LINE = 'llm-cost-disable-line';
const ENABLE = 'llm-cost-enable';

// In a string or a URL it is no comment.
const opening = /(?<!["'`:/])(\/\/+|\{?\/\*)([\s*]*)(llm-cost-[\w-]+)(?![\w./-])/gi;

function directivesOf(file: string, text: string): Directive[] {
  return [...text.matchAll(opening)].flatMap((match) => {
    const [, opener = '', space = '', name = ''] = match;
    const start = match.index;
    const nameStart = start + opener.length + space.length;
    const content = nameStart + name.length;
    const isLineComment = opener.startsWith('//');
    // The name of a line comment stands on its line.
    if (isLineComment && /[\n*]/.test(space)) return [];
    const { last, end } = isLineComment ? lineEnd(text, content) : blockEnd(text, content, opener);
    const [names = '', ...reason] = text.slice(content, last).split(/(?:^|\s)--(?:\s|$)/);
    return [
      {
        at: { file, start, end },
        name,
        nameAt: { file, start: nameStart, end: content },
        rules: names.split(/[\s,:*]+/).flatMap((rule) => rule.replace(/^llm-cost\//, '') || []),
        reason: reason
          .join(' -- ')
          .replace(/[\s*]+/g, ' ')
          .trim(),
      },
    ];
  });
}

/** Where what a comment says ends, and the comment itself. */
interface CommentEnd {
  readonly last: number;
  readonly end: number;
}

function lineEnd(text: string, from: number): CommentEnd {
  const lineBreak = text.indexOf('\n', from);
  const line = text.slice(from, lineBreak === -1 ? text.length : lineBreak);
  const end = from + line.trimEnd().length;
  return { last: end, end };
}

function blockEnd(text: string, from: number, opener: string): CommentEnd {
  const close = text.indexOf('*/', from);
  if (close === -1) return { last: text.length, end: text.length };
  const brace = opener.startsWith('{') && /^\s*\}/.exec(text.slice(close + 2, close + 100));
  return { last: close, end: close + 2 + (brace ? brace[0].length : 0) };
}

function stretchOf(
  directive: Directive,
  later: readonly Directive[],
  text: string,
): readonly [number, number] | undefined {
  switch (directive.name) {
    case DISABLE:
      return block(directive, later, text);
    case NEXT_LINE:
      return nextLine(directive, text);
    case SAME_LINE:
      return [text.lastIndexOf('\n', directive.at.start) + 1, lineAfter(text, directive.at.start)];
    default:
      return undefined;
  }
}

/** Up to the `enable` that names one of its rules or none, else to the end of the file. */
function block({ at, rules }: Directive, later: readonly Directive[], text: string): readonly [number, number] {
  const end = later.find(
    (other) => other.name === ENABLE && (other.rules.length === 0 || other.rules.some((id) => rules.includes(id))),
  );
  return [at.end, end?.at.start ?? text.length];
}

/** The next line that holds code: comments in between, suppressions of other rules among them, are passed over. */
function nextLine({ at }: Directive, text: string): readonly [number, number] {
  let from = lineAfter(text, at.end);
  for (;;) {
    blankOrComment.lastIndex = from;
    const passed = blankOrComment.exec(text)?.[0].length ?? 0;
    if (passed === 0) return [from, lineAfter(text, from)];
    from += passed;
  }
}

/** A line without code, or the lines of one comment. */
const blankOrComment = /[^\S\n]*(?:\/\/[^\n]*|\{?\/\*[\s\S]*?\*\/[^\S\n]*\}?)?[^\S\n]*\n/y;

function lineAfter(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

function misspellingIn({ name, nameAt }: Directive): Misspelling[] {
  const known = [DISABLE, NEXT_LINE, SAME_LINE, ENABLE];
  if (known.includes(name)) return [];
  const verb = name.toLowerCase().replace(/^llm-cost-(?:lint-)?/, '');
  const meant = known.find((each) => isNearly(verb, each.slice('llm-cost-'.length))) ?? meantElsewhere(verb);
  return meant === undefined ? [] : [{ at: nameAt, written: name, meant }];
}

/** One letter apart, or two of many, hyphens aside. Prose about `llm-cost-dashboard` is no directive. */
function isNearly(written: string, known: string): boolean {
  const [one, other] = [written.replace(/[-_]/g, ''), known.replace(/-/g, '')];
  return one[0] === other[0] && editsBetween(one.slice(0, 30), other) <= other.length / 6;
}

/** What the words of other tools come to here: theirs mean the next line when they say nothing else. */
function meantElsewhere(verb: string): string | undefined {
  const [, stem, rest = ''] = /^(disable|ignore|suppress|skip)(?:-(.*))?$/.exec(verb) ?? [];
  if (stem === undefined) return undefined;
  if (rest.includes('next') || (rest === '' && stem !== 'disable')) return NEXT_LINE;
  return rest.endsWith('line') ? SAME_LINE : DISABLE;
}

/**
 * Matches paths with forward slashes against `*`, `?`, `[a-z]`, `{a,b}` and `**`. Our own, because patterns come from
 * the workspace: turned into regular expressions, a hostile one (`*a*a*a*a*b`) would take minutes.
 */
export function globMatcher(pattern: string): (path: string) => boolean {
  const alternatives = expandBraces(pattern).map((each) => each.split('/').map(parseSegment));
  return (path) => {
    const names = path.split('/');
    return alternatives.some((segments) => matchesPath(segments, names));
  };
}

/** Whether the text has a wildcard at all; a plain path has none. */
export function isGlob(pattern: string): boolean {
  return /[*?[\]{}]/.test(pattern);
}

type Segment = { readonly is: 'globstar' } | { readonly is: 'name'; readonly tokens: readonly NameToken[] };
type NameToken = { readonly is: 'star' } | { readonly is: 'char'; readonly matches: (char: string) => boolean };

const MOST_ALTERNATIVES = 1000;

function expandBraces(pattern: string): readonly string[] {
  let done: string[] = [''];
  let rest = pattern;
  for (;;) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(rest);
    const choices = group?.[1]?.split(',') ?? [];
    if (!group || done.length * choices.length > MOST_ALTERNATIVES) return done.map((each) => each + rest);
    const before = rest.slice(0, group.index);
    done = done.flatMap((each) => choices.map((choice) => each + before + choice));
    rest = rest.slice(group.index + group[0].length);
  }
}

function parseSegment(text: string): Segment {
  if (text === '**') return { is: 'globstar' };
  const tokens: NameToken[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const set = char === '[' ? characterSet(text, at) : undefined;
    if (set) {
      tokens.push({ is: 'char', matches: set.matches });
      at = set.end;
    } else if (char === '*') {
      if (tokens.at(-1)?.is !== 'star') tokens.push({ is: 'star' });
    } else if (char === '?') {
      tokens.push({ is: 'char', matches: () => true });
    } else {
      const literal = char === '\\' && at + 1 < text.length ? (text[++at] as string) : char;
      tokens.push({ is: 'char', matches: (other) => other === literal });
    }
  }
  return { is: 'name', tokens };
}

function characterSet(text: string, start: number): { matches: (char: string) => boolean; end: number } | undefined {
  const end = text.indexOf(']', start + 2);
  if (end < 0) return undefined;
  const negated = text[start + 1] === '!' || text[start + 1] === '^';
  const body = text.slice(start + (negated ? 2 : 1), end);
  const ranges = [...body.matchAll(/(.)-(.)|(.)/gsu)].map(([, from, to, single]) => ({
    from: from ?? single ?? '',
    to: to ?? single ?? '',
  }));
  return { end, matches: (char) => ranges.some(({ from, to }) => from <= char && char <= to) !== negated };
}

/** For each segment, which positions in the path it can be reached at: linear in both, whatever the pattern. */
function matchesPath(segments: readonly Segment[], names: readonly string[]): boolean {
  let reachable = new Set([0]);
  segments.forEach((segment, index) => {
    const next = new Set<number>();
    for (const at of reachable) {
      if (segment.is === 'name') {
        const name = names[at];
        if (name !== undefined && matchesName(segment.tokens, name)) next.add(at + 1);
        continue;
      }
      // A closing `/**` means everything inside, so at least one name; elsewhere it may stand for none.
      const least = index === segments.length - 1 ? at + 1 : at;
      for (let to = least; to <= names.length; to++) next.add(to);
    }
    reachable = next;
  });
  return reachable.has(names.length);
}

/** Goes back to the latest star only, which is enough: an earlier star can gain nothing by taking more. */
function matchesName(tokens: readonly NameToken[], name: string): boolean {
  let token = 0;
  let star = -1;
  let starTook = 0;
  for (let at = 0; at < name.length; ) {
    const current = tokens[token];
    if (current?.is === 'star') {
      star = token++;
      starTook = at;
    } else if (current?.matches(name[at] as string)) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++starTook;
    } else {
      return false;
    }
  }
  return tokens.slice(token).every((left) => left.is === 'star');
}

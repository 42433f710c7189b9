/** `\r\n` where the file uses it. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The offset of the line break that ends the line of `offset`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The first offset at or after `offset` that holds neither white space nor a comment. */
export function skipSpaceAndComments(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] ?? '')) at++;
    const end = commentEnd(text, at);
    if (end === at) return at;
    at = end;
  }
}

/** The end of the code before `offset`: white space and comments are passed over. */
export function skipBackwards(text: string, offset: number): number {
  let at = offset;
  let isLineEnd = false;
  for (;;) {
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) {
      at--;
      if (text[at] === '\n') isLineEnd = true;
    }
    const blockStart = text.endsWith('*/', at) ? text.lastIndexOf('/*', at - 2) : -1;
    const isBlock = blockStart !== -1 && !text.slice(blockStart, at - 2).includes('*/');
    const commentStart = isBlock ? blockStart : isLineEnd ? lineCommentStart(text, at) : at;
    if (commentStart === at) return at;
    at = commentStart;
  }
}

/** Where the `//` comment begins that ends at `end`, else `end` itself. */
function lineCommentStart(text: string, end: number): number {
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(lineStart, end).replace(STRINGS, blank);
  const start = line.indexOf('//');
  return start === -1 ? end : lineStart + start;
}

/** Whether a piece of code has a comment in it. */
export function holdsComment(code: string): boolean {
  return /\/[/*]/.test(code.replace(STRINGS, blank));
}

const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** The end of the comments that stand on the same line behind `offset`, else `offset` itself. */
export function trailingCommentEnd(text: string, offset: number): number {
  let end = offset;
  for (;;) {
    let start = end;
    while (text[start] === ' ' || text[start] === '\t') start++;
    const next = commentEnd(text, start);
    if (next === start || text.slice(start, next).includes('\n')) break;
    end = next;
  }
  // A comment followed by code belongs to that code.
  return text.slice(end, endOfLine(text, end)).trim() === '' ? end : offset;
}

/** The quotes that a file uses for most of its texts. */
export function quoteOf(text: string): '"' | "'" {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const single = count(/(?<=[\s([{,:=])'[^'"\n]*'(?=[\s)\]},;:])/g);
  const double = count(/(?<=[\s([{,:])"[^'"\n]*"(?=[\s)\]},;:])/g);
  return double > single ? '"' : "'";
}

/** One step of a file's indentation. */
export function indentStep(text: string): string {
  if (/^\t/m.test(text)) return '\t';
  const widths = [...text.matchAll(/^( {2,})\S/gm)].map(([, spaces = '']) => spaces.length);
  return ' '.repeat(widths.length === 0 ? 2 : Math.min(...widths));
}

function commentEnd(text: string, at: number): number {
  if (text.startsWith('//', at)) return endOfLine(text, at);
  if (!text.startsWith('/*', at)) return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

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

/** The end of the code before `offset`: white space, block comments and lines of comment are passed over. */
export function skipBackwards(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at > 0 && /\s/.test(text[at - 1] ?? '')) at--;
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    if (text.slice(lineStart, at).trimStart().startsWith('//')) at = lineStart;
    else if (text.endsWith('*/', at)) at = text.lastIndexOf('/*', at - 2);
    else return at;
  }
}

/** The end of a comment that stands on the same line behind `offset`, else `offset` itself. */
export function trailingCommentEnd(text: string, offset: number): number {
  let start = offset;
  while (text[start] === ' ' || text[start] === '\t') start++;
  const end = commentEnd(text, start);
  if (end === start || text.slice(start, end).includes('\n')) return offset;
  // A comment followed by code belongs to that code.
  return text.slice(end, endOfLine(text, end)).trim() === '' ? end : offset;
}

function commentEnd(text: string, at: number): number {
  if (text.startsWith('//', at)) return endOfLine(text, at);
  if (!text.startsWith('/*', at)) return at;
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

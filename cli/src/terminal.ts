import pc from 'picocolors';

export type Colors = ReturnType<typeof pc.createColors>;

/** What text output may look like. */
export interface Look {
  readonly colors: Colors;
  /** Columns to fill; infinite where the reader is a program or a log. */
  readonly width: number;
}
/** For files. */
export const PLAIN: Look = { colors: pc.createColors(false), width: Number.POSITIVE_INFINITY };

/** The part of a stream that decides it. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

export function lookOf(screen: Screen, env: NodeJS.ProcessEnv): Look {
  const width = screen.isTTY ? Math.max(40, screen.columns || 80) : Number.POSITIVE_INFINITY;
  return { colors: pc.createColors(wantsColor(screen, env)), width };
}

/** `NO_COLOR` goes before everything, as its standard asks; then `FORCE_COLOR`, then whether a person is looking. */
function wantsColor(screen: Screen, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return screen.isTTY === true && env.TERM !== 'dumb';
}

export type End = 'start' | 'end' | 'middle';

/** Cuts a text to a width, leaving an ellipsis where something went. */
export function shorten(text: string, width: number, cut: End = 'end'): string {
  const chars = [...text];
  if (chars.length <= width) return text;
  if (width <= 1) return '…'.slice(0, Math.max(0, width));
  const kept = width - 1;
  if (cut === 'end') return `${chars.slice(0, kept).join('')}…`;
  if (cut === 'start') return `…${chars.slice(-kept).join('')}`;
  const head = Math.ceil(kept / 2);
  return `${chars.slice(0, head).join('')}…${chars.slice(chars.length - (kept - head)).join('')}`;
}

/** Breaks a text into lines at spaces. A word longer than a line stays whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Source text made safe to print: a control character would move the cursor or colour the terminal. */
export function printable(text: string): string {
  return text.replace(/\t/g, '  ').replace(CONTROL, '·');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

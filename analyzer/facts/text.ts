import type { Place } from './fact.js';

/** A string as the source builds it: stretches of literal text with holes between them. */
export interface Text {
  readonly parts: readonly TextPart[];
}
export type TextPart = StaticText | Hole;

export interface StaticText {
  readonly is: 'static';
  readonly value: string;
  /** Where this stretch is written (a part of a template, a literal, an imported constant). */
  readonly at: Place | undefined;
}
/** A value that only exists at run time. */
export interface Hole {
  readonly is: 'hole';
  /** The expression as a person would name it: `question`, `user.name`, `history`. */
  readonly name: string;
  readonly at: Place | undefined;
  /** The largest number of tokens it can have, where the code bounds it. */
  readonly maxTokens: number | null;
  /** All that it can be, where the code says so; a text without parts stands for nothing. */
  readonly among?: readonly Text[];
  /** The same from request to request, or chosen by data among texts that are: no clock and no chance is behind it. */
  readonly steady?: true;
  /** What a tool of the provider's own brings: its type as the code names it. */
  readonly hostedTool?: string;
  /** It is a picture, which no tokenizer counts. */
  readonly image?: Image;
  /** It is the value of the expression at `at`, all of it. */
  readonly read?: true;
  /** Set when the value changes from request to request. */
  readonly volatile: Volatile | undefined;
}

/** What the code says of a picture in a prompt. */
export interface Image {
  /** `low`, `high`, `auto` where nothing is set; `undefined` when it is not known. */
  readonly detail: string | undefined;
  /** In pixels, where the picture itself is written in the source. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** A value that is not the same twice, and how it got here. */
export interface Volatile {
  /** A clock may be cut down to the day; what is random, counted or an id may not. */
  readonly kind: 'clock' | 'random' | 'counter' | 'request id';
  /** `request`: differs between any two requests. `day`: the same for a whole day or longer. */
  readonly granularity: 'request' | 'day';
  /** The source as written: `Date.now()`. */
  readonly source: string;
  readonly at: Place;
  /** The places the value went through on its way into the text, source first. */
  readonly path: readonly Place[];
  /** How a clock is written, where that says what a cut through it leaves; of a list, what it is split by. */
  readonly written?: 'iso' | 'number' | 'time' | 'iso by T' | 'iso by .' | 'iso by -' | 'date first' | 'time first';
}

export function staticText(value: string, at?: Place): Text {
  return { parts: value === '' ? [] : [{ is: 'static', value, at }] };
}
/** The literal text alone, holes left out. */
export function staticPart(text: Text): string {
  return text.parts.map((part) => (part.is === 'static' ? part.value : '')).join('');
}
/** Whether nothing in a text is known to, or could, differ from request to request by itself. */
export function isSteady(text: Text): boolean {
  return text.parts.every((part) => part.is === 'static' || (part.steady === true && part.volatile === undefined));
}
export function holesOf(text: Text): readonly Hole[] {
  return text.parts.filter((part): part is Hole => part.is === 'hole');
}

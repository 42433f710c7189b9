import { printable } from './terminal.js';

/** Markup that may be written as it is. Only `html` and `rawMarkup` make it. */
export class Html {
  constructor(readonly text: string) {}
}
/** A text or a number is escaped; `undefined` is nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined;

/** Markup with values in it. Every text in it is escaped, in an element as in a quoted attribute. */
export function html(markup: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(markup.reduce((text, part, index) => text + valueText(values[index - 1]) + part));
}

/** A text of our own, such as a style sheet. Never one that comes from the source of a user. */
export function rawMarkup(text: string): Html {
  return new Html(text);
}

/** A path of which the last name stands out. */
export function pathMarkup(path: string): Html {
  const end = path.lastIndexOf('/') + 1;
  return html`<span class="folder">${path.slice(0, end)}</span>${path.slice(end)}`;
}

function valueText(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(({ text }) => text).join('');
}

/** Control characters and those that turn the direction of the text are shown, not obeyed. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}

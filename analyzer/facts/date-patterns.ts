import type ts from 'typescript';
import { evaluate } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import type { Scope } from './scope.js';

/** How often a written date changes: with the minute or faster, or at most with the hour. `undefined`: not known. */
export type Written = 'request' | 'day' | undefined;

/** The libraries' languages for patterns: `method` of Day.js and Moment, `toFormat` of Luxon, `function` of date-fns. */
export type PatternOf = 'method' | 'toFormat' | 'function';

/** Letters that stand for minutes, seconds or a whole time of day. */
const MINUTES: Readonly<Record<PatternOf, RegExp>> = {
  method: /[msx]|LT|LLL|lll|^X$/,
  toFormat: /[msStTfFxX]/,
  function: /[msTtp]/,
};

/** What a pattern such as `yyyy-MM-dd` leaves of a time. */
export function patternLeaves(node: ts.Expression, language: PatternOf, scope: Scope): Written {
  const text = literalText(evaluate(node, scope));
  if (text === undefined) return undefined;
  // Quoted and bracketed stretches are literal text in every language.
  const pattern = text.replace(/'[^']*'|\[[^\]]*\]/g, '');
  return MINUTES[language].test(pattern) ? 'request' : 'day';
}

/** What the options of `Intl.DateTimeFormat` leave of a time; `otherwise` where they name neither a date nor a time. */
export function optionsLeave(node: ts.Expression | undefined, otherwise: Written, scope: Scope): Written {
  const value = node && evaluate(node, scope);
  if (value === undefined || value.is === 'nothing') return otherwise;
  if (value.is !== 'object') return undefined;
  const names = [...value.properties.keys()];
  if (names.some((name) => /^(?:timeStyle|minute|second|fractionalSecondDigits)$/.test(name))) return 'request';
  if (value.open !== undefined) return undefined;
  return names.some((name) => /^(?:dateStyle|weekday|era|year|month|day|dayPeriod|hour)$/.test(name))
    ? 'day'
    : otherwise;
}

/** What a preset such as Luxon's `DateTime.DATE_FULL` leaves of a time. */
export function presetLeaves(node: ts.Expression): Written {
  const preset = /^DateTime\.(DATE|TIME)/.exec(node.getText())?.[1];
  if (preset === undefined) return undefined;
  return preset === 'DATE' && !/^DateTime\.DATETIME/.test(node.getText()) ? 'day' : 'request';
}

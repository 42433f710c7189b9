import type { Fact } from '../../analyzer/facts/fact.js';
import type { Said } from './explain-section.js';

/** What is known of a setting, as a sentence: `max_tokens: 500`, `retries: not set, the SDK then uses 2`. */
export function saidOf<T>(name: string, fact: Fact<T>, show: (value: T) => string = String): Said {
  switch (fact.is) {
    case 'known':
      return { text: `${name}: ${show(fact.value)}`, at: fact.at };
    case 'oneOf':
      return { text: `${name}: ${fact.values.map(show).join(' or ')}${unsetText(fact.unset)}`, at: fact.at };
    case 'absent':
      return { text: `${name}: not set${fact.default === null ? '' : `; the SDK then uses ${show(fact.default)}`}` };
    case 'unknown':
      return { text: `${name}: not known, ${fact.why}` };
  }
}

function unsetText(unset: readonly string[] | undefined): string {
  return unset === undefined ? '' : `, if ${unset.join(' and ')} ${unset.length > 1 ? 'are' : 'is'} not set`;
}

/** A count, of which some go on for ever. */
export function countText(count: number): string {
  return count === Number.POSITIVE_INFINITY ? 'no limit' : count.toLocaleString('en-US');
}

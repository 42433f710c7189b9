import { countText, saidOf } from './explain-facts.js';
import { preciseUsd } from './explain-figures.js';
import type { Said, Section } from './explain-section.js';
import type { PricedCall } from './inspection.js';

/** How often the request can be sent for one run of the call, and what that comes to at worst. */
export function repeatsSection(priced: PricedCall): Section {
  const { retries, retryLayers, attempts, stepLimit, loop } = priced.call;
  return {
    title: 'Worst case of one call',
    texts: [
      { text: worstText(priced) },
      saidOf(retries.name ?? 'retries of the SDK', retries.fact, retriesText(retries)),
      ...retryLayers.map((layer): Said => {
        const { text } = saidOf(`${layer.name} runs it`, layer.attempts, timesText);
        return { text, at: layer.at };
      }),
      attemptsText(attempts),
      ...(stepLimit ? [saidOf(stepLimit.name ?? 'steps', stepLimit.fact, countText)] : []),
      ...(loop === 'none' ? [] : [{ text: `it stands in a loop (${loop}), which is not multiplied here` }]),
    ],
  };
}

function retriesText({ withinMs }: PricedCall['call']['retries']): (count: number) => string {
  return withinMs === undefined
    ? countText
    : () => `as many as ${withinMs === null ? 'their time leaves' : `${withinMs / 1000} s leave`} room for`;
}

function attemptsText(attempts: PricedCall['call']['attempts']): Said {
  if (attempts.is !== 'absent') return saidOf('attempts, all layers multiplied', attempts, countText);
  return { text: `attempts: ${attempts.default === null ? 'not set' : `${countText(attempts.default)} by default`}` };
}

function worstText({ cost: { usd } }: PricedCall): string {
  if (!usd) return 'not known: the call has no price';
  const { worstCase, worstCaseFactors = '', input, output } = usd;
  const repeats = repeatsIn(worstCaseFactors);
  if (worstCase === null) return `not known: ${whyOpen(usd)}${repeats === '' ? '' : `; it would be x ${repeats}`}`;
  if (repeats === '' || input.high === null || output.high === null) return preciseUsd(worstCase);
  return `${preciseUsd(input.high + output.high)} x ${repeats} = ${preciseUsd(worstCase)}`;
}

function whyOpen({ input, output }: NonNullable<PricedCall['cost']['usd']>): string {
  const open = [...(input.high === null ? ['the input'] : []), ...(output.high === null ? ['the reply'] : [])];
  return open.length > 0 ? `${open.join(' and ')} has no bound` : 'how often it is repeated is not known';
}

/** Choices are in the price of a request already. */
function repeatsIn(factors: string): string {
  return factors
    .split(' x ')
    .filter((factor) => factor !== '' && !factor.endsWith('choices'))
    .join(' x ');
}

function timesText(count: number): string {
  return count === 1 ? 'once' : `up to ${countText(count)} times`;
}

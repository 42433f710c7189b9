import { absent, type Fact, known, oneOf, possibleValues, unknown } from './fact.js';

/** Attempts from retries: one more. Without a documented default the number is not known. */
export function attemptsOf(retries: Fact<number>): Fact<number> {
  switch (retries.is) {
    case 'known':
      return known(retries.value + 1, retries.at);
    case 'oneOf':
      return { ...retries, values: retries.values.map((value) => value + 1) };
    case 'absent':
      return absent(retries.default === null ? 1 : retries.default + 1);
    default:
      return unknown(retries.why);
  }
}

/** All layers multiplied: written as soon as one of them is, not known as soon as one is not. */
export function product(factors: readonly Fact<number>[]): Fact<number> {
  return factors.reduce((all, factor) => {
    const [left, right] = [possibleValues(all), possibleValues(factor)];
    if (left === undefined || right === undefined) {
      return (
        [all, factor].find((fact) => fact.is === 'unknown') ??
        unknown('a layer around the call does not say how often it retries')
      );
    }
    const values = left.flatMap((a) => right.map((b) => a * b));
    if (all.is === 'absent' && factor.is === 'absent') return absent(values[0] as number);
    const written = all.is === 'absent' ? factor : all;
    return oneOf(values, 'at' in written ? written.at : undefined);
  });
}

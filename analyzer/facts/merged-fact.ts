import { type Fact, oneOf, unknown } from './fact.js';

export function mergedFact<T>(facts: readonly Fact<T>[]): Fact<T> {
  const [first] = facts as [Fact<T>, ...Fact<T>[]];
  const firstUnknown = facts.find((fact) => fact.is === 'unknown');
  if (firstUnknown !== undefined) return firstUnknown;
  if (facts.every((fact) => fact.is === 'absent')) return first;
  const values = facts.flatMap((fact) =>
    fact.is === 'known'
      ? [fact.value]
      : fact.is === 'oneOf'
        ? fact.values
        : fact.is === 'absent' && fact.default !== null
          ? [fact.default]
          : [],
  );
  if (facts.some((fact) => fact.is === 'absent' && fact.default === null))
    return unknown('it depends on which client is used');
  return oneOf(values, first.is === 'known' || first.is === 'oneOf' ? first.at : undefined);
}

import { type Absent, absent, byDefault, type Fact, oneOf, type Unknown, unknown } from './fact.js';

/** One fact for all ways in which the program can make a client. */
export function mergedFact<T>(facts: readonly Fact<T>[]): Fact<T> {
  const [first] = facts as [Fact<T>, ...Fact<T>[]];
  if (facts.length === 1) return first;
  if (facts.every((fact) => fact.is === 'absent')) {
    return facts.every(({ default: other }) => other === (first as Absent<T>).default) ? first : absent();
  }
  const values = facts.flatMap(valuesOf);
  const unknowns = facts.filter((fact): fact is Unknown => fact.is === 'unknown');
  const gap = unknowns.find(({ unset }) => unset === undefined || values.length === 0);
  if (gap !== undefined) return facts.every(isNotSet) ? gap : unknown(gap.why, gap.unset);
  if (facts.some((fact) => fact.is === 'absent' && fact.default === null))
    return unknown('it depends on which client is used');
  const at = first.is === 'known' || first.is === 'oneOf' ? first.at : undefined;
  const unset = facts.flatMap((fact) => ('unset' in fact ? (fact.unset ?? []) : []));
  return unset.length > 0 ? byDefault(values, unset, at) : oneOf(values, at);
}

function isNotSet<T>(fact: Fact<T>): boolean {
  return fact.is === 'absent' || (fact.is === 'unknown' && fact.isNotSet === true);
}

function valuesOf<T>(fact: Fact<T>): readonly T[] {
  if (fact.is === 'known') return [fact.value];
  if (fact.is === 'oneOf') return fact.values;
  return fact.is === 'absent' && fact.default !== null ? [fact.default] : [];
}

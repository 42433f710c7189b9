/** Things of an earlier and of a later state, put together where they are the same thing. */
export interface Matched<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly gone: readonly T[];
  readonly added: readonly T[];
}

/**
 * Pairs what has the same key, the first with the first where several have. What one level of keys leaves over is looked at under
 * the next. A thing without a key at a level is passed by there.
 */
export function matchStates<T>(
  before: readonly T[],
  after: readonly T[],
  levels: readonly ((thing: T) => string | undefined)[],
): Matched<T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of levels) {
    const waiting = grouped(
      before.filter((thing) => !taken.has(thing)),
      keyOf,
    );
    for (const thing of after) {
      const key = pairs.has(thing) ? undefined : keyOf(thing);
      const partner = key === undefined ? undefined : waiting.get(key)?.shift();
      if (partner === undefined) continue;
      pairs.set(thing, partner);
      taken.add(partner);
    }
  }
  return {
    pairs: after.flatMap((thing) => {
      const partner = pairs.get(thing);
      return partner === undefined ? [] : [{ before: partner, after: thing }];
    }),
    gone: before.filter((thing) => !taken.has(thing)),
    added: after.filter((thing) => !pairs.has(thing)),
  };
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

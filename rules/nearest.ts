/** The name that a person who wrote `written` most likely meant, or `undefined` when none is close. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: distanceOf(written.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  // Half of the letters may be wrong; beyond that a guess misleads.
  return best && best.distance <= Math.max(2, Math.floor(written.length / 2)) ? best.name : undefined;
}

/** A name that goes on where the other ends counts as near: `maximum` for `max`. */
function distanceOf(written: string, name: string): number {
  const isStem = written.length > 1 && (written.startsWith(name) || name.startsWith(written));
  return isStem ? 1 : editsBetween(written, name);
}

/** How many letters have to be put in, taken out or changed. */
export function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

import { nearestName } from '../../rules/nearest.js';

/** "Did you mean ...?" as the end of a sentence; empty when no name is near. */
export function suggestion(typed: string, names: readonly string[], show = (name: string) => name): string {
  // Nobody mistypes that much, and comparing takes as long as both names are.
  const near = typed.length > 100 ? undefined : nearestName(typed, names);
  return near === undefined ? '' : `; did you mean ${show(near)}?`;
}

import { packageNameOf } from '../modules/workspaces.js';

const MOCK = /\b(?:vi|jest|mock)\.(?:mock|doMock|module|unstable_mockModule)\(\s*['"`]([^'"`]+)['"`]/g;

/** The packages that a test puts a stand-in for: calling them sends nothing. */
export function mockedPackages(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(MOCK)].map(([, specifier]) => packageNameOf(specifier as string)));
}

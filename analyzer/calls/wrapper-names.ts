import type ts from 'typescript';
import type { FilesInSight } from '../program/checked-program.js';
import type { UserFile } from '../program/source-files.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { alone, indexCalls, writtenName } from './call-index.js';
import type { DefaultExports } from './default-exports.js';

/** Names of functions, and from where each can be called. */
export interface WrapperNames {
  /** Notes a name; gives whether anything new can be called by it. */
  add(name: string, home: Home): boolean;
  /** Those that a file may call something by. */
  in(file: UserFile): ReadonlySet<string>;
}

/** The file that declares a function, for what is only known to files behind whose imports it stands. Members are known anywhere. */
export type Home = string | 'anywhere';

export function openWrapperNames(inSight: FilesInSight): WrapperNames {
  const homes = new Map<string, Set<Home>>();
  const namesIn = new Map<UserFile, Set<string>>();
  return {
    add(name, home) {
      const known = homes.get(name) ?? new Set<Home>();
      if (known.has(home)) return false;
      homes.set(name, known.add(home));
      for (const file of filesKnowing(name, home, inSight)) {
        const names = namesIn.get(file);
        if (names === undefined) namesIn.set(file, new Set([name]));
        else names.add(name);
      }
      return true;
    },
    in: (file) => namesIn.get(file) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();

function filesKnowing(nameOrMade: string, home: Home, inSight: FilesInSight): readonly UserFile[] {
  const name = writtenName(nameOrMade);
  if (home !== 'anywhere') return inSight.dependentsOf(home).filter((file) => file.names(name));
  const pattern = memberPattern(name);
  return inSight.files.filter((file) => file.names(name) && pattern.test(file.text));
}

/** The calls in files by the names of wrappers. */
export function callsNamed(
  names: WrapperNames,
  defaults: DefaultExports,
  files: readonly UserFile[],
): readonly ts.CallExpression[] {
  return files.flatMap((file) => {
    const known = new Set([...names.in(file), ...defaults.namesIn(file)]);
    return known.size === 0 ? [] : [...new Set(indexCalls(file.code()).callsOf(known))];
  });
}

/** What files call a function that they wrap, curry or bind: `export const ask = traced(askModel)`. */
export function addOtherNames(
  names: WrapperNames,
  defaults: DefaultExports,
  files: readonly UserFile[],
  inSight: FilesInSight,
): void {
  let fresh: WrapperNames | undefined = names;
  for (let isFirst = true; fresh !== undefined; isFirst = false) {
    const others: Named[] = [];
    for (const file of files) {
      const known = new Set([...fresh.in(file), ...(isFirst ? defaults.namesIn(file) : [])]);
      if (known.size === 0) continue;
      for (const { name, isMember } of indexCalls(file.code()).handedOnAs(known))
        others.push(...namedIn(isMember ? 'anywhere' : file.fileName, name));
    }
    const added = others.filter(({ name, home }) => names.add(name, home));
    fresh = added.length === 0 ? undefined : openWrapperNames(inSight);
    for (const { name, home } of added) fresh?.add(name, home);
  }
}

interface Named {
  readonly name: string;
  readonly home: Home;
}

/** The forms in which a name can mean something: a member never stands alone. */
export function namedIn(home: Home, name: string): readonly Named[] {
  return home === 'anywhere'
    ? [{ name, home }]
    : [
        { name, home },
        { name: alone(name), home },
      ];
}

/** `.name`, `{ name: other }`, `['name']`: how a member is named outside of where it is declared. */
function memberPattern(name: string): RegExp {
  return new RegExp(`[.{,'"\`]\\s*${escapedPattern(name)}(?![\\w$])`);
}

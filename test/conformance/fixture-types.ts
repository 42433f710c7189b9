import ts from 'typescript';
import { openResolver } from '../../analyzer/modules/resolve.js';
import { openVersions } from '../../analyzer/modules/versions.js';
import { packageNameOf } from '../../analyzer/modules/workspaces.js';
import { diskHost } from '../../rules/disk-host.js';
import { type Generation, generations } from './generations.js';
import { OPTIONS } from './real-types.js';

/** Texts that stand in for those of fixtures, by their paths. */
export type Version = ReadonlyMap<string, string>;

/** What the compiler says of fixtures, each against the real packages of the major that its package.json names. */
export interface FixtureTypes {
  /** What is wrong in a fixture as it is on the disk, or in a version of it: `2345: Argument of type ...`. */
  errorsIn(file: string, version?: Version): readonly string[];
  /** Packages that no generation has, by the fixture that imports them. */
  readonly notInstalled: ReadonlyMap<string, readonly string[]>;
}

/** Compiles all fixtures and all versions of them at once: the packages' types are read one time only. */
export function readFixtureTypes(root: string, files: readonly string[], versions: readonly Version[]): FixtureTypes {
  const copies = new Map(versions.map((version, index) => [version, `${root}/~${index}`]));
  const copyOf = (file: string, version: Version) => file.replace(root, copies.get(version) ?? root);
  const texts = new Map(
    versions.flatMap((version) => [...version].map(([file, text]) => [copyOf(file, version), text] as const)),
  );
  const options: ts.CompilerOptions = { ...OPTIONS, allowJs: true, checkJs: true, jsx: ts.JsxEmit.Preserve };
  const host = ts.createCompilerHost(options);
  const disk = { ...host };
  const realOf = (path: string) => path.replace(/\/~\d+(?=\/)/, '');
  host.readFile = (path) => texts.get(path) ?? disk.readFile(realOf(path));
  host.fileExists = (path) => disk.fileExists(realOf(path));
  host.directoryExists = (path) => disk.directoryExists?.(realOf(path)) ?? true;
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language, true);
  };
  const packages = openPackages(options, host);
  const resolver = openResolver(diskHost());
  const resolve = (specifier: string, from: string): ts.ResolvedModuleWithFailedLookupLocations => {
    if (!from.startsWith(root)) return ts.resolveModuleName(specifier, from, options, host);
    const own = resolver.resolve(specifier, realOf(from));
    if (own === undefined) return packages.resolve(specifier, realOf(from));
    const copy = /\/~\d+(?=\/)/.exec(from)?.[0] ?? '';
    return { resolvedModule: { resolvedFileName: own.replace(root, `${root}${copy}`), extension: extensionOf(own) } };
  };
  host.resolveModuleNameLiterals = (literals, from) => literals.map(({ text }) => resolve(text, from));
  const rootNames = [
    ...files,
    ...versions.flatMap((version) => [...new Set([...version.keys()])].map((file) => copyOf(file, version))),
  ];
  const program = ts.createProgram({ rootNames, options, host });
  return {
    errorsIn: (file, version) => errorsIn(program, version ? copyOf(file, version) : file),
    notInstalled: packages.notInstalled,
  };
}

interface Packages {
  resolve(specifier: string, from: string): ts.ResolvedModuleWithFailedLookupLocations;
  readonly notInstalled: ReadonlyMap<string, readonly string[]>;
}

/** The real packages that fixtures import, each from the generation that has the major which is declared. */
function openPackages(options: ts.CompilerOptions, host: ts.CompilerHost): Packages {
  const declared = openVersions(diskHost());
  const notInstalled = new Map<string, string[]>();
  const known = new Map<string, ts.ResolvedModuleWithFailedLookupLocations>();
  return {
    notInstalled,
    resolve(specifier, from) {
      const packageName = packageNameOf(specifier);
      const generation = generationWith(packageName, declared.versionOf(packageName, from.replace(/\/[^/]*$/, '')));
      if (generation === undefined) {
        if (!specifier.startsWith('node:')) {
          notInstalled.set(packageName, [...new Set([...(notInstalled.get(packageName) ?? []), from])]);
        }
        return { resolvedModule: undefined } as ts.ResolvedModuleWithFailedLookupLocations;
      }
      const key = `${generation.folder} ${specifier}`;
      const found = known.get(key) ?? ts.resolveModuleName(specifier, `${generation.folder}/entry.ts`, options, host);
      known.set(key, found);
      return found;
    },
  };
}

/** The newest of the declared major; before 1.0, where every minor may be another API, the one that is nearest. */
export function generationWith(packageName: string, version: string | undefined): Generation | undefined {
  const having = generations.filter(({ versions }) => versions.has(packageName)).reverse();
  if (version === undefined) return having[0];
  const [major = 0, minor = 0] = numbersOf(version);
  const same = having.filter(({ versions }) => numbersOf(versions.get(packageName) ?? '')[0] === major);
  if (major > 0) return same[0];
  const distance = ({ versions }: Generation) => Math.abs((numbersOf(versions.get(packageName) ?? '')[1] ?? 0) - minor);
  return same.sort((a, b) => distance(a) - distance(b))[0];
}

function numbersOf(version: string): readonly number[] {
  return version
    .replace(/^\D+/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
}

function extensionOf(file: string): string {
  return /\.d\.[cm]?ts$|\.[cm]?[jt]sx?$|\.json$/.exec(file)?.[0] ?? '.ts';
}

/** A fixture says `@ts-expect-error` where the real types refuse what a rule reports: mended, there is none to expect. */
const EXPECTED_ERROR_IS_GONE = 2578;

function errorsIn(program: ts.Program, path: string): string[] {
  const file = program.getSourceFile(path);
  if (file === undefined) return ['0: not part of the program'];
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    .filter(({ code }) => code !== EXPECTED_ERROR_IS_GONE)
    .map(({ code, messageText }) => `${code}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
}

import ts from 'typescript';
import { isTest } from '../calls/test-files.js';
import type { UserFile } from '../program/source-files.js';
import { identifiersNamed, isChangedAt } from './references.js';
import type { Scope } from './scope.js';

/**
 * Whether code sets a field that is not read with it, `provider.cap = 77`: in another file, or, for a parameter that is a field,
 * anywhere at all.
 */
export function isSetElsewhere(declaration: ts.Declaration, scope: Scope): boolean {
  const known = answers.get(scope.work) ?? new Map<ts.Declaration, boolean>();
  answers.set(scope.work, known);
  const answer = known.get(declaration) ?? isSetInSight(declaration, scope);
  known.set(declaration, answer);
  return answer;
}
/** The same field is asked for in every request that is sent through its object. */
const answers = new WeakMap<Scope['work'], Map<ts.Declaration, boolean>>();

function isSetInSight(declaration: ts.Declaration, scope: Scope): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  if (name === undefined || !ts.isIdentifier(name)) return false;
  const home = declaration.getSourceFile();
  const isSetIn = (file: ts.SourceFile) =>
    identifiersNamed(name.text, file).some((use) => isFieldSetAt(use, declaration, scope));
  if (ts.isParameter(declaration) && isSetIn(home)) return true;
  return (
    !isSetInClassOnly(declaration) &&
    scope.work.inSight.files.some(
      (file) => file.fileName !== home.fileName && writtenMembers(file).has(name.text) && isSetIn(file.code()),
    )
  );
}

function isSetInClassOnly(declaration: ts.Declaration): boolean {
  return (ts.getCombinedModifierFlags(declaration) & (ts.ModifierFlags.Private | ts.ModifierFlags.Readonly)) !== 0;
}

function isFieldSetAt(use: ts.Identifier, declaration: ts.Declaration, { checker }: Scope): boolean {
  const isMember = ts.isPropertyAccessExpression(use.parent) && use.parent.name === use;
  return isMember && isChangedAt(use) && checker.getSymbolAtLocation(use)?.valueDeclaration === declaration;
}

/** The names of members that a file sets: few files set any one of them, and the text tells which. */
function writtenMembers(file: UserFile): ReadonlySet<string> {
  const known = namesByFile.get(file);
  if (known !== undefined) return known;
  const found = isTest(file) ? [] : file.text.matchAll(WRITTEN_MEMBER);
  const names = new Set([...found].map(([, before, name]) => (before ?? name) as string));
  namesByFile.set(file, names);
  return names;
}
const namesByFile = new WeakMap<UserFile, ReadonlySet<string>>();
const WRITTEN_MEMBER =
  /(?:\+\+|--)\s*[\w$.]*\.([\w$]+)|\.\s*([\w$]+)\s*(?:[-+*/%&|^?<>]{0,3}=(?![=>])|\+\+|--|[\]}\s]+=(?![=>]))/g;

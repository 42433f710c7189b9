/** Something that a text implements and takes from another module. */
export interface Implemented {
  /** The name in the text: `BaseLlm`. */
  readonly name: string;
  readonly specifier: string;
}

// `class A extends B implements C, D {`, `const a: C = {`, `makeA(): C { return {`. Type arguments may stand behind any name.
const CLASS_HEAD = /\bclass\b[^{};]{0,300}?\b(?:extends|implements)\b([^{};]{1,300})\{/g;
const TYPED_OBJECT = /\b(?:const|let|var)\s+\w+\s*:\s*([\w$.]{1,100})(?:<[^=;{}]{0,200}>)?\s*=\s*\{/g;
const FACTORY = /\)\s*:\s*(?:Promise\s*<\s*)?([\w$.]{1,100})[^={};]{0,200}(?:\{\s*return\s*\{|=>\s*\(\s*\{)/g;
const IMPORT = /\bimport\s+([^'"`;]{1,2000}?)\s+from\s*(["'])([^"'\n]{1,300})\2/g;
const WORD = /[A-Za-z_$][\w$]*/g;

/** What the classes, annotated objects and factories of a text implement, as far as other modules declare it; nothing is parsed. */
export function implementedNames(text: string): readonly Implemented[] {
  const heads = [CLASS_HEAD, TYPED_OBJECT, FACTORY].flatMap((pattern) => [...text.matchAll(pattern)]);
  if (heads.length === 0) return [];
  const names = new Set(heads.flatMap(([, head]) => wordsIn(head as string)));
  return [...text.matchAll(IMPORT)].flatMap(([, clause, , specifier]) =>
    wordsIn(clause as string)
      .filter((name) => names.has(name))
      .map((name) => ({ name, specifier: specifier as string })),
  );
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

import ts from 'typescript';

/** Lenient in everything but null: user code is read here, not judged. */
export const COMPILER_OPTIONS: ts.CompilerOptions = {
  noLib: true,
  allowJs: true,
  checkJs: false,
  strictNullChecks: true,
  noImplicitAny: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
  experimentalDecorators: true,
  jsx: ts.JsxEmit.Preserve,
  resolveJsonModule: false,
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

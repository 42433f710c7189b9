/** A file as the linter names it and the parser reads it, made into one that the analyzer can take. */
export interface LintedFile {
  /** Absolute, with forward slashes and an extension that says which language it is in. */
  readonly name: string;
  /** As long as the linter's own text, so that offsets agree. */
  readonly text: string;
}

export interface LintedSource {
  readonly filename: string;
  readonly cwd: string;
  readonly text: string;
  /** The name of the parser, where it gives one. */
  readonly parser: string;
}

export function lintedFile({ filename, cwd, text, parser }: LintedSource): LintedFile {
  const slashed = filename.replaceAll('\\', '/');
  // `<input>` and `<text>` stand for code that has no file.
  const named = slashed.replace(/^<(\w*)>$/, '__$1__');
  const absolute = /^(?:\/|[A-Za-z]:\/)/.test(named)
    ? named
    : `${cwd.replaceAll('\\', '/')}/${named.replace(/^\.\//, '')}`;
  if (/\.[cm]?[jt]s$|\.[jt]sx$/.test(absolute)) return { name: absolute, text };
  if (/\.(?:vue|svelte)$/.test(absolute)) return { name: `${absolute}.ts`, text: scriptsOnly(text) };
  return { name: `${absolute}${extensionFor(text, parser)}`, text };
}

function extensionFor(text: string, parser: string): string {
  if (!parser.includes('typescript')) return '.jsx';
  return /<\/|\/>/.test(text) ? '.tsx' : '.ts';
}

/** Everything outside `<script>` as white space. */
function scriptsOnly(text: string): string {
  let rest = 0;
  let scripts = '';
  for (const { index, 0: whole, 1: openTag = '', 2: script = '' } of text.matchAll(
    /(<script\b[^>]*>)([\s\S]*?)<\/script\s*>/gi,
  )) {
    const start = index + openTag.length;
    scripts += blank(text.slice(rest, start)) + script;
    rest = start + script.length;
    if (rest > index + whole.length) break;
  }
  return scripts + blank(text.slice(rest));
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

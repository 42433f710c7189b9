/** The lines below a key of a YAML file that stands at an indentation; `undefined` where there is no such key. */
export function blockOf(text: string, indentation: number, key: string): string | undefined {
  const indent = ' '.repeat(indentation);
  const lines = text.split(/\r?\n/);
  const heads = [`${indent}${key}:`, `${indent}'${key}':`, `${indent}"${key}":`];
  const start = lines.findIndex((line) => heads.includes(line.trimEnd()));
  if (start < 0) return undefined;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.trim() !== '' && !line.startsWith(`${indent} `));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

import { resolve } from 'node:path';
import type { OptionValues } from './option-values.js';
import type { Output } from './options.js';
import { suggestion } from './suggestion.js';
import { UserError } from './user-error.js';

/** The files of `--output`. Throws a `UserError` for one that is written otherwise. */
export function outputsOf<Format extends string>(
  values: OptionValues,
  formats: readonly Format[],
  cwd: string,
): Output<Format>[] {
  const outputs = outputsAsTyped(values, formats, cwd);
  const twice = outputs.find(({ path }, index) => outputs.findIndex((each) => each.path === path) < index);
  if (twice) throw new UserError(`--output ${twice.format}:${twice.shown}: another --output writes this file already.`);
  return outputs;
}

function outputsAsTyped<Format extends string>(
  values: OptionValues,
  formats: readonly Format[],
  cwd: string,
): Output<Format>[] {
  return (values.get('output') ?? []).map((typed) => {
    const colon = typed.indexOf(':');
    const [name, shown] = [typed.slice(0, colon), typed.slice(colon + 1)];
    if (colon <= 0 || shown === '') {
      throw new UserError(
        `--output ${typed}: write it as format:file, for example ${formats[2]}:llm-cost.${formats[2]}.`,
      );
    }
    const format = formats.find((each) => each === name);
    if (format === undefined) {
      const near = suggestion(name, formats) || '.';
      throw new UserError(`--output ${typed}: the format is one of ${formats.join(', ')}${near}`);
    }
    return { format, path: resolve(cwd, shown), shown };
  });
}

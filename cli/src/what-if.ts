import type { Change } from '../../analyzer/money/what-if.js';
import { UserError } from './user-error.js';

/** Reads `model=gpt-5-mini,cache=on,batch=on`. Throws a `UserError` for anything else. */
export function parseWhatIf(text: string): Change {
  const change: { -readonly [Key in keyof Change]: Change[Key] } = {};
  for (const assignment of text.split(',').map((each) => each.trim())) {
    const [name, value = ''] = splitOnce(assignment);
    if (name === 'model' && value !== '') change.model = value;
    else if (name === 'cache' && (value === 'on' || value === 'off')) change.cache = value;
    else if (name === 'batch' && value === 'on') change.batch = value;
    else
      throw new UserError(`--what-if ${text}: "${assignment}" is none of model=<id>, cache=on, cache=off, batch=on.`);
  }
  return change;
}

/** An id may hold an equals sign, as an ARN does. */
function splitOnce(assignment: string): readonly [string, string?] {
  const at = assignment.indexOf('=');
  return at === -1 ? [assignment] : [assignment.slice(0, at).trim(), assignment.slice(at + 1).trim()];
}

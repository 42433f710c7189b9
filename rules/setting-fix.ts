import type { Setting } from '../analyzer/call.js';
import { setSetting } from './edits.js';
import type { Fix } from './finding.js';
import type { TextOf } from './lint.js';

/** The suggestion to give a setting another value; `undefined` where no edit is exact, or where the setting has no name. */
export function suggestValue(setting: Setting<unknown>, written: string, textOf: TextOf): Fix | undefined {
  const edit = setSetting(setting, written, textOf);
  const name = setting.insert?.path.join('.') || setting.name || setting.option?.join('.');
  return edit && name ? { title: `Set ${name} to ${written}`, kind: 'suggestion', edits: [edit] } : undefined;
}

import type { LlmCall } from '../../analyzer/call.js';
import { absent, known } from '../../analyzer/facts/fact.js';
import type { Engine } from '../../rules/engine.js';
import type { LinterFiles } from '../../rules/eslint-files.js';
import { callOf, capOf, settingOf, siteOf } from '../unit/rules/sample-call.js';

/** An engine that takes `client.create({...})` for a call without a cap, with eight retries; counts what it is asked. */
export function fakeEngine() {
  const asked: { file: string; text: string }[] = [];
  const load = ({ host }: LinterFiles): Engine => ({
    analyze({ name: file }) {
      const text = host.readFile(file) ?? '';
      asked.push({ file, text });
      const analysis = { calls: callsIn(file, text), clients: [], notes: [], analysed: [file], withoutSdk: [] };
      return { analysis, costOf: () => undefined };
    },
    changed() {},
  });
  return { load, asked };
}

function callsIn(file: string, text: string): readonly LlmCall[] {
  const found = /client\.create\((\{.*?\})/.exec(text);
  if (!found) return [];
  const inFile = <T extends object>(place: T): T & { file: string } => ({ ...place, file });
  const site = siteOf(text, found[1] ?? '');
  const object = { ...site, at: inFile(site.at) };
  const value = inFile({ start: text.indexOf('8'), end: text.indexOf('8') + 1 });
  const call = callOf(text);
  const facts = {
    file,
    range: inFile(call.range),
    callee: inFile(call.callee),
    outputCap: capOf({ fact: absent(), insert: { object, path: ['max_tokens'] } }),
    retries: settingOf({ fact: known(8), value: value.start === -1 ? undefined : value, name: 'maxRetries' }),
  };
  return [{ ...call, ...facts }];
}

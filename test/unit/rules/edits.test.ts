import { describe, expect, test } from 'vitest';
import type { SettingsSite } from '../../../analyzer/call.js';
import { addSetting, renameKey, replaceValue, standsInTarget } from '../../../rules/edits.js';
import type { Edit } from '../../../rules/finding.js';
import { placeOf, sampleFile, siteOf } from './sample-call.js';

describe('addSetting', () => {
  test('appends on one line', () => {
    expect(added(`create({ model: 'a' })`, `{ model: 'a' }`)).toBe(`create({ model: 'a', max: 1 })`);
  });

  test('keeps a trailing comma on one line', () => {
    expect(added(`create({ model: 'a', })`, `{ model: 'a', }`)).toBe(`create({ model: 'a', max: 1, })`);
  });

  test('fills an empty object', () => {
    expect(added('create({})', '{}')).toBe('create({ max: 1 })');
    expect(added('create({ })', '{ }')).toBe('create({ max: 1 })');
    expect(added('create({ /* later */ })', '{ /* later */ }')).toBe('create({ max: 1 /* later */ })');
    expect(added('  create({\n  })', '{\n  }')).toBe('  create({\n    max: 1,\n  })');
    expect(added('\tcreate({\n\t\t// later\n\t})', '{\n\t\t// later\n\t}')).toBe(
      '\tcreate({\n\t\t// later\n\t\tmax: 1,\n\t})',
    );
  });

  test('appends on a line of its own', () => {
    const object = `{\n  model: 'a',\n  input\n}`;
    expect(added(`create(${object})`, object)).toBe(`create({\n  model: 'a',\n  input,\n  max: 1\n})`);
  });

  test('follows tabs, a trailing comma and CRLF', () => {
    const object = `{\r\n\tmodel: 'a',\r\n}`;
    expect(added(`create(${object})`, object)).toBe(`create({\r\n\tmodel: 'a',\r\n\tmax: 1,\r\n})`);
  });

  test('leaves comments with the property they stand behind', () => {
    const withComma = `{\n  model: 'a', // cheap\n}`;
    expect(added(`create(${withComma})`, withComma)).toBe(`create({\n  model: 'a', // cheap\n  max: 1,\n})`);
    const without = `{\n  model: 'a' // cheap\n}`;
    expect(added(`create(${without})`, without)).toBe(`create({\n  model: 'a', // cheap\n  max: 1\n})`);
    const block = `{\n  model: 'a' /* cheap */\n}`;
    expect(added(`create(${block})`, block)).toBe(`create({\n  model: 'a', /* cheap */\n  max: 1\n})`);
  });

  test('makes the object that is not there yet', () => {
    const text = 'create(body)';
    const at = { file: sampleFile, start: 11, end: 11 };
    const site = { ...siteOf('{}', '{}'), at, wrap: { before: ', ', after: '' } };
    expect(apply(text, addSetting({ object: site, path: ['max'] }, text, '1'))).toBe('create(body, { max: 1 })');
  });

  test('extends a nested object, or makes it', () => {
    const text = `create({ model: 'a', config: { n: 1 } })`;
    const nested = new Map([['config', siteOf(text, '{ n: 1 }')]]);
    const object = siteOf(text, `{ model: 'a', config: { n: 1 } }`, { nested });
    const path = ['config', 'max'];
    expect(apply(text, addSetting({ object, path }, text, '1'))).toBe(
      `create({ model: 'a', config: { n: 1, max: 1 } })`,
    );
    expect(added(`create({ model: 'a' })`, `{ model: 'a' }`, path)).toBe(`create({ model: 'a', config: { max: 1 } })`);
  });

  test('gives up where the name is taken by something that cannot be extended', () => {
    const text = 'create({ config: shared })';
    const object = siteOf(text, '{ config: shared }');
    expect(addSetting({ object, path: ['config', 'max'] }, text, '1')).toBeUndefined();
    expect(addSetting({ object, path: ['config'] }, text, '1')).toBeUndefined();
  });

  test('quotes a name that is no identifier', () => {
    expect(added('create({})', '{}', ['max-tokens'])).toBe(`create({ 'max-tokens': 1 })`);
  });

  test('uses the quotes of the file', () => {
    const text = `import a from "a";\ncreate({ model: "a" });\n`;
    const object = siteOf(text, '{ model: "a" }');
    expect(apply(text, addSetting({ object, path: ['x-y'] }, text, "{ type: 'auto' }"))).toBe(
      `import a from "a";\ncreate({ model: "a", "x-y": { type: "auto" } });\n`,
    );
  });
});

test.each([
  ['new A({ maxRetries: 8 })', '8', 'new A({ maxRetries: 2 })'],
  ['new A({ maxRetries })', 'maxRetries', 'new A({ maxRetries: 2 })'],
  ['new A({ a, /* b */ maxRetries, c })', 'maxRetries', 'new A({ a, /* b */ maxRetries: 2, c })'],
  ['new A(maxRetries)', 'maxRetries', 'new A(2)'],
  ['new A({ a, // b\n  maxRetries,\n})', 'maxRetries', 'new A({ a, // b\n  maxRetries: 2,\n})'],
])('a value is replaced in %s', (text, value, expected) => {
  expect(apply(text, replaceValue(placeOf(text, value), text, 'maxRetries', '2'))).toBe(expected);
});

describe('renameKey', () => {
  test.each([
    ['{ maxTokens: 5 }', 'maxTokens', '{ maxOutputTokens: 5 }'],
    [`{ 'maxTokens': 5 }`, `'maxTokens'`, `{ 'maxOutputTokens': 5 }`],
    ['{ maxTokens /* cap */ : 5 }', 'maxTokens', '{ maxOutputTokens /* cap */ : 5 }'],
    ['{ maxTokens }', 'maxTokens', '{ maxOutputTokens: maxTokens }'],
    ['{ maxTokens, model }', 'maxTokens', '{ maxOutputTokens: maxTokens, model }'],
  ])('%s', (text, key, expected) => {
    expect(apply(text, renameKey(placeOf(text, key), text, 'maxOutputTokens'))).toBe(expected);
  });

  test('only a key of the very object that takes the setting may be renamed', () => {
    const text = 'create({ max_tokens: 1, config: { maxTokens: 2 } })';
    const nested = new Map([['config', siteOf(text, '{ maxTokens: 2 }')]]);
    const object: SettingsSite = siteOf(text, '{ max_tokens: 1, config: { maxTokens: 2 } }', { nested });
    const outer = placeOf(text, 'max_tokens');
    const inner = placeOf(text, 'maxTokens');
    expect(standsInTarget(outer, { object, path: ['cap'] })).toBe(true);
    expect(standsInTarget(inner, { object, path: ['cap'] })).toBe(false);
    expect(standsInTarget(inner, { object, path: ['config', 'cap'] })).toBe(true);
    expect(standsInTarget(outer, { object, path: ['other', 'cap'] })).toBe(false);
  });
});

function added(text: string, object: string, path: readonly string[] = ['max']): string | undefined {
  return apply(text, addSetting({ object: siteOf(text, object), path }, text, '1'));
}

function apply(text: string, edit: Edit | undefined): string | undefined {
  return edit && text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
}

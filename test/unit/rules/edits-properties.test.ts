// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import fc from 'fast-check';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { InsertSite, SettingsSite } from '../../../analyzer/call.js';
import { newArgument, siteOf } from '../../../analyzer/facts/settings-site.js';
import { addSetting, renameKey, setSetting } from '../../../rules/edits.js';
import type { Edit } from '../../../rules/finding.js';
import { textsAfter } from '../../fixtures/apply-edits.js';
import { brokenStyle, syntaxErrors } from '../../fixtures/kept-style.js';
import { sampleFile, settingOf } from './sample-call.js';

// In what is generated, § stands for a quote.
const comment = fc.constantFrom('/* c */', "/* it's } a , */", '/* a: 1, // */');
const space = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: comment.map((text) => ` ${text} `) },
  { weight: 1, arbitrary: fc.constantFrom(' // note\n', " // it's a {\n") },
);

const scalar = fc.constantFrom(
  ...['1', '-2.5', 'true', '§a§', '§b§', '§no // comment§', '§/* none */§', '`t ${one} }`', '/[/}]+/', 'one'],
  ...['[1, §x§]', '(x) => ({ x })', 'one ? 2 : 3', 'Math.max(1, 2)', '§a§ + // why\n      §b§'],
);

/** `key: value`, and the other things that stand in an object. `k` keeps names apart. */
function entry(k: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.tuple(value, space).map(([v, s]) => `${k}:${s} ${v}`) },
    { weight: 2, arbitrary: value.map((v) => `§${k}-x§: ${v}`) },
    { weight: 1, arbitrary: value.map((v) => `[key + §${k}§]: ${v}`) },
    { weight: 1, arbitrary: fc.constantFrom('...base', '...{ spread: [1] }', '...(one && { some: 1 })') },
    { weight: 1, arbitrary: fc.constantFrom(`${k}() { return 1; }`, `get ${k}() { return one; }`) },
  );
}

interface Layout {
  readonly open: string;
  readonly between: string;
  readonly close: string;
}
const layout: fc.Arbitrary<Layout> = fc.constantFrom(
  { open: ' ', between: ' ', close: ' ' },
  { open: '', between: '', close: '' },
  ...['  ', '    ', '\t'].map((indent) => ({ open: `\n${indent}`, between: `\n${indent}`, close: '\n' })),
  { open: ' ', between: '\n    ', close: ' ' },
  { open: '\n  ', between: ' ', close: '\n' },
);

function objectOf(value: fc.Arbitrary<string>, fixed: readonly string[] = []): fc.Arbitrary<string> {
  const entries = fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => entry(`k${index}`, value))));
  return fc
    .tuple(entries, layout, fc.boolean(), fc.nat(), fc.array(space, { minLength: 12, maxLength: 12 }))
    .map(([some, { open, between, close }, trailing, at, spaces]) => {
      const all = [...some];
      all.splice(at % (all.length + 1), 0, ...fixed);
      const last = all.length - 1;
      const body = all.map((each, index) => {
        const comma = index < last || trailing ? `${spaces[2 * index]},` : '';
        return `${each}${comma}${spaces[2 * index + 1]}`;
      });
      return all.length === 0 ? `{${spaces[0]}${close}}` : `{${open}${body.join(between)}${close}}`;
    });
}

/** A call of `create` with an object literal that has these properties among others. */
function written(fixed: readonly string[] = [], given?: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const value = fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: objectOf(scalar) });
  const quotes = fc.constantFrom(["'"], ['"'], ["'", '"']);
  return fc
    .tuple(given ?? objectOf(value, fixed), quotes, fc.constantFrom('\n', '\r\n'))
    .map(([object, used, lineBreak]) => {
      let count = 0;
      const quoted = `${prelude}  create(${object});\n// it's the "end"\n`.replace(/§([^§]*)§/g, (_, text: string) => {
        const quote = used[count++ % used.length];
        return `${quote}${text}${quote}`;
      });
      return quoted.replaceAll('\n', lineBreak);
    });
}

const prelude = 'const one = 1, key = §c§;\nconst base = { spread: 2, k1: 0 };\n';

test('addSetting writes a setting that is read back, and keeps all else', () => {
  const path = fc.constantFrom(['max'], ['max-tokens'], ['config', 'max']);
  fc.assert(
    fc.property(written(), path, fc.constantFrom('7', "'auto'"), (text, names, value) => {
      const edit = addSetting({ object: siteIn(text), path: names }, text, value);
      const after = checked(text, edit);
      expect(readBack(after)).toEqual({ ...readBack(text), ...nested(names, value === '7' ? 7 : 'auto') });
      expect(addSetting({ object: siteIn(after), path: names }, after, value)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});

test('addSetting extends the object that is there, and no other', () => {
  const inner = objectOf(scalar, ['temperature: 0']);
  fc.assert(
    fc.property(
      inner.chain((object) => written([`config: ${object}`])),
      (text) => {
        const insert: InsertSite = { object: siteIn(text), path: ['config', 'max'] };
        const after = checked(text, addSetting(insert, text, '7'));
        const before = readBack(text);
        expect(readBack(after)).toEqual({ ...before, config: { ...(before.config as object), max: 7 } });
        expect(addSetting({ object: siteIn(after), path: insert.path }, after, '7')).toBeUndefined();
      },
    ),
    { numRuns: 500 },
  );
});

test('addSetting makes the argument that is missing', () => {
  const others = fc
    .tuple(objectOf(scalar), space, fc.constantFrom('', '\n  '), fc.boolean())
    .map(
      ([object, between, lineBreak, comma]) => `${lineBreak}${object}${between}${comma ? ',' : ''}${lineBreak && '\n'}`,
    );
  fc.assert(
    fc.property(written([], others), (text) => {
      const insert = newArgument(callIn(text), { argument: 1, path: ['max'] }) as InsertSite;
      const edit = addSetting(insert, text, '7') as Edit;
      const after = edited(text, edit);
      expect(readBack(after)).toEqual(readBack(text));
      expect(callIn(after).arguments[1]?.getText()).toBe('{ max: 7 }');
    }),
    { numRuns: 500 },
  );
});

test.each([
  'retries: 8',
  'retries: /* why */ 8',
  '§retries§: 8',
  'retries: one ? 8 : 9',
  'retries',
])('setSetting gives %s another value, and keeps all else', (property) => {
  fc.assert(
    fc.property(written([property]), (source) => {
      const text = `const retries = 8;${source}`;
      const once = checked(text, setRetries(text));
      expect(readBack(once)).toEqual({ ...readBack(text), retries: 2 });
      const edit = setRetries(once) as Edit;
      expect(once.slice(edit.start, edit.end)).toBe(edit.newText);
    }),
    { numRuns: 150 },
  );
});

test.each([
  'maxTokens: 8',
  '§maxTokens§: 8',
  '[§maxTokens§]: 8',
  'maxTokens /* a */ : 8',
  'maxTokens',
])('renameKey renames %s, and keeps all else', (property) => {
  fc.assert(
    fc.property(written([property]), fc.constantFrom('maxOutputTokens', 'max-tokens'), (source, newName) => {
      const text = `const maxTokens = 8;${source}`;
      const member = memberOf(text, /^maxTokens$|^\[.maxTokens.\]$/);
      const key = member.name as ts.PropertyName;
      const edit = renameKey({ file: sampleFile, start: key.getStart(), end: key.getEnd() }, text, newName);
      const { maxTokens, ...others } = readBack(text);
      expect(readBack(checked(text, edit))).toEqual({ ...others, [newName]: maxTokens });
    }),
    { numRuns: 150 },
  );
});

/** The text after an edit that stays within the object, keeps comments and style, and leaves nothing broken. */
function checked(text: string, edit: Edit | undefined): string {
  const { start, end, newText } = edit ?? { start: -1, end: -1, newText: 'no edit' };
  const { at } = siteIn(text);
  expect(at.start < start && start <= end && end < at.end, `${start} to ${end}: ${newText}`).toBe(true);
  return edited(text, edit as Edit);
}

function edited(text: string, edit: Edit): string {
  const after = textsAfter([edit], () => text).get(sampleFile) ?? '';
  expect([syntaxErrors(sampleFile, after), brokenStyle(sampleFile, text, after, [edit])], after).toEqual([[], []]);
  return after;
}

function setRetries(text: string): Edit | undefined {
  const member = memberOf(text, /^retries$/);
  const value = ts.isPropertyAssignment(member) ? member.initializer : (member.name as ts.Node);
  const place = { file: sampleFile, start: value.getStart(), end: value.getEnd() };
  return setSetting(settingOf({ value: place, name: 'retries' }), '2', () => text);
}

function memberOf(text: string, name: RegExp): ts.ObjectLiteralElementLike {
  const object = objectIn(text);
  const found = object.properties.find((each) => {
    const written = each.name && (ts.isComputedPropertyName(each.name) ? each.name.getText() : each.name.text);
    return written !== undefined && name.test(written);
  });
  if (found === undefined) throw new Error(`no ${name} in ${text}`);
  return found;
}

function siteIn(text: string): SettingsSite {
  return siteOf(objectIn(text));
}

/** The first argument of `create`. */
function objectIn(text: string): ts.ObjectLiteralExpression {
  const [argument] = callIn(text).arguments;
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) throw new Error(`no object in ${text}`);
  return argument;
}

function callIn(text: string): ts.CallExpression {
  const source = ts.createSourceFile(sampleFile, text, ts.ScriptTarget.Latest, true);
  const call = source.statements.find(ts.isExpressionStatement)?.expression;
  if (call === undefined || !ts.isCallExpression(call)) throw new Error(`no call in ${text}`);
  return call;
}

/** The object as it is at run time; functions and patterns as they are written. */
function readBack(text: string): Record<string, unknown> {
  let json = '{}';
  const shown = (_: string, value: unknown) =>
    typeof value === 'function' || value instanceof RegExp ? String(value) : value;
  const create = (object: unknown) => {
    json = JSON.stringify(object, shown);
  };
  new Function('create', text)(create);
  return JSON.parse(json);
}

function nested([first = '', ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  return { [first]: rest.length === 0 ? value : nested(rest, value) };
}

describe('what would be lost is not touched', () => {
  test('a value that holds a comment is not replaced', () => {
    const text = 'create({ retries: one /* why */ + 1 });';
    expect(setRetries(text)).toBeUndefined();
    expect(setRetries("create({ retries: read('http://a/*b') });")).toBeDefined();
  });
});

import { describe, expect, test } from 'vitest';
import { compareMarkers, unknownOptions } from '../../fixtures/compare-markers.js';
import { readMarkers } from '../../fixtures/markers.js';

const rule = 'require-max-tokens';

describe('reading', () => {
  test('carets give the range on the line above, and rows stack', () => {
    const { expected, errors } = readMarkers(`a.b(c)\n//^ ${rule}: no cap\n//  ^ info no-x\n`);
    expect(errors).toEqual([]);
    expect(expected).toEqual([
      { ruleId: rule, severity: undefined, message: 'no cap', line: 0, start: 2, end: 3 },
      { ruleId: 'no-x', severity: 'info', message: undefined, line: 0, start: 4, end: 5 },
    ]);
  });

  test('@ reaches the first columns and lines further up', () => {
    const { expected } = readMarkers(`ab(\`\nc\`)\n// @0 ^^ ${rule}\n// @-2:3 ^^... ${rule}`);
    expect(expected.map(({ line, start, end }) => [line, start, end])).toEqual([
      [1, 0, 2],
      [1, 3, undefined],
    ]);
  });

  test('comments in JSX and with CRLF', () => {
    const { expected, errors } = readMarkers(`   <p>{f()}</p>\r\n{/*     ^ ${rule}: text */}\r\n`);
    expect(errors).toEqual([]);
    expect(expected).toMatchObject([{ line: 0, start: 8, end: 9, message: 'text' }]);
  });

  test('options, silences and gaps', () => {
    const fixture = readMarkers(
      `//// max = 3\n//// preset = strict\n// ok: ${rule} -- why\na\nb\n\n// todo: ${rule} -- later\nc`,
    );
    expect(fixture.options).toEqual({ max: 3, preset: 'strict' });
    expect(fixture.silences).toEqual([{ ruleId: rule, from: 3, to: 5 }]);
    expect(fixture.gaps).toEqual([{ ruleId: rule, from: 7, to: 8 }]);
    expect(unknownOptions(fixture, ['preset'])).toEqual(['unknown option "max", known are preset']);
  });

  test.each(['// ^^^', '// ok: because', `// todo: ${rule}`, '//// max', '// @1 2 ^ a'])('%s is an error', (line) => {
    expect(readMarkers(`a\n${line}`).errors).toHaveLength(1);
  });
});

describe('comparing', () => {
  const found = (start: number, end: number, message = 'No cap') => ({ ruleId: rule, message, start, end });
  const compare = (text: string, ...findings: ReturnType<typeof found>[]) =>
    compareMarkers(readMarkers(text), text, findings);

  test('nothing to say when all is as marked', () => {
    expect(compare(`  call()\n//^^^^ ${rule}: cap`, found(2, 6))).toEqual([]);
    expect(compare(`  call(\n)\n// @-2:2 ^^... ${rule}`, found(2, 9))).toEqual([]);
  });

  test('another range, another message, a missing marker, a missing finding', () => {
    expect(compare(`  call()\n//^^^^ ${rule}: cap`, found(2, 7))).toEqual([
      `missing: line 1, columns 3-6: ${rule}: cap`,
      `no marker for: line 1, columns 3-7: ${rule}: No cap`,
    ]);
    expect(compare(`  call()\n//^^^^ ${rule}: cap`, found(2, 6, 'other'))).toHaveLength(2);
    expect(compare('  call()', found(2, 6))).toHaveLength(1);
    expect(compare(`  call()\n//^^^^ ${rule}`)).toHaveLength(1);
  });

  test('a broken silence and a closed gap', () => {
    const ok = `// ok: ${rule} -- a\ncall()`;
    const callIn = (text: string) => found(text.indexOf('call'), text.indexOf('call') + 4);
    expect(compare(ok)).toEqual([]);
    expect(compare(ok, callIn(ok))).toEqual([`silence broken: line 2, columns 1-4: ${rule}: No cap`]);
    const todo = `// todo: ${rule} -- a\ncall()`;
    expect(compare(todo)).toEqual([]);
    expect(compare(todo, callIn(todo))).toEqual([
      `line 1: this gap is closed, make it a marker: line 2, columns 1-4: ${rule}: No cap`,
    ]);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, root, runCli, UNCAPPED } from './run-cli.js';

const UNKNOWN_MODEL = CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL');
const traffic = (...routes: object[]) => JSON.stringify({ traffic: routes });
const CHAT = { route: 'chat', match: 'src/**', callsPerDay: 1000, outputTokens: 40 };

/** Two calls with traffic, the second the dearer one; one without; one without a price. */
const shop = folderWith({
  'llm-cost.config.json': traffic(CHAT, { ...CHAT, route: 'mail', match: 'mail/**', callsPerDay: 50_000 }),
  'src/cheap.ts': CLEAN,
  'mail/dear.ts': CLEAN,
  'other/idle.ts': CLEAN,
  'other/unknown.ts': UNKNOWN_MODEL,
});
const single = folderWith({ 'a.ts': CLEAN });

const HOSTILE = '</script><img src=x onerror=alert(1)>';
const hostile = folderWith({
  'llm-cost.config.json': traffic({ ...CHAT, route: `<b>${HOSTILE}|@team`, match: '**' }),
  [`${HOSTILE}.ts`]: CLEAN,
  'b.ts': CLEAN.replace("'gpt-5-mini'", `'${HOSTILE}'`),
  'c.ts': CLEAN.replace("'gpt-5-mini'", `'gpt-5-mini' as any || '"onload="alert(1)'`).replace(
    "'Say hello.'",
    'a["<i>@all|`x`"]',
  ),
  'd|`[x](http://evil.example).ts': CLEAN,
  '=HYPERLINK("http:evil.example").ts': CLEAN,
  '@SUM(1),2.ts': CLEAN,
});

const NO_CI = { GITHUB_REPOSITORY: '', CI_PROJECT_URL: '' };

const reports = new Map<string, string>();

/** Nothing in the folders changes, so that each report is made once. */
function report(folder: string, format: string, ...args: string[]): string {
  const key = [folder, format, ...args].join(' ');
  const text = reports.get(key) ?? freshReport(folder, format, ...args);
  reports.set(key, text);
  return text;
}

function freshReport(folder: string, format: string, ...args: string[]): string {
  const around = { env: NO_CI };
  const { stdout, stderr, code } = runCli(
    folder,
    ['report', '--format', format, '--fail-on', 'never', ...args],
    around,
  );
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

describe('--format', () => {
  it('names the formats where it does not know one', () => {
    const { code, stdout, stderr } = runCli(single, ['report', '--format', 'htm']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('table, json, markdown, csv, html');
    expect(stderr).toContain('html');
  });

  it.each([
    'table',
    'json',
    'markdown',
    'csv',
    'html',
  ])('%s is the same every time, and ends in a line end', (format) => {
    const text = report(shop, format);
    expect(text).toBe(freshReport(shop, format));
    expect(text).toMatch(/[^\n]\n$/);
  });

  it.each(['markdown', 'csv', 'html'])('%s holds without calls', (format) => {
    const text = report(folderWith({ 'a.ts': 'export {};\n' }), format);
    if (format === 'csv') expect(text).toMatch(/^file,line,[^\r\n]*\r\n$/);
    else expect(text).toContain('No LLM calls found.');
  });
});

describe('report --format csv', () => {
  it('has a row per call, the dearest first, with plain numbers', () => {
    const rows = records(report(shop, 'csv'));
    expect(rows.map(({ file }) => file)).toEqual(['mail/dear.ts', 'src/cheap.ts', 'other/idle.ts', 'other/unknown.ts']);
    expect(rows[0]).toMatchObject({
      line: '3',
      callee: 'client.responses.create',
      model: 'gpt-5-mini',
      output_cap: '50',
      route: 'mail',
      calls_per_day: '50000',
      in_sum_of_month: 'yes',
      unpriced: '',
    });
    const day = Number(rows[0]?.usd_per_day_high);
    expect(Number(rows[0]?.usd_per_month_high)).toBeCloseTo(day * 30, 9);
    expect(rows[2]).toMatchObject({ route: '', calls_per_day: '', usd_per_month_low: '', in_sum_of_month: 'no' });
    expect(rows[3]).toMatchObject({ model: '', usd_per_call_low: '', in_sum_of_calls: 'no' });
    expect(rows[3]?.unpriced).toContain('process.env.MODEL');
    const numbers = rows.flatMap((row) => Object.entries(row).filter(([name]) => /usd|tokens|line|cap/.test(name)));
    for (const [, value] of numbers) expect(value).toMatch(/^$|^-?\d+(?:\.\d+)?$/);
  });

  it('leaves the upper bound empty where there is none', () => {
    const [row] = records(
      report(folderWith({ 'a.ts': CLEAN.replace("'Say hello.'", `'Say ' + process.argv[2]`) }), 'csv'),
    );
    expect(row).toMatchObject({ usd_per_call_high: '', input_tokens_high: '', open_inputs: 'process.argv[2]' });
  });

  it('ends its lines in CRLF and quotes what separates', () => {
    const text = report(hostile, 'csv');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toContain('"\'@SUM(1),2.ts"');
  });

  it('starts no cell like a formula', () => {
    const fields = records(report(hostile, 'csv')).flatMap((row) => Object.values(row));
    expect(fields).toContain(`'=HYPERLINK("http:evil.example").ts`);
    for (const field of fields) expect(field).not.toMatch(/^\s*[=+@]|^-(?!\d)/);
  });
});

describe('report --format markdown', () => {
  it('has totals, routes, calls with links, and what is not known', () => {
    const text = report(shop, 'markdown');
    expect(text).toMatch(/^## .+\n\n- \*\*\$\S+ a day, \$\S+ a month\*\*\n- 4 calls, 3 of them priced: /);
    expect(text).toMatch(/\| `mail` \| 1 \| \$\S+ \| \$\S+ \|\n\| `chat` \| 1 \|/);
    const files = [...text.matchAll(/\| \[`(\S+)`\]\((\S+)\) \|/g)].map(([, label, url]) => [label, url]);
    expect(files.map(([label]) => label)).toEqual([
      'mail/dear.ts:3',
      'src/cheap.ts:3',
      'other/idle.ts:3',
      'other/unknown.ts:3',
    ]);
    expect(files[0]?.[1]).toBe('mail/dear.ts#L3');
    expect(text).toMatch(/### Not priced[^#]*process\.env\.MODEL/);
    expect(text).toContain('- 1 call: no declared traffic, and no part in a monthly figure.');
    expect(text).toMatch(/### Assumptions\n\n- Prices of \d{4}-\d\d-\d\d/);
    expect(text).not.toMatch(/\\\d/);
  });

  it('has no routes and no months without traffic', () => {
    const text = report(single, 'markdown');
    expect(text).not.toContain('month');
    expect(text).not.toContain('### By route');
  });

  it('links to the commit inside a CI job', () => {
    const linked = (env: Record<string, string>) =>
      runCli(join(shop, 'mail'), ['report', '--format', 'markdown'], { env: { ...NO_CI, ...env } }).stdout;
    const github = {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'abc',
      GITHUB_WORKSPACE: shop,
    };
    expect(linked(github)).toContain('[`dear.ts:3`](https://github.com/o/r/blob/abc/mail/dear.ts#L3)');
    const gitlab = { CI_PROJECT_URL: 'https://gitlab.com/o/r', CI_COMMIT_SHA: 'abc', CI_PROJECT_DIR: shop };
    expect(linked(gitlab)).toContain('(https://gitlab.com/o/r/-/blob/abc/mail/dear.ts#L3)');
    expect(linked({ ...github, GITHUB_WORKSPACE: single })).toContain('(dear.ts#L3)');
    expect(linked({ ...github, GITHUB_SERVER_URL: 'javascript:alert(1)' })).toContain('(dear.ts#L3)');
  });

  it('lets nothing of the source be markup, a mention or a link', () => {
    const text = report(hostile, 'markdown');
    const withoutCode = text.replace(/(`+)(?!`).*?[^`]\1(?!`)/g, 'CODE').replace(/\\[!-/:-@[-`{-~]/g, '');
    expect(withoutCode).not.toMatch(/<(?!!-- -->)|https?:\/\//);
    expect(withoutCode).not.toMatch(/@(?!<!-- -->)/);
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && line.includes('client.responses.create'));
    const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
    expect(new Set(cells.slice(0, -1)).size).toBe(1);
  });

  it('stays short enough for a comment', () => {
    const calls = Array.from({ length: 400 }, (_, index) => CLEAN.split('\n')[2]?.replace('greeting', `call${index}`));
    const path = `src/${'long-name/'.repeat(20)}many.ts`;
    const many = folderWith({ [path]: [...CLEAN.split('\n').slice(0, 2), ...calls].join('\n') });
    const text = report(many, 'markdown');
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('300 more calls: `llm-cost-lint report --format csv` has all.');
  });
});

describe('report --format html', () => {
  const page = report(shop, 'html');

  it('is one document that loads nothing and runs only its own script', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    for (const [element, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const text = inner(page, element);
      const hash = createHash('sha256').update(text).digest('base64');
      expect(policy).toContain(`${directive} 'sha256-${hash}'`);
    }
    expect(policy).not.toContain('unsafe');
    expect(page).not.toMatch(/\s(?:src|srcset|action|poster|style|on\w+)=/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(['data:,']);
    expect(inner(page, 'style')).not.toMatch(/@import|url\(/);
  });

  it('shows the dearest call first, and says so', () => {
    expect(rowsOf(page).map((row) => /class="where">(.*?)<\/span> /.exec(row)?.[1]?.replace(/<[^>]*>/g, ''))).toEqual([
      'mail/dear.ts:3',
      'src/cheap.ts:3',
      'other/idle.ts:3',
    ]);
    expect(page).toMatch(/<th[^>]*aria-sort="descending"[^>]*>Per month<\/th>/);
    expect(page.match(/<th[^>]*aria-sort/g)).toHaveLength(1);
  });

  it('draws the cost by route, model and file, each bar with its figure', () => {
    const titles = [...page.matchAll(/<h3>(By \w+)<\/h3>/g)].map(([, title]) => title);
    expect(titles).toEqual(['By route', 'By model', 'By file']);
    const bars = page.match(/<li><span class="name">.*?<\/li>/gs) ?? [];
    expect(bars).toHaveLength(2 + 1 + 2);
    for (const bar of bars)
      expect(bar).toMatch(/class="amount">[^<]*\$\d[\s\S]*<svg class="bar today" aria-hidden="true">/);
    expect(report(single, 'html')).not.toContain('<h3>By route</h3>');
  });

  it('says what is assumed, what is not known and what has no price', () => {
    expect(page).toMatch(/Prices of \d{4}-\d\d-\d\d/);
    expect(page).toMatch(/<h2 id="not-priced">Not priced<\/h2>[\s\S]*process\.env\.MODEL[\s\S]*unknown\.ts:3/);
    expect(page).toContain('<h2>Not known</h2>');
    expect(page).toContain('<h2>Assumptions</h2>');
  });

  it('keeps its headings in order and names its table', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    expect(page).toMatch(/<table[^>]*>\s*<caption>/);
    expect(page.match(/<th scope="col"/g)).toHaveLength(6);
  });

  it('lets nothing of the source be markup', () => {
    const text = report(hostile, 'html', '--what-if', `model=${HOSTILE}`);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('<i>');
    expect(text).not.toContain('"onload=');
    expect(text).toContain('&#60;/script&#62;&#60;img src=x onerror=alert(1)&#62;');
  });
});

describe('report --what-if', () => {
  const args = ['--what-if', 'model=gpt-5-nano'];

  it('stands beside today, with the change, in every format', () => {
    expect(report(shop, 'table', ...args)).toMatch(/^PER MONTH +WHAT IF +COST PER CALL +WHAT IF +CHANGE +MODEL/);
    expect(report(shop, 'table', ...args)).toMatch(/-\$\S+ \(-80 %\) +gpt-5-mini/);
    expect(report(shop, 'markdown', ...args)).toMatch(
      /What if `model=gpt-5-nano`.* Change of the month: -\$\S+ \(-80 %\)\.$/m,
    );
    expect(report(shop, 'html', ...args)).toMatch(/What if <strong>model=gpt-5-nano<\/strong>/);
    expect(report(shop, 'html', ...args)).toMatch(/class="bar other"[\s\S]*what if \$\S+, -\$\S+ \(-80 %\)/);
    const [row] = records(report(shop, 'csv', ...args));
    expect(row).toMatchObject({
      what_if: 'model=gpt-5-nano',
      what_if_priced_as: 'gpt-5-nano',
      priced_as: 'gpt-5-mini',
    });
    const saved = Number(row?.what_if_usd_per_month_high) - Number(row?.usd_per_month_high);
    expect(Number(row?.change_usd_per_month)).toBeCloseTo(saved, 9);
    expect(saved).toBeLessThan(0);
  });

  it('is in no format where nobody asks', () => {
    for (const format of ['table', 'markdown', 'csv', 'html'])
      expect(report(shop, format).replace(/<(style|script)>.*?<\/\1>/gs, '')).not.toMatch(/what.if|change/i);
    expect(JSON.parse(report(shop, 'json')).whatIf).toBeNull();
  });

  it('is what the schema of the JSON says', () => {
    const document = JSON.parse(report(shop, 'json', ...args));
    const schema = JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8'));
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(document.routes.map(({ route }: { route: string }) => route)).toEqual(['mail', 'chat']);
    expect(document.whatIf.calls).toHaveLength(document.calls.length);
    expect(document.whatIf.calls[0].change.usdPerMonth).toBeLessThan(0);
  });

  it('compares no replies of different length', () => {
    const uncapped = folderWith({ 'a.ts': UNCAPPED.replace('gpt-5-mini', 'gpt-4o') });
    const [row] = records(report(uncapped, 'csv', '--what-if', 'model=gpt-5-mini'));
    expect(row).toMatchObject({ change_usd_per_call: '', change_usd_per_month: '' });
    const capped = folderWith({ 'a.ts': CLEAN.replace('gpt-5-mini', 'gpt-4o') });
    expect(
      Number(records(report(capped, 'csv', '--what-if', 'model=gpt-5-mini'))[0]?.change_usd_per_call),
    ).toBeLessThan(0);
  });

  it('takes no lost price for a saving', () => {
    const text = report(shop, 'markdown', '--what-if', 'model=nobody-knows-this-model');
    expect(text).toContain('none of them priced');
    expect(text).not.toContain('Change of the month');
    expect(text).not.toMatch(/-\$\d/);
  });
});

/** The rows of the table of calls. */
function rowsOf(page: string): readonly string[] {
  return /<tbody>(.*?)<\/tbody>/s.exec(page)?.[1]?.match(/<tr>.*?<\/tr>/gs) ?? [];
}

function inner(page: string, element: string): string {
  return new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(page)?.[1] ?? '';
}

/** Reads RFC 4180, strictly: a quote inside an unquoted field, or a row of another length, is an error. */
function records(text: string): Record<string, string>[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  const [titles = [], ...rows] = lines.map((line) => {
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/g)];
    expect(fields.map(([field]) => field).join('')).toBe(line);
    return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
  });
  return rows.map((row) => {
    expect(row).toHaveLength(titles.length);
    return Object.fromEntries(titles.map((title, index) => [title, row[index] ?? '']));
  });
}

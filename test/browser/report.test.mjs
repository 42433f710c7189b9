import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderWith, runCli } from '../cli/run-cli.js';
import { launchBrowser } from '../vscode-host/workbench.mjs';
import { contrasts } from './contrast.mjs';

const LONG = 'a-very-long-folder-name-without-any-space-in-it/and-another-one-of-the-same-kind';
const ask = (name, model, cap) =>
  `export const ${name} = (question: string) => client.responses.create({ model: ${model}, input: 'Say hello. ' + question, max_output_tokens: ${cap} });\n`;
const code = `import OpenAI from 'openai';
const client = new OpenAI();
${ask('cheap', "'gpt-5-nano'", 10)}${ask('dear', "'gpt-5'", 5000)}${ask('middle', "'gpt-5-mini'", 500)}${ask('unknown', 'process.env.MODEL', 5)}`;
const traffic = [
  { route: 'chat', match: 'src/**', callsPerDay: 1000, outputTokens: 100, holes: { question: 50 } },
  { route: 'long', match: `${LONG}/**`, callsPerDay: 10 },
];

const folder = folderWith({
  'src/chat.ts': code,
  [`${LONG}/<img src=x onerror=alert(1)>.ts`]: code,
  'llm-cost.config.json': JSON.stringify({ traffic }),
});
const file = join(folder, 'report.html');
const address = pathToFileURL(file).href;

let browser;
beforeAll(async () => {
  const { stdout } = runCli(folder, [
    'report',
    '--format',
    'html',
    '--what-if',
    'model=gpt-5-mini',
    '--fail-on',
    'never',
  ]);
  writeFileSync(file, stdout);
  browser = await launchBrowser(process.env);
});
afterAll(() => browser?.close());

/** Runs in a fresh page, and fails where the page asks for anything but itself or complains. */
async function onPage(look, { width = 1280, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
  const page = await context.newPage();
  const strange = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('data:')) strange.push(request.url());
  });
  page.on('console', (message) => strange.push(message.text()));
  page.on('pageerror', (error) => strange.push(error.message));
  page.on('dialog', (dialog) => {
    strange.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto(address);
  try {
    return await look(page);
  } finally {
    await context.close();
    expect(strange).toEqual([]);
  }
}

const rowTexts = (page) => page.locator('tbody tr:visible td:nth-child(2) > strong').allTextContents();
const amounts = async (page) =>
  (await rowTexts(page)).map((text) => Number(/[\d.]+/.exec(text.replaceAll(',', ''))?.[0]));
const head = (page, name) => page.getByRole('columnheader', { name: new RegExp(`^${name}`) });

describe('the table', () => {
  it('comes with the dearest call first, and sorts by a click, figures downwards and names upwards', async () => {
    await onPage(async (page) => {
      const first = await amounts(page);
      expect(first.length).toBe(8);
      expect(await head(page, 'Per month').getAttribute('aria-sort')).toBe('descending');
      await head(page, 'Per month').getByRole('button').click();
      expect(await head(page, 'Per month').getAttribute('aria-sort')).toBe('ascending');
      const known = (await amounts(page)).filter((amount) => !Number.isNaN(amount));
      expect(known).toEqual([...known].sort((one, other) => one - other));

      await head(page, 'Call').getByRole('button').click();
      expect(await head(page, 'Call').getAttribute('aria-sort')).toBe('ascending');
      expect(await head(page, 'Per month').getAttribute('aria-sort')).toBe(null);
      const names = await page.locator('tbody .where').allTextContents();
      expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
    });
  });

  it('is sorted and opened by the keyboard, and the focus stays where it is and can be seen', async () => {
    await onPage(async (page) => {
      await page.getByRole('searchbox').focus();
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Call');
      await page.keyboard.press('Enter');
      expect(await head(page, 'Call').getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Space');
      expect(await head(page, 'Call').getAttribute('aria-sort')).toBe('descending');
      expect(await focused()).toBe('Call');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineWidth);
      expect(Number.parseFloat(outline)).toBeGreaterThanOrEqual(2);

      const summary = page.locator('tbody summary').first();
      await summary.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('details[open]').count()).toBe(1);
    });
  });

  it('is filtered by what is typed, and says how much of it is left', async () => {
    await onPage(async (page) => {
      await page.getByLabel('Filter').fill('GPT-5-nano');
      expect(await rowTexts(page)).toHaveLength(2);
      expect(await page.locator('.filter output').textContent()).toBe('2 of 8 shown');
      await head(page, 'Per call').getByRole('button').click();
      expect(await rowTexts(page)).toHaveLength(2);
      await page.getByLabel('Filter').fill('');
      expect(await rowTexts(page)).toHaveLength(8);
    });
  });

  it('is whole without its script', async () => {
    await onPage(
      async (page) => {
        expect(await rowTexts(page)).toHaveLength(8);
        expect(await page.locator('th button').count()).toBe(0);
        expect(await page.locator('.filter').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the page', () => {
  it.each(['light', 'dark'])('can be read in %s: every text stands out from its ground', async (colorScheme) => {
    await onPage(
      async (page) => {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        const found = await page.evaluate(contrasts);
        expect(found.length).toBeGreaterThan(50);
        expect(found.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      },
      { colorScheme },
    );
  });

  it('is dark where the reader wants it, and light on paper', async () => {
    const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await onPage(ground, { colorScheme: 'light' });
    await onPage(
      async (page) => {
        expect(await ground(page)).not.toBe(light);
        await page.emulateMedia({ media: 'print' });
        expect(await ground(page)).toBe('rgb(255, 255, 255)');
        expect(await page.locator('.filter').isVisible()).toBe(false);
        expect(await page.locator('summary').first().isVisible()).toBe(false);
        expect((await page.evaluate(contrasts)).filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      },
      { colorScheme: 'dark' },
    );
  });

  it.each([1280, 768, 360])('does not scroll sideways at %i pixels', async (width) => {
    await onPage(
      async (page) => {
        const [wide, there] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        expect(wide).toBeLessThanOrEqual(there);
      },
      { width },
    );
  });

  it('says everything in words that a bar says', async () => {
    await onPage(async (page) => {
      const items = page.locator('.chart li');
      expect(await items.count()).toBeGreaterThan(4);
      for (const text of await items.allTextContents()) expect(text).toMatch(/\$\d|no price/);
      expect(await page.locator('svg:not([aria-hidden=true])').count()).toBe(0);
    });
  });
});

#!/usr/bin/env node
/**
 * Takes pictures of the editor in a light and a dark theme: `node test/vscode/picture.mjs FOLDER [FILE]`. FILE is one of
 * test/vscode/workspace; the project's own host shows it, with the pointer on the first call.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildExtension } from '../../scripts/build.mjs';
import { ownHost } from './where.mjs';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');
const WAIT = { timeout: 60_000 };

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await takePictures(...process.argv.slice(2));

async function takePictures(folder = 'test-results/pictures', file = 'chat.ts') {
  mkdirSync(folder, { recursive: true });
  await buildExtension();
  const host = ownHost('pictures need its browser');
  for (const [name, theme] of Object.entries(themes)) {
    const picture = path.resolve(folder, name);
    execFileSync(host, [`--extensionDevelopmentPath=${ROOT}`, path.join(HERE, 'workspace')], {
      stdio: 'inherit',
      env: {
        ...process.env,
        VSCODE_HOST_LOOK: import.meta.filename,
        VSCODE_HOST_SETTINGS: JSON.stringify({ 'workbench.colorTheme': theme, 'editor.minimap.enabled': false }),
        LOOK_FILE: file,
        LOOK_PICTURE: picture,
      },
    });
    console.log(`${picture}.png, ${picture}-hover.png, ${picture}-hover-end.png`);
  }
}

/** Called by the host with the page in which VS Code runs: without the hover, with it, and with its end. */
export default async function look(page) {
  const { LOOK_FILE, LOOK_PICTURE } = process.env;
  await page.locator('.explorer-folders-view').getByRole('treeitem', { name: LOOK_FILE }).first().dblclick(WAIT);
  await page.waitForSelector('[class*=squiggly-]', WAIT);
  await page.locator('.view-line', { hasText: '/call' }).first().waitFor(WAIT);
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor(WAIT);
  await page.screenshot({ path: `${LOOK_PICTURE}.png` });

  await page.keyboard.press('Control+Shift+M');
  await page
    .locator('.markers-panel .monaco-list-row')
    .first()
    .waitFor({ ...WAIT, state: 'hidden' });
  await page
    .locator('.view-line span', { hasText: /^(completions|messages|generateText|responses)$/ })
    .last()
    .hover();
  await page.locator('.monaco-hover', { hasText: 'LLM cost' }).first().waitFor(WAIT);
  await page.screenshot({ path: `${LOOK_PICTURE}-hover.png`, animations: 'disabled' });
  await page.locator('.monaco-hover', { hasText: 'LLM cost' }).first().hover();
  await page.mouse.wheel(0, 1000);
  await page.locator('.monaco-hover li').last().waitFor(WAIT);
  await page.screenshot({ path: `${LOOK_PICTURE}-hover-end.png`, animations: 'disabled' });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type PackageToRead, rulingOn } from './ruling.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = JSON.parse(readFileSync(join(here, 'packages.json'), 'utf8')) as PackageToRead[];

test.each(packages)('$name $version: the calls and findings are the reviewed ones', async (item) => {
  const ruling = rulingOn(item, join(here, 'node_modules', item.name));
  await expect(ruling).toMatchFileSnapshot(`expected/${item.name.replace('/', '__')}.txt`);
});

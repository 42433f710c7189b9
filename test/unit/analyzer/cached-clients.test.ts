import { describe, expect, test } from 'vitest';
import { analyzeFiles, type Files, shown } from './world.js';

const ASK = `chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hi' }] })`;

/** What is known of the first request of a file. */
function first(text: string, others: Files = {}): string {
  const [call] = analyzeFiles({ '/app/chat.ts': `import OpenAI from 'openai';\n${text}`, ...others }).calls;
  return `${shown(call?.retries.fact)}, ${shown(call?.timeoutMs.fact)}`;
}

const CACHE = 'const clients: Record<string, OpenAI> = {};';
const GET = `function get(region: string) { if (!(region in clients)) clients[region] = new OpenAI({ baseURL: region }); return clients[region]!; }`;

describe('a client that is kept under a key', () => {
  test.each<[string, string, string]>([
    ['is as it was made', `${CACHE}\n${GET}\nget('eu').${ASK};`, 'absent (2), absent (600000)'],
    [
      'with what is set there',
      `${CACHE}\n${GET.replace('baseURL: region', 'maxRetries: 5, timeout: 9')}\nget('eu').${ASK};`,
      '5, 9',
    ],
    [
      'in a map',
      `const clients = new Map<string, OpenAI>();\nfunction get(region: string) { if (!clients.has(region)) clients.set(region, new OpenAI({ maxRetries: 5 })); return clients.get(region)!; }\nget('eu').${ASK};`,
      '5, absent (600000)',
    ],
    [
      'as any of its callers says',
      `${CACHE}\nfunction get(options: { maxRetries?: number; timeout?: number; baseURL: string }) { clients[options.baseURL] ??= new OpenAI(options); return clients[options.baseURL]!; }\nget({ baseURL: 'a' }).${ASK};\nexport const other = () => get({ baseURL: 'b', maxRetries: 7 });`,
      'unknown, absent (600000)',
    ],
    [
      'as all of its callers say',
      `${CACHE}\nfunction get(options: any) { if (!clients[options.baseURL]) { clients[options.baseURL] = new OpenAI(options); } return clients[options.baseURL]!; }\nget({ baseURL: 'a' }).${ASK};\nexport const other = () => get({ baseURL: 'b' });`,
      'absent (2), absent (600000)',
    ],
    [
      'beside one that is not kept',
      `${CACHE}\nfunction get(region: string) { if (process.env.X) return new OpenAI({ maxRetries: 4 }); clients[region] ??= new OpenAI({ maxRetries: 5 }); return clients[region]!; }\nget('eu').${ASK};`,
      '4 or 5, absent (600000)',
    ],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test('as a caller in another file says', () => {
    const get = `${CACHE}\nexport function get(options: any) { clients[options.baseURL] ??= new OpenAI(options); return clients[options.baseURL]!; }\nget({ baseURL: 'a' }).${ASK};`;
    const use = (options: string) => `import { get } from './chat';\nexport const go = () => get(${options}).${ASK};\n`;
    expect(first(get, { '/app/use.ts': use(`{ baseURL: 'b' }`) })).toBe('absent (2), absent (600000)');
    expect(first(get, { '/app/use.ts': use(`{ baseURL: 'b', timeout: 5 }`) })).toBe('absent (2), unknown');
  });

  test.each<[string, string]>([
    ['in a cache that others fill', `export ${CACHE}\n${GET}\nget('eu').${ASK};`],
    ['in a cache that is handed on', `${CACHE}\n${GET}\ndeclare const fill: any;\nfill(clients);\nget('eu').${ASK};`],
    ['as something else, too', `${CACHE}\ndeclare const mine: any;\nclients['x'] = mine;\n${GET}\nget('eu').${ASK};`],
    [
      'in a cache that starts with one',
      `declare const mine: any;\n${CACHE.replace('{}', '{ x: mine }')}\n${GET}\nget('eu').${ASK};`,
    ],
    [
      'by a function that is handed on',
      `${CACHE}\nfunction get(options: any) { clients[options.baseURL] ??= new OpenAI(options); return clients[options.baseURL]!; }\ndeclare const use: any;\nuse(get);\nget({ baseURL: 'a' }).${ASK};`,
    ],
    [
      'with options that nobody knows',
      `${CACHE}\ndeclare const mine: any;\nfunction get(options: any) { clients[options.baseURL] ??= new OpenAI(options); return clients[options.baseURL]!; }\nget({ baseURL: 'a' }).${ASK};\nget(mine);`,
    ],
  ])('is not known %s', (_, text) => {
    expect(first(text)).toBe('unknown, unknown');
  });
});

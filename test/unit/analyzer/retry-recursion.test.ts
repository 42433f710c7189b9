import { describe, expect, test } from 'vitest';
import { CLIENT, callsIn, shown } from './world.js';

const SEND = `await client.responses.create({ model: 'gpt-4o', input: q }, { maxRetries: 0 })`;
/** How often the request is sent in all; the SDK does not repeat it. */
const attempts = (code: string, file = '/app/chat.ts') => {
  const [call] = callsIn(`${CLIENT}${code}`, {}, file);
  return shown(call?.attempts);
};

describe('a function that calls itself after a failure', () => {
  test.each<[string, string, string]>([
    [
      'counts up to a limit',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < 3) return ask(q, tries + 1); throw e; } }`,
      '4',
    ],
    [
      'counts up to a constant',
      `const MAX = 5;\nasync function ask(q, tries = 1) { try { return ${SEND}; } catch (e) { if (tries >= MAX) throw e; await wait(); return ask(q, tries + 1); } }`,
      '5',
    ],
    [
      'counts down',
      `async function ask(q, left = 2) { try { return ${SEND}; } catch (e) { if (left > 0) { return await ask(q, left - 1); } throw e; } }`,
      '3',
    ],
    [
      'counts down to nothing',
      `async function ask(q, left = 3) { try { return ${SEND}; } catch (e) { if (!left) throw e; return ask(q, left - 1); } }`,
      '4',
    ],
    [
      'gives up before it sends',
      `async function ask(q, left = 3) { if (left === 0) throw new Error('gave up'); try { return ${SEND}; } catch { return ask(q, left - 1); } }`,
      '3',
    ],
    [
      'chooses with a condition',
      `async function ask(q, left = 3) { try { return ${SEND}; } catch (e) { return left > 0 ? ask(q, left - 1) : null; } }`,
      '4',
    ],
    [
      'counts in a constant of its own',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { const next = tries + 1; if (next < 4) return ask(q, next); throw e; } }`,
      '4',
    ],
    [
      'starts where its caller says',
      `async function ask(q, left) { try { return ${SEND}; } catch (e) { if (left > 0) return ask(q, left - 1); throw e; } }\nask('hi', 4);`,
      '5',
    ],
    [
      'starts where its callers say',
      `async function ask(q, left = 1) { try { return ${SEND}; } catch (e) { if (left > 0) return ask(q, left - 1); throw e; } }\nask('hi', 4);\nask('ho');`,
      '2 or 5',
    ],
    [
      'takes its limit as a parameter',
      `async function ask(q, max = 3, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < max) return ask(q, max, tries + 1); throw e; } }`,
      '4',
    ],
    [
      'is an arrow function',
      `const ask = async (q, tries = 0) => { try { return ${SEND}; } catch (e) { if (tries < 2) return ask(q, tries + 1); throw e; } };`,
      '3',
    ],
    [
      'is a method',
      `class Llm { async ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < 2) return this.ask(q, tries + 1); throw e; } } }`,
      '3',
    ],
    [
      'catches a promise',
      `function ask(q, left = 2) { return ${SEND.replace('await ', '')}.catch((e) => { if (left > 0) return ask(q, left - 1); throw e; }); }`,
      '3',
    ],
    [
      'repeats some failures',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (e.status === 429 && tries < 3) return ask(q, tries + 1); throw e; } }`,
      '4',
    ],
    [
      'runs what it is given',
      `async function withRetry(run, left = 2) { try { return await run(); } catch (e) { if (left <= 0) throw e; return withRetry(run, left - 1); } }\nexport const answer = (q) => withRetry(() => ${SEND.replace('await ', '')}, 4);`,
      '5',
    ],
    [
      'is not asked to repeat',
      `async function ask(q, left = 0) { try { return ${SEND}; } catch (e) { if (left > 0) return ask(q, left - 1); throw e; } }`,
      '1',
    ],
  ])('%s', (_, code, expected) => {
    expect(attempts(code, '/app/chat.js')).toBe(expected);
  });

  test.each<[string, string]>([
    ['nothing ends it', `async function ask(q) { try { return ${SEND}; } catch { return ask(q); } }`],
    [
      'its limit is only known when it runs',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < Number(process.env.MAX)) return ask(q, tries + 1); throw e; } }`,
    ],
    [
      'its counter goes away from the limit',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries >= 0) return ask(q, tries + 1); throw e; } }`,
    ],
    [
      'it asks something else',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < 3) return ask(q + e.message, tries + 1); throw e; } }`,
    ],
    [
      'it asks another model each time',
      `async function ask(q, tries = 0) { const model = MODELS[tries]; try { return await client.responses.create({ model, input: q }, { maxRetries: 0 }); } catch (e) { if (tries < 3) return ask(q, tries + 1); throw e; } }`,
    ],
    [
      'its counter is set again',
      `async function ask(q, tries = 0) { tries = reset(tries); try { return ${SEND}; } catch (e) { if (tries < 3) return ask(q, tries + 1); throw e; } }`,
    ],
    [
      'a caller passes what is not known',
      `async function ask(q, left = 3) { try { return ${SEND}; } catch (e) { if (left > 0) return ask(q, left - 1); throw e; } }\nask('hi', settings.retries);`,
    ],
    [
      'another condition may let it go on',
      `async function ask(q, tries = 0) { try { return ${SEND}; } catch (e) { if (tries < 3 || force) return ask(q, tries + 1); throw e; } }`,
    ],
  ])('has no known number where %s', (_, code) => {
    expect(attempts(code, '/app/chat.js')).toBe('unknown');
  });
});

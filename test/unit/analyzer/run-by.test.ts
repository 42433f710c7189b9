import { describe, expect, test } from 'vitest';
import type { RunBy } from '../../../analyzer/call.js';
import { ASK, CLIENT, callIn, type Files } from './world.js';

const ASKING = ASK.trim().replace(/;$/, '');

function shownRun({ trigger, isGuarded }: RunBy): string {
  return `${trigger}${isGuarded ? ', guarded' : ''}`;
}

function runOf(code: string, others: Files = {}, file = '/app/chat.tsx'): string {
  return shownRun(callIn(CLIENT + code.replaceAll('ASK', ASKING), others, file).runBy);
}

describe('what sets a call off', () => {
  test.each<[string, string, string]>([
    ['the top of a script', 'await ASK;', 'script'],
    ['a main that the script calls', 'async function main() { await ASK; }\nmain();', 'script'],
    [
      'a main through another function',
      'const ask = () => ASK;\nasync function main() { await ask(); }\nmain();',
      'script',
    ],
    ['an async block', '(async () => { await ASK; })();', 'script'],
    ['a route of a server', `declare const app: any;\napp.post('/chat', async (req: any) => ASK);`, 'request'],
    ['a named handler', `declare const app: any;\nconst chat = async () => ASK;\napp.get('/chat', chat);`, 'request'],
    ['a handler of the framework', 'export async function POST(req: Request) { return ASK; }', 'request'],
    ['through a helper', 'const ask = () => ASK;\nexport async function POST() { return ask(); }', 'request'],
    ['a server action', `export async function act() { 'use server'; return ASK; }`, 'request'],
    ['a message of a bot', `declare const bot: any;\nbot.on('message', async () => ASK);`, 'request'],
    ['a click', 'export const View = () => <button onClick={async () => { await ASK; }} />;', 'user'],
    ['a timer', 'setInterval(async () => { await ASK; }, 5000);', 'timer'],
    [
      'a function that schedules itself',
      'async function poll() { await ASK; setTimeout(poll, 5000); }\npoll();',
      'timer',
    ],
    ['a queue', `declare const Worker: any;\nnew Worker('mails', async (job: any) => ASK);`, 'job'],
    ['a schedule', `declare const cron: any;\ncron.schedule('0 * * * *', async () => { await ASK; });`, 'schedule'],
    ['a tool', 'declare const tool: any;\ntool({ execute: async () => ASK });', 'tool'],
    [
      'an effect on every render',
      `declare const useEffect: any;\nexport function View() { useEffect(() => { ASK; }); return <p />; }`,
      'effect',
    ],
    [
      'an effect on mount',
      `declare const useEffect: any;\nexport function View() { useEffect(() => { ASK; }, []); return <p />; }`,
      'mount',
    ],
    [
      'the body of a component',
      `declare const useState: any;\nexport function View() { const [a] = useState(1); ASK; return <p>{a}</p>; }`,
      'render',
    ],
    [
      'a component on the server',
      'export default async function Page() { const a = await ASK; return <p>{a.output_text}</p>; }',
      'request',
    ],
    [
      'a decorated method',
      `declare const Cron: any;\nclass Jobs { @Cron('* * * * *') async run() { return ASK; } }`,
      'schedule',
    ],
    ['an export that nobody in sight calls', 'export const ask = () => ASK;', 'unknown'],
    ['a setTimeout', 'setTimeout(async () => { await ASK; }, 5000);', 'script'],
    ['a command', `declare const program: any;\nprogram.command('ask').action(async () => { await ASK; });`, 'script'],
    ['the end of the input', `process.stdin.on('end', async () => { await ASK; });`, 'script'],
    [
      'a helper that calls itself',
      'async function ask(n = 0) { await ASK; if (n < 3) await ask(n + 1); }\nask();',
      'script',
    ],
    ['a pool', `declare const PromisePool: any;\nawait PromisePool.for([1]).process(async () => ASK);`, 'script'],
    [
      'a stream',
      'export async function GET() { return new ReadableStream({ async start() { await ASK; } }); }',
      'request',
    ],
    ['a handler of CommonJS', 'exports.handler = async (event: any) => ASK;', 'request'],
    [
      'a handler in a wrapper',
      'declare function withAuth(fn: any): any;\nexport const POST = withAuth(async (req: Request) => ASK);',
      'request',
    ],
    [
      'a callback of a component',
      `declare const useCallback: any;\nexport function View() { const ask = useCallback(async () => ASK, []); return <button onClick={ask} />; }`,
      'user',
    ],
    [
      'a form',
      `declare const form: any;\nexport function View() { return <form onSubmit={form.handleSubmit(async () => ASK)} />; }`,
      'user',
    ],
    [
      'a value that a component remembers',
      `declare const useMemo: any;\nexport function View() { const a = useMemo(() => ASK, []); return <p>{a}</p>; }`,
      'unknown',
    ],
    [
      'a function that something else is made of',
      'declare function traced(fn: any): any;\ntraced(async () => ASK);',
      'unknown',
    ],
    ['middleware', `declare const app: any;\napp.use(async () => ASK);`, 'unknown'],
    [
      'both a click and a timer',
      `declare const useEffect: any;\nexport function View() { const ask = async () => ASK; useEffect(() => { const t = setInterval(ask, 9000); return () => clearInterval(t); }, []); return <button onClick={ask} />; }`,
      'timer',
    ],
    [
      'a timeout that calls it again',
      'async function poll() { await ASK; setTimeout(() => poll(), 5000); }\npoll();',
      'timer',
    ],
  ])('%s', (_, code, expected) => {
    expect(runOf(code)).toBe(expected);
  });

  test('users of users of users come to an end', () => {
    const names = Array.from({ length: 40 }, (_, index) => `f${index}`);
    const chain = names.map(
      (name, index) => `const ${name} = () => [${names.slice(index + 1, index + 9).map((next) => `${next}()`)}];`,
    );
    expect(runOf(`${chain.join('\n')}\nfunction last() { ${names[0]}(); return ASK; }\nlast();`)).toBe('script');
    expect(
      runOf(
        `const g = () => ASK;\n${names
          .map(
            (name, index) =>
              `const ${name} = () => { g(); ${names
                .slice(0, index)
                .map((next) => `${next}();`)
                .join(' ')} };`,
          )
          .join('\n')}`,
      ),
    ).toBe('unknown');
  });

  test.each<[string, string, string]>([
    ['a client of an API, in a folder of that name', '/app/src/api/chat.ts', 'unknown'],
    ['a route of the framework', '/app/pages/api/chat.ts', 'request'],
  ])('%s', (_, file, expected) => {
    expect(runOf('export default async function ask(prompt: string) { return ASK; }', {}, file)).toBe(expected);
  });

  test('callers in files that are not analysed are not in sight', () => {
    const files = {
      '/app/route.ts': `import { ask } from './chat';\nexport async function POST() { return ask(); }\n`,
    };
    const text = `${CLIENT}export const ask = (q = 'hi') => client.responses.create({ model: 'gpt-4o', input: q });\n`;
    const call = callIn(text, files, '/app/chat.ts');
    expect(shownRun(call.runBy)).toBe('unknown');
  });
});

describe('whether something decides if it is made at all', () => {
  test.each<[string, string, string]>([
    ['an if', 'setInterval(async () => { if (Math.random() > 0.5) await ASK; }, 5000);', 'timer, guarded'],
    [
      'an early return',
      'declare const open: boolean;\nsetInterval(async () => { if (!open) return; await ASK; }, 5000);',
      'timer, guarded',
    ],
    ['an and', 'declare const open: boolean;\nsetInterval(() => open && ASK, 5000);', 'timer, guarded'],
    [
      'a helper behind an if',
      'declare const open: boolean;\nconst ask = () => ASK;\nsetInterval(() => { if (open) ask(); }, 5000);',
      'timer, guarded',
    ],
    [
      'a list that may be empty',
      'declare const mails: any[];\nsetInterval(async () => { for (const mail of mails) await ASK; }, 5000);',
      'timer, guarded',
    ],
    [
      'a list of mails',
      'declare const mails: any[];\nsetInterval(() => Promise.all(mails.map(async () => ASK)), 5000);',
      'timer, guarded',
    ],
    [
      'what is remembered',
      'declare const old: any;\nsetInterval(async () => old ?? (await ASK), 5000);',
      'timer, guarded',
    ],
    [
      'an exit inside a try',
      'declare const open: boolean;\nsetInterval(async () => { try { if (!open) throw 1; } catch { return; } await ASK; }, 5000);',
      'timer, guarded',
    ],
    [
      'a timer that a click starts',
      'export const View = () => <button onClick={() => { setInterval(async () => { await ASK; }, 5000); }} />;',
      'timer, guarded',
    ],
    [
      'a timer behind a condition',
      'if (process.env.POLL) setInterval(async () => { await ASK; }, 5000);',
      'timer, guarded',
    ],
    [
      'a try again',
      'async function connect() { try { await ASK; } catch { setTimeout(connect, 1000); } }\nconnect();',
      'timer, guarded',
    ],
    [
      'another round only if',
      'async function poll() { const a = await ASK; if (!a.output_text) setTimeout(poll, 1000); }\npoll();',
      'timer, guarded',
    ],
    ['a written list', `setInterval(async () => { for (const x of ['a', 'b']) await ASK; }, 5000);`, 'timer'],
    ['the condition itself', 'setInterval(async () => { if (await ASK) console.log(1); }, 5000);', 'timer'],
    ['a try', 'setInterval(async () => { try { await ASK; } catch {} }, 5000);', 'timer'],
  ])('%s', (_, code, expected) => {
    expect(runOf(code)).toBe(expected);
  });
});

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
    ['a schedule', `declare const cron: any;\ncron.schedule('0 * * * *', async () => { await ASK; });`, 'job'],
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
      'job',
    ],
    ['an export that nobody in sight calls', 'export const ask = () => ASK;', 'unknown'],
    ['a setTimeout', 'setTimeout(async () => { await ASK; }, 5000);', 'script'],
  ])('%s', (_, code, expected) => {
    expect(runOf(code)).toBe(expected);
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
    ['the condition itself', 'setInterval(async () => { if (await ASK) console.log(1); }, 5000);', 'timer'],
    ['a try', 'setInterval(async () => { try { await ASK; } catch {} }, 5000);', 'timer'],
  ])('%s', (_, code, expected) => {
    expect(runOf(code)).toBe(expected);
  });
});

import { expect, test } from 'vitest';
import { CLIENT, callsIn } from './world.js';

/** What of the source is named as the loop; `none` where there is none without a bound. */
function loopOf(code: string): string {
  const text = CLIENT + code;
  const at = callsIn(text)[0]?.unboundedLoop;
  return at === undefined ? 'none' : text.slice(at.start, at.end);
}

const CALL = `client.chat.completions.create({ model: 'gpt-4o', messages })`;
const STEP = `const reply = await ${CALL};\nmessages.push(reply.choices[0].message);`;
const START = `declare const messages: any[];\ndeclare function work(call: any): Promise<any>;\n`;

test.each<[string, string, string]>([
  [
    'until the model has done',
    `while (true) { ${STEP} if (!reply.choices[0].message.tool_calls) break; }`,
    'while (true)',
  ],
  ['without a condition', `for (;;) { ${STEP} if (reply.id === 'x') break; }`, 'for (;;)'],
  ['by a flag', `let done = false;\nwhile (!done) { ${STEP} done = reply.id === 'x'; }`, 'while (!done)'],
  ['a do', `let done = false;\ndo { ${STEP} done = reply.id === 'x'; } while (!done);`, 'do'],
  [
    'in a function that calls itself',
    `async function go(messages: any[]): Promise<any> { const reply = await ${CALL}; if (!reply.id) return reply; return go([...messages, reply.choices[0].message]); }`,
    'go',
  ],
  [
    'through the result of a tool',
    `while (true) { const reply = await ${CALL}; if (reply.id === 'x') break; const result = await work(reply); messages.push({ role: 'tool', content: result }); }`,
    'while (true)',
  ],
  [
    'as long as it calls tools',
    `while (true) { ${STEP} const calls = reply.choices[0].message.tool_calls ?? []; if (calls.length === 0) break; }`,
    'while (true)',
  ],
  [
    'as long as its answer is not empty',
    `let calls: any[] = [1];\nwhile (calls.length > 0) { ${STEP} calls = reply.choices[0].message.tool_calls ?? []; }`,
    'while (calls.length > 0)',
  ],
  [
    'whatever the provider limits',
    `declare class RateLimitError {}\nwhile (true) { try { ${STEP} } catch (error) { if (error instanceof RateLimitError) throw error; } }`,
    'while (true)',
  ],
  [
    'by its reason',
    `while (true) { ${STEP} if (reply.choices[0].finish_reason !== 'tool_calls') return; }`,
    'while (true)',
  ],
])('nothing that counts ends it: %s', (_, code, expected) => {
  expect(loopOf(START + code)).toBe(expected);
});

test.each<[string, string]>([
  ['a counter in the condition', `let i = 0;\nwhile (i++ < 5) { ${STEP} }`],
  ['a counter that leaves', `let i = 0;\nwhile (true) { ${STEP} if (++i > 5) break; }`],
  [
    'a budget that throws',
    `let spent = 0;\nwhile (true) { ${STEP} spent += 1; if (spent >= 10) throw new Error('too much'); }`,
  ],
  ['a list that gets shorter', `declare const queue: any[];\nwhile (queue.length) { queue.pop(); ${STEP} }`],
  ['a for with a bound', `for (let i = 0; i < 5; i++) { ${STEP} }`],
  ['a for of', `for (const x of [1, 2]) { ${STEP} }`],
  [
    'a person',
    `declare const rl: any;\nwhile (true) { messages.push({ role: 'user', content: await rl.question('> ') }); ${STEP} }`,
  ],
  [
    'a stream',
    `declare const reader: any;\nwhile (true) { const { done } = await reader.read(); if (done) break; ${STEP} }`,
  ],
  ['a queue', `declare const q: any;\nwhile (true) { messages.push(await q.receive()); ${STEP} }`],
  ['an answer that goes nowhere', `while (true) { const reply = await ${CALL}; if (reply.id) break; }`],
  [
    'an answer at all',
    `async function ask(messages: any[]) { while (true) { try { return await ${CALL}; } catch (error) { messages.push(error); } } }`,
  ],
  [
    'the first answer',
    `async function ask() { let reply: any; while (true) { messages.push(reply); reply = await ${CALL}; return reply; } }`,
  ],
  ['no loop', STEP],
  [
    'a limit that a function knows',
    `declare const budget: any;\nwhile (true) { ${STEP} if (budget.isSpent()) break; }`,
  ],
  ['an equality', `let i = 0;\nwhile (true) { ${STEP} i += 1; if (i === 8) break; }`],
  ['a comparison with a name', `let i = 0;\nwhile (true) { ${STEP} const isOver = ++i >= 8; if (isOver) break; }`],
  [
    'a list that the answers fill',
    `const todo: any[] = [1];\nwhile (todo.length > 0) { messages.push(todo.shift()); ${STEP} todo.push(reply); }`,
  ],
  ['a conversation that is long enough', `while (true) { ${STEP} if (messages.length > 40) break; }`],
  [
    'a prompt',
    `declare function text(options: any): Promise<any>;\nwhile (true) { messages.push(await text({ message: '?' })); ${STEP} }`,
  ],
  [
    'a question to the user',
    `declare function askUser(): Promise<any>;\nwhile (true) { messages.push(await askUser()); ${STEP} }`,
  ],
  [
    'a depth that decides on the tools',
    `async function go(messages: any[], depth = 0): Promise<any> { const reply = await ${CALL}; if (!reply.id) return reply; return go([...messages, reply.choices[0].message], depth + 1); }`,
  ],
  [
    'a depth',
    `async function go(messages: any[], depth = 0): Promise<any> { const reply = await ${CALL}; if (depth > 5) return reply; return go([...messages, reply.choices[0].message], depth + 1); }`,
  ],
  [
    'a function that tries again with the same',
    `async function go(messages: any[]): Promise<any> { try { return await ${CALL}; } catch { return go(messages); } }`,
  ],
])('something ends it: %s', (_, code) => {
  expect(loopOf(START + code)).toBe('none');
});

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { CLIENT, callIn, callsIn, shown, shownPrompt } from './world.js';

const BEFORE = `declare const question: string, long: boolean, lines: string[];
declare const history: { role: 'user' | 'assistant' | 'system'; content: string }[];
`;
const CLOCK = 'new Date().toISOString()';
const FIXED = `{ role: 'system', content: 'Be brief.' }`;
const LONGER = `{ role: 'system', content: 'Be long.' }`;
const NOW = `{ role: 'system', content: \`Now \${${CLOCK}}\` }`;
const USER = `{ role: 'user', content: question }`;

/** One request, in a function of its own: what it is made of is set anew for each. */
function asked(messages: string, body = '', outside = ''): LlmCall {
  return callIn(`${CLIENT}${BEFORE}${outside}
export async function ask() {
  ${body}
  return client.chat.completions.create({ model: 'gpt-4o', messages: ${messages} } as any);
}`);
}

/** The call of a wrapper, beside the request in it. */
function calledBy(text: string): LlmCall {
  return callsIn(text).find(({ recognisedBy }) => recognisedBy === 'wrapper') as LlmCall;
}

/** The source of the volatile value, `unknown`, or `none`. */
function volatileIn({ volatilePrefix }: LlmCall): string {
  if (volatilePrefix === undefined || volatilePrefix === 'unknown') return volatilePrefix ?? 'none';
  return volatilePrefix.source;
}

describe('a list that grows', () => {
  test.each<[string, string, string]>([
    // In sight, one or many.
    ['const list: any[] = [];', `for (const line of lines) list.push(${NOW});`, CLOCK],
    ['const list: any[] = [];', `lines.forEach((line) => list.push(${NOW}));`, CLOCK],
    ['const list: any[] = [];', `lines.forEach((line) => { list.push(${NOW}); });`, CLOCK],
    ['const list: any[] = [];', `while (long) { if (long) { list.push(${NOW}); } }`, CLOCK],
    ['const list: any[] = [];', `try { list.push(${NOW}); } catch {}`, CLOCK],
    [`const list: any[] = [${USER}];`, `list.unshift(${NOW});`, CLOCK],
    [
      `const list: any[] = [${FIXED}];`,
      `for (const line of lines) list.push({ role: 'user', content: line });`,
      'none',
    ],
    [`const list: any[] = [${FIXED}];`, `for (const line of lines) list.push(${FIXED});`, 'none'],
    [`const list: any[] = [${USER}];`, `list.unshift(${FIXED});`, 'none'],
    // Out of sight.
    [
      `const list: any[] = [${FIXED}];`,
      'for (const m of history) list.push({ role: m.role, content: m.content });',
      'unknown',
    ],
    [`const list: any[] = [${FIXED}];`, 'history.forEach((m) => list.push(m));', 'unknown'],
    ['const list: any[] = [];', 'fill(list);', 'unknown'],
    [`const list: any[] = [${USER}];`, 'list.splice(0, 0, ...history);', 'unknown'],
    [`const list: any[] = [${USER}];`, 'lines.forEach((line) => { list[0] = line; });', 'unknown'],
    [
      'const list: any[] = [];',
      `const add = (role: string, content: string) => list.push({ role, content }); add('user', question);`,
      'unknown',
    ],
    // Nothing new can come in.
    [`const list: any[] = [${FIXED}, ${USER}];`, 'list.pop();', 'none'],
    [`const list: any[] = [${FIXED}, ${USER}];`, 'list.splice(1, 1);', 'none'],
    [`const list: any[] = [${FIXED}, ${USER}];`, 'list.reverse();', 'none'],
  ])('%s %s: %s', (declared, body, expected) => {
    const outside = 'declare function fill(list: any[]): void;';
    expect(volatileIn(asked('list', `${declared} ${body}`, outside))).toBe(expected);
  });

  test('what comes behind the answer stands behind the prefix', () => {
    const call = callIn(`${CLIENT}${BEFORE}
export async function ask() {
  const list: any[] = [${FIXED}, ${USER}];
  while (long) {
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages: list });
    list.push(answer.choices[0].message);
  }
}`);
    expect(volatileIn(call)).toBe('none');
    expect(call.promptComplete).toBe(false);
  });

  test('blocks of a system prompt may be added to as well', () => {
    const blocks = 'const blocks: any[] = [];';
    const messages = `[{ role: 'system', content: blocks }, ${USER}]`;
    const pushed = (text: string) =>
      volatileIn(asked(messages, `${blocks} for (const line of lines) blocks.push({ type: 'text', text: ${text} });`));
    expect(pushed(CLOCK)).toBe(CLOCK);
    expect(pushed(`'Be brief.'`)).toBe('none');
    expect(pushed('line')).toBe('unknown');
  });

  test('what is put in front of it stands in front', () => {
    const { prompt, promptComplete } = asked('list', `const list: any[] = [${USER}]; list.unshift(${FIXED});`);
    expect(shownPrompt(prompt)).toEqual(['system: Be brief.', 'user: {question}']);
    expect(promptComplete).toBe(true);
  });
});

describe('the role of a message', () => {
  test.each<[string, string, string]>([
    [`long ? 'user' : 'system'`, `\`Now \${${CLOCK}}\``, CLOCK],
    [`long ? 'developer' : 'system'`, `\`Now \${${CLOCK}}\``, CLOCK],
    [`long ? 'user' : 'assistant'`, `\`Now \${${CLOCK}}\``, 'none'],
    ['role', `\`Now \${${CLOCK}}\``, 'unknown'],
    ['role', 'question', 'unknown'],
    ['role', `'Be brief.'`, 'none'],
    [`'user'`, `\`Now \${${CLOCK}}\``, 'none'],
  ])('%s with %s: %s', (role, content, expected) => {
    const call = asked(`[{ role: ${role}, content: ${content} }, ${USER}]`, '', 'declare const role: string;');
    expect(volatileIn(call)).toBe(expected);
  });
});

describe('one of several lists', () => {
  test.each<[string, string]>([
    [`long ? [${NOW}, ${USER}] : [${FIXED}, ${USER}]`, CLOCK],
    [`long ? [${FIXED}, ${USER}] : [${NOW}, ${USER}]`, CLOCK],
    [`long ? [${FIXED}, ${USER}, ${USER}] : [${NOW}, ${USER}]`, CLOCK],
    [`long ? [${FIXED}, ${USER}] : [${LONGER}, ${USER}]`, 'none'],
    [`long ? [${FIXED}, ${USER}] : [${USER}]`, 'none'],
    [`long ? [${FIXED}, ${USER}] : history`, 'unknown'],
    [`long ? [${NOW}, ${USER}] : history`, CLOCK],
    [`({ a: [${FIXED}, ${USER}], b: [${NOW}, ${USER}] })[key]`, CLOCK],
    ['[...start(), { role: "user", content: question }]', CLOCK],
    ['[...fixedStart(), { role: "user", content: question }]', 'none'],
    [`[...(long ? [${FIXED}, ${USER}] : history), ${USER}]`, 'unknown'],
    [`[...(long ? [${FIXED}] : [${NOW}, ${USER}]), ${USER}].map((m) => ({ ...m }))`, CLOCK],
    [`[...(long ? [${FIXED}] : [${NOW}, ${USER}]), ${USER}].filter((m) => m.role === 'user')`, 'none'],
    // Chance decides.
    [
      `[...(long ? [${FIXED}, ...(Math.random() < 0.5 ? [${FIXED}] : [${LONGER}, ${USER}])] : [${USER}]), ${USER}]`,
      'unknown',
    ],
    [`Math.random() < 0.5 ? [${FIXED}, ${USER}] : [${LONGER}, ${USER}]`, 'unknown'],
    [`[[${FIXED}, ${USER}], [${LONGER}, ${USER}]][Math.floor(Math.random() * 2)]`, 'unknown'],
    ['[...byHour(), { role: "user", content: question }]', 'unknown'],
  ])('%s: %s', (messages, expected) => {
    const outside = `declare const key: 'a' | 'b';
function start() { switch (question) { case 'a': return [${FIXED}]; default: return [${NOW}, ${USER}]; } }
function byHour() { if (new Date().getHours() < 12) return [${FIXED}]; return [${LONGER}, ${USER}]; }
function fixedStart() { switch (question) { case 'a': return [${FIXED}]; default: return [${LONGER}, ${USER}]; } }`;
    expect(volatileIn(asked(messages, '', outside))).toBe(expected);
  });

  test.each<[string, string[], boolean]>([
    [`long ? [${FIXED}, ${USER}] : [${FIXED}, ${USER}]`, ['system: Be brief.', 'user: {question}'], true],
    [`long ? [${FIXED}, ${USER}] : [${USER}]`, [`system: {long ?`, 'user: {question}'], true],
    [`long ? [${FIXED}, ${USER}] : [${LONGER}, ${USER}]`, [`system: {long ?`, 'user: {question}'], true],
    [
      `long ? [${FIXED}, ${USER}, { role: 'assistant', content: 'Yes.' }, ${USER}] : [${FIXED}, ${USER}]`,
      ['system: Be brief.', 'user: {question}', `assistant: {long ?`, 'user: {question}'],
      true,
    ],
    [
      `long ? [${FIXED}, ${USER}] : [${FIXED}, ...history]`,
      ['system: Be brief.', 'user: {question}', 'unknown: {...history}'],
      false,
    ],
  ])('%s reads as %j', (messages, parts, complete) => {
    const call = asked(messages);
    expect(shownPrompt(call.prompt).map((part) => part.replace(/(\{long \?).*/, '$1'))).toEqual(parts);
    expect(call.promptComplete).toBe(complete);
  });

  test.each<[string, string]>([
    ['list[0].content', 'unknown'],
    ['list.at(1)?.content', 'unknown'],
    ['list[index].content', 'unknown'],
    ['list.find((m) => m.role === "user")?.content', 'unknown'],
    ['second(...list)', 'unknown'],
    [`list.length > 1 ? 'a' : 'b'`, 'unknown'],
  ])('has no certain places: %s', (content, expected) => {
    const body = `const list = [...(long ? [${FIXED}] : [${FIXED}, ${USER}]), { role: 'user', content: 'Hi.' }];`;
    const outside = `declare const index: number;\nfunction second(one: any, other: any) { return other.content; }`;
    const [part] = shownPrompt(asked(`[{ role: 'system', content: ${content} }]`, body, outside).prompt);
    expect(part?.replace(/^system: \{.*\}$/, 'unknown')).toBe(expected);
  });

  test.each<[string, string, string]>([
    [`const LIST = flag ? [${NOW}, ${USER}] : [${FIXED}, ${USER}];`, 'LIST', 'unknown'],
    [`const LIST = start();`, '[...LIST, { role: "user", content: question }]', 'unknown'],
    ['', '[...start(), { role: "user", content: question }]', CLOCK],
  ])('made by %s, sent as %s: %s', (outside, messages, expected) => {
    const before = `declare const flag: boolean;
function start() { if (flag) return [${FIXED}]; return [${NOW}, ${USER}]; }
${outside}`;
    expect(volatileIn(asked(messages, '', before))).toBe(expected);
  });

  test('that a factory makes once is the same for all', () => {
    const call = callIn(`${CLIENT}${BEFORE}
export function createBot() {
  const list = long ? [${NOW}, ${USER}] : [${FIXED}, ${USER}];
  return { ask: () => client.chat.completions.create({ model: 'gpt-4o', messages: list } as any) };
}`);
    expect(volatileIn(call)).toBe('unknown');
  });

  test('is not sent twice', () => {
    const [system] = asked(`long ? [${FIXED}, ${USER}] : [${LONGER}, ${USER}]`).prompt;
    const [hole] = system?.text.parts ?? [];
    expect(hole?.is === 'hole' && hole.among?.length).toBe(2);
  });

  test('of which one marks the cache', () => {
    const marked = `{ role: 'system', content: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }] }`;
    const marker = (messages: string) => shown(asked(messages).cacheMarker);
    expect(marker(`long ? [${marked}, ${USER}] : [${FIXED}, ${USER}]`)).toBe('unknown');
    expect(marker(`long ? [${marked}, ${USER}] : [${marked}]`)).toBe('true');
    expect(marker(`long ? [${FIXED}, ${USER}] : [${USER}]`)).toBe('absent (false)');
  });

  test('a value is seen in the list that it stands in', () => {
    const now = `{ role: 'system', content: \`Now \${${CLOCK}}. You are a helper.\` }`;
    const { volatilePrefix } = asked(`long ? [${now}, ${USER}] : [${FIXED}, ${USER}, ${USER}]`);
    const found = volatilePrefix !== 'unknown' ? volatilePrefix : undefined;
    expect(found?.staticCharsBefore).toBe('Now '.length);
    expect(found?.staticCharsAfter).toBe('. You are a helper.'.length);
    expect(found?.within?.complete).toBe(true);
    expect(found?.within?.parts.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  test('a tuple of LangChain is a message', () => {
    const text = (messages: string) =>
      callIn(
        `import { ChatOpenAI } from '@langchain/openai';\n${BEFORE}new ChatOpenAI({ model: 'gpt-4o' }).invoke(${messages});`,
      );
    expect(shownPrompt(text(`[['system', 'Be brief.'], ['user', question]]`).prompt)).toEqual([
      'system: Be brief.',
      'user: {question}',
    ]);
    expect(
      shownPrompt(text(`long ? [['system', 'Be brief.'], ['user', question]] : [['user', question]]`).prompt),
    ).toEqual([expect.stringMatching(/^system: \{long \?/), 'user: {question}']);
  });
});

describe('a message that may be missing', () => {
  test.each<[string, string]>([
    [
      `{ role: 'user', content: [{ type: 'text', text: 'See' }, ...lines.map((url) => ({ type: 'image_url', image_url: { url } }))] }`,
      'none',
    ],
    [`{ role: 'user', content: question as any }`, 'none'],
    [`{ role: 'system', content: question }`, 'unknown'],
    [`{ role: 'system', content: [{ type: 'text', text: 'See' }, { type: 'text', text: ${CLOCK} }] }`, CLOCK],
    ['history[0]', 'unknown'],
  ])('%s: %s', (message, expected) => {
    expect(volatileIn(asked(`[${FIXED}, ...(long ? [${message}] : []), ${USER}]`))).toBe(expected);
    expect(
      volatileIn(
        asked(`[${FIXED}, ...(extra ? [extra] : []), ${USER}]`, `const extra = long ? ${message} : undefined;`),
      ),
    ).toBe(expected);
  });
});

describe('a message that is picked by a condition', () => {
  test.each<[string, string]>([
    [`messages.find((m) => m.role === 'system')?.content`, 'system: Be brief.'],
    [`messages.find(({ role }) => 'system' === role)?.content`, 'system: Be brief.'],
    [`messages.find((m) => { return m.role == 'system'; })?.content`, 'system: Be brief.'],
    [`messages.find((m) => m.role !== 'user')?.content`, 'system: Be brief.'],
    [`messages.find((m) => m.role === 'assistant' || m.role === 'system')?.content`, 'system: Be brief.'],
    [`messages.find((m) => !(m.role === 'user') && !!m.content)?.content`, 'system: Be brief.'],
    [`messages.find((m) => ['system', 'developer'].includes(m.role))?.content`, 'system: Be brief.'],
    [`messages.find(isSystem)?.content`, 'system: Be brief.'],
    [`messages.findLast((m) => m.role === 'system')?.content`, 'system: Be brief.'],
    [`messages.filter((m) => m.role === 'system')[0].content`, 'system: Be brief.'],
    [`messages.filter((m) => m.role === 'system').map((m) => m.content).join('\\n')`, 'system: Be brief.'],
    [`messages.some((m) => m.role === 'system') ? 'Yes.' : 'No.'`, 'system: Yes.'],
    [`messages.some((m) => m.role === 'tool') ? 'Yes.' : 'No.'`, 'system: No.'],
    [`messages.every((m) => m.role === 'system') ? 'Yes.' : 'No.'`, 'system: No.'],
    // Not decided.
    [`messages.find((m) => m.content.length > 3)?.content`, 'unknown'],
    [`messages.find((m) => m.role === wanted)?.content`, 'unknown'],
    [`messages.find((m) => { if (long) return true; return m.role === 'system'; })?.content`, 'unknown'],
    [`messages.some((m) => m.content === 'Be brief.' && long) ? 'Yes.' : 'No.'`, 'unknown'],
  ])('%s: %s', (system, expected) => {
    const { prompt } = callIn(`import Anthropic from '@anthropic-ai/sdk';
${BEFORE}declare const wanted: string;
const isSystem = (message: { role: string }) => message.role === 'system';
export function ask() {
  const messages = [${FIXED}, ${USER}];
  return new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, system: ${system}, messages: [] } as any);
}`);
    const [shownSystem = ''] = shownPrompt(prompt);
    if (expected === 'unknown') expect(shownSystem).toMatch(/^system: \{.*\}$/);
    else expect(shownSystem).toBe(expected);
  });

  test.each<[string, string, string[], boolean]>([
    [`[${FIXED}, ${USER}]`, `m.role !== 'system'`, ['user: {question}'], true],
    [`[${FIXED}, ${USER}]`, 'm.content', ['system: Be brief.', `user: {question}`], true],
    [`[${FIXED}, ...(long ? [${USER}] : [])]`, `m.role !== 'system'`, ['user: {question}'], true],
    [`[${FIXED}, ...history]`, `m.role !== 'system'`, ['unknown: {...history}'], false],
    [`[${FIXED}, history[0], ${USER}]`, `m.role !== 'system'`, ['unknown: {history[0]}', 'user: {question}'], false],
  ])('%s by %s', (messages, condition, expected, complete) => {
    const call = asked(`(${messages} as any[]).filter((m) => ${condition})`);
    expect(shownPrompt(call.prompt)).toEqual(expected);
    expect(call.promptComplete).toBe(complete);
  });

  test('in a wrapper, for each of its callers', () => {
    const wrapper = `${CLIENT}${BEFORE}
function ask({ messages }: { messages: any[] }) {
  const system = messages.find((m) => m.role === 'system');
  return client.responses.create({ model: 'gpt-4o', instructions: system?.content, input: messages.filter((m) => m.role !== 'system') });
}
`;
    const call = calledBy(`${wrapper}export const one = () => ask({ messages: [${FIXED}, ${USER}] });`);
    expect(shownPrompt(call.prompt)).toEqual(['system: Be brief.', 'user: {question}']);
    const volatile = calledBy(`${wrapper}export const one = () => ask({ messages: [${NOW}, ${USER}] });`);
    expect(volatileIn(volatile)).toBe(CLOCK);
    const none = calledBy(`${wrapper}export const one = () => ask({ messages: [${USER}] });`);
    expect(shownPrompt(none.prompt)).toEqual(['user: {question}']);
    expect(none.promptComplete).toBe(true);
  });
});

describe('a list that is copied message by message', () => {
  const ALL = [FIXED, USER].join(', ');
  test.each<[string, string[], boolean]>([
    [
      'for (const m of all) out.push({ role: m.role, content: m.content });',
      ['system: Be brief.', 'user: {m.content}'],
      true,
    ],
    [
      'for (const { role, content } of all) { out.push({ role, content }); }',
      ['system: Be brief.', 'user: {content}'],
      true,
    ],
    ['all.forEach((m) => out.push(m));', ['system: Be brief.', 'user: {question}'], true],
    [`all.forEach((m) => { if (m.role === 'system') return; out.push(m); });`, ['user: {question}'], true],
    [
      `for (const m of all) { if (m.role === 'system') { out.push({ role: 'user', content: m.content }); continue; } out.push(m); }`,
      ['user: Be brief.', 'user: {question}'],
      true,
    ],
    [
      'all.forEach((m, index) => { out.push(index === 0 ? m : { role: "user", content: "More." }); });',
      ['system: Be brief.', 'user: More.'],
      true,
    ],
    [
      'for (const m of all) { if (m.content.length === 0) continue; out.push(m); }',
      ['system: Be brief.', 'user: {question}'],
      true,
    ],
    // Not known, or not read.
    [
      `for (const m of all) { m.content = new Date().toISOString(); out.push(m); }`,
      ['system: {new Date().toISOString()}', 'user: {new Date().toISOString()}'],
      true,
    ],
    ['for (const m of all) { change(m); out.push(m); }', [`unknown: {'Be brief.'}`, 'unknown: {question}'], true],
    ['for (const m of all) { if (long) break; out.push(m); }', ['unknown: {m}'], false],
    ['all.forEach(async (m) => { await later(); out.push(m); });', ['unknown: {m}'], false],
    ['for (const m of history) out.push(m);', ['unknown: {m}'], false],
    ['for (const m of all) { for (const n of all) out.push(n); }', ['unknown: {n}'], false],
    ['for (const m of all) lines.forEach(() => out.push(m));', ['unknown: {m}'], false],
    ['if (long) for (const m of all) out.push(m);', ['unknown: {m}'], false],
  ])('%s', (loop, parts, complete) => {
    const call = asked(
      'out',
      `const all: any[] = [${ALL}]; const out: any[] = []; ${loop}`,
      'declare function change(message: any): void;\ndeclare function later(): Promise<void>;',
    );
    expect(shownPrompt(call.prompt)).toEqual(parts);
    expect(call.promptComplete).toBe(complete);
  });

  test('by a helper of its own', () => {
    const helper = `function copied(list: any[]) {
  const out: any[] = [];
  list.forEach((m) => {
    const content = m.content;
    if (content.length === 0) return;
    if (m.role === 'user') { out.push({ role: 'user', content }); return; }
    out.push({ role: 'system', content });
  });
  return out;
}`;
    expect(volatileIn(asked(`copied([${NOW}, ${USER}])`, '', helper))).toBe(CLOCK);
    expect(volatileIn(asked(`copied([${FIXED}, ${USER}])`, '', helper))).toBe('none');
    expect(volatileIn(asked('copied(history)', '', helper))).toBe('unknown');
  });

  test('that is not complete at the use', () => {
    const call = callIn(`${CLIENT}${BEFORE}
export async function ask() {
  const all: any[] = [${ALL}]; const out: any[] = [];
  for (const m of all) {
    out.push(m);
    await client.chat.completions.create({ model: 'gpt-4o', messages: out });
  }
}`);
    expect(call.promptComplete).toBe(false);
  });
});

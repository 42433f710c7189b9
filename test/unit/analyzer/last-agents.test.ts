import { expect, test } from 'vitest';
import { callIn, shown } from './world.js';

const AGENTS = `import { Agent, run } from '@openai/agents';
declare const input: string, other: any, cap: number;
const french = new Agent({ name: 'f', instructions: 'French.' });
const english = new Agent({ name: 'e', instructions: 'English.' });
const first = Agent.create({ name: 'first', instructions: 'Hand off.', handoffs: [french, english] });
french.handoffs = [first];
`;

/** A loop that goes on with the agent that answered last. */
function talk(next: string, agents = AGENTS, start = 'first') {
  return callIn(`${agents}
export async function talk() {
  let agent: Agent<any, any> = ${start};
  while (input) {
    const result = await run(agent, input);
    ${next}
  }
}`);
}

test.each([
  'agent = result.lastAgent ?? agent;',
  'agent = result.currentAgent ?? agent;',
  'if ((result as any).lastAgent) { agent = (result as any).lastAgent; }',
])('%s: nothing that any of them sets', (next) => {
  const call = talk(next);
  expect(shown(call.outputCap.fact)).toBe('absent');
  expect(shown(call.retries.fact)).toBe('absent (2)');
  expect(shown(call.stepLimit?.fact)).toBe('absent (10)');
});

test('a result that is kept in a variable of its own', () => {
  const call = callIn(`${AGENTS}
export async function talk() {
  let agent: Agent<any, any> = first;
  while (input) {
    let result: any;
    await other(async () => { result = await run(agent, input); });
    agent = result.currentAgent ?? agent;
  }
}`);
  expect(shown(call.outputCap.fact)).toBe('absent');
});

test('what one of them sets, the run may have', () => {
  const capped = AGENTS.replace(
    "instructions: 'English.'",
    "instructions: 'English.', modelSettings: { maxTokens: 9 }",
  );
  expect(shown(talk('agent = result.lastAgent ?? agent;', capped).outputCap.fact)).toBe('unknown');
  const all = capped.replace(/(French\.|Hand off\.)'/g, "$1', modelSettings: { maxTokens: 9 }");
  expect(shown(talk('agent = result.lastAgent ?? agent;', all).outputCap.fact)).toBe('9');
});

test.each<[string, string, string]>([
  ['from elsewhere', 'agent = other.lastAgent ?? agent;', AGENTS],
  ['handed off to what is not in sight', 'agent = result.lastAgent ?? agent;', AGENTS.replace('[first]', 'other')],
  ['added to the list later', 'agent = result.lastAgent ?? agent;', `${AGENTS}\nfrench.handoffs.push(other);`],
  ['changed later', 'agent = result.lastAgent ?? agent;', `${AGENTS}\nother(french);`],
])('an agent %s is not known', (_, next, agents) => {
  expect(shown(talk(next, agents).outputCap.fact)).toBe('unknown');
});

test('nor is one that comes in', () => {
  expect(shown(talk('agent = result.lastAgent ?? agent;', AGENTS, 'other').outputCap.fact)).toBe('unknown');
});

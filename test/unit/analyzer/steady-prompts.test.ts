// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { CLIENT, callIn } from './world.js';

const DECLARED = 'declare const brief: boolean, name: string, key: "a" | "b";\ndeclare function isOpen(): boolean;\n';

function shownPrefix({ volatilePrefix }: LlmCall): string {
  if (volatilePrefix === undefined) return 'none';
  return volatilePrefix === 'unknown' ? 'unknown' : volatilePrefix.source;
}

/** What changes in a system prompt from request to request. */
function prefixOf(system: string, before = ''): string {
  const text = `async function ask(question: string) {
${before}
await client.responses.create({ model: 'gpt-4o', instructions: ${system}, input: question });
}`;
  return shownPrefix(callIn(CLIENT + DECLARED + text));
}

describe('one of several fixed texts', () => {
  test.each<[string, string]>([
    ["`Answer ${brief ? 'briefly' : 'at length'}.`", ''],
    ["`Answer ${brief ? 'briefly' : name === 'x' ? 'at length' : 'kindly'}.`", ''],
    ["`Answer.${brief ? ' Be brief.' : undefined}`", ''],
    ["'Answer.' + (brief && ' Be brief.')", ''],
    ["'Answer.' + how", "const how = brief ? ' Be brief.' : '';"],
    ['prompts().system', "const prompts = () => { if (brief) return { system: 'A.' }; return { system: 'B.' }; };"],
    ['prompts.system', "const prompts = brief ? { system: 'A.' } : { system: 'B.' };"],
    ['prompt()', "const prompt = () => { if (process.env.LONG === '1') return 'A.'; return 'B.'; };"],
    ["'Answer.' + how(true)", "const how = (short: boolean) => (short && brief ? ' Be brief.' : '');"],
  ])('%s after %s changes nothing by itself', (system, before) => {
    expect(prefixOf(system, before)).toBe('none');
  });

  test.each<[string, string]>([
    ["`Answer ${brief ? name : 'at length'}.`", ''],
    ["hour < 12 ? 'Good morning.' : 'Good evening.'", 'const hour = new Date().getHours();'],
    ["new Date().getHours() < 12 ? 'Good morning.' : 'Good evening.'", ''],
    ["brief ? (Math.random() < 0.5 ? 'A.' : 'B.') : 'C.'", ''],
    ["early() ? 'Good morning.' : 'Good evening.'", 'const early = () => new Date().getHours() < 12;'],
    ['greeting(Date.now())', "const greeting = (now: number) => (now > 5 ? 'Good morning.' : 'Good evening.');"],
    ["'Answer.' + (Date.now() > 5 && ' Be brief.')", ''],
    ["(Date.now() > 5 ? 'A.' : undefined) ?? 'B.'", ''],
    ["hour < 12 ? 'A.' : 'B.'", 'let hour = 0; hour = new Date().getHours();'],
    [
      'prompts().system',
      "const prompts = () => { if (Date.now() > 5) return { system: 'A.' }; return { system: 'B.' }; };",
    ],
    ['prompts().system', "const prompts = () => { if (brief) return { system: name }; return { system: 'B.' }; };"],
    ['prompts.system', "const prompts = brief ? { system: Math.random() > 0.5 ? 'A.' : 'C.' } : { system: 'B.' };"],
    [
      'prompt(Date.now())',
      "const prompt = (now: number) => { switch (now) { case 5: return 'A.'; default: return 'B.'; } };",
    ],
    ["early ? 'A.' : 'B.'", 'let early = false; if (Date.now() > 5) early = true;'],
    ["hour < 12 ? 'A.' : 'B.'", 'const { hour } = { hour: new Date().getHours() };'],
  ])('%s after %s may', (system, before) => {
    expect(prefixOf(system, before)).toBe('unknown');
  });
});

describe('a text of the environment', () => {
  test.each([
    'process.env.SYSTEM_PROMPT',
    'process.env.SYSTEM_PROMPT!',
    "process.env['SYSTEM_PROMPT']",
    "process.env.SYSTEM_PROMPT ?? 'Be brief.'",
    "`Be brief. ${process.env.SYSTEM_PROMPT || ''}`",
    "brief ? process.env.SYSTEM_PROMPT : 'Be brief.'",
  ])('%s is the same in every request', (system) => {
    expect(prefixOf(system)).toBe('none');
  });

  test.each<[string, string]>([
    ['process.env.SYSTEM_PROMPT', 'process.env.SYSTEM_PROMPT = name;'],
    ['process.env.SYSTEM_PROMPT', "process.env[name] ??= 'x';"],
    ['process.env.SYSTEM_PROMPT', 'Object.assign(process.env, { SYSTEM_PROMPT: name });'],
    ['process.env[name]', ''],
    ['`${process.env.SYSTEM_PROMPT} ${name}`', ''],
  ])('%s after %s may not be', (system, before) => {
    expect(prefixOf(system, before)).toBe('unknown');
  });

  test('that a comparison reads is not taken for one that is set', () => {
    expect(prefixOf('process.env.SYSTEM_PROMPT', "if (process.env.SYSTEM_PROMPT === 'x') return;")).toBe('none');
  });
});

describe('tools', () => {
  const tools = (list: string, before = '') =>
    shownPrefix(
      callIn(
        `${CLIENT}${DECLARED}import { z } from 'zod';\n${before}\nclient.responses.create({ model: 'gpt-4o', instructions: 'Be brief.', input: name, tools: ${list} });`,
      ),
    );

  test("the provider's own bring their results behind the prompt", () => {
    expect(tools("[{ type: 'web_search' }]")).toBe('none');
    expect(tools("[{ type: 'mcp', server_label: 'a', server_url: 'https://a.example' }]")).toBe('unknown');
    expect(tools("[{ type: 'web_search' }, named]", 'declare const named: any;')).toBe('unknown');
  });

  test('described by a schema', () => {
    const described = (schema: string) =>
      tools("[{ type: 'function', name: 'look', description: schema.description }]", `const schema = ${schema};`);
    expect(described("z.object({}).describe('Looks.')")).toBe('none');
    expect(described('z.object({}).describe(name)')).toBe('unknown');
    expect(described('z.object({})')).toBe('none');
  });

  test("OpenAI's agents' own", () => {
    const agent = (description: string) =>
      shownPrefix(
        callIn(`import { Agent, run, tool } from '@openai/agents';
import { z } from 'zod';
${DECLARED}
const look = tool({ name: 'look', description: ${description}, parameters: z.object({ at: z.string() }), execute: async () => 'x' });
const agent = new Agent({ name: 'a', instructions: 'Be brief.', model: 'gpt-4o', tools: [look] });
run(agent, name);`),
      );
    expect(agent("'Looks.'")).toBe('none');
    expect(agent('name')).toBe('unknown');
  });
});

describe('what the provider keeps', () => {
  const send = (command: string) =>
    shownPrefix(
      callIn(`import * as aws from '@aws-sdk/client-bedrock-agent-runtime';
${DECLARED}
new aws.BedrockAgentRuntimeClient({}).send(new aws.${command});`),
    );

  test('a knowledge base has no system prompt of its own', () => {
    expect(send("OptimizePromptCommand({ input: { textPrompt: { text: name } }, targetModelId: 'm' })")).toBe('none');
    const configuration = `retrieveAndGenerateConfiguration: { knowledgeBaseConfiguration: { knowledgeBaseId: name, modelArn: 'm' } }`;
    expect(send(`RetrieveAndGenerateCommand({ input: { text: name }, ${configuration} })`)).toBe('none');
  });

  test('an agent has', () => {
    expect(send("InvokeAgentCommand({ agentId: 'a', sessionId: name, inputText: name })")).toBe('unknown');
  });
});

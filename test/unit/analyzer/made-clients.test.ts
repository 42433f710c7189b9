import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { mapHost } from '../rules/map-host.js';

function clientsIn(code: string, file = '/app/client.ts'): readonly string[] {
  const { clients } = openProject(mapHost({ [file]: code })).analyze([file]);
  return clients.map(
    ({ sdk, at, name }) => `${sdk}: ${code.slice(at.start, at.end)} (${code.slice(name.start, name.end)})`,
  );
}

test.each([
  ['import OpenAI from "openai"; export const client = new OpenAI();', 'openai: new OpenAI() (OpenAI)'],
  ['import Llm from "openai"; export const client = new Llm({});', 'openai: new Llm({}) (Llm)'],
  ['import * as sdk from "openai"; export const client = new sdk.OpenAI();', 'openai: new sdk.OpenAI() (sdk.OpenAI)'],
  ['import OpenAI from "openai"; class Own extends OpenAI {} export const own = new Own();', 'openai: new Own() (Own)'],
  [
    'import { ChatOpenAI } from "@langchain/openai"; export const llm = new ChatOpenAI({ model: "gpt-5" });',
    '@langchain/openai: new ChatOpenAI({ model: "gpt-5" }) (ChatOpenAI)',
  ],
  [
    'import { Mistral } from "@mistralai/mistralai"; export const m = new Mistral();',
    '@mistralai/mistralai: new Mistral() (Mistral)',
  ],
  ['import Groq from "groq-sdk"; export const g = new Groq();', 'groq-sdk: new Groq() (Groq)'],
])('a file that makes a client and calls nothing: %s', (code, client) => {
  expect(clientsIn(code)).toEqual([client]);
});

test.each([
  'import { openai } from "@ai-sdk/openai"; export const model = openai("gpt-5");',
  'import { createOpenAI } from "@ai-sdk/openai"; export const make = createOpenAI({}); export const at = new Date();',
  'import { Agent } from "@openai/agents"; export const agent = new Agent({ name: "a", model: "gpt-5" });',
  'import { Pinecone } from "@pinecone-database/pinecone"; export const store = new Pinecone();',
  'import OpenAI from "openai"; export const fail = () => new OpenAI.APIError(400);',
  'import type OpenAI from "openai"; export const make = (Client: any): OpenAI => new Client();',
  'import { OpenAI } from "./own"; export const client = new OpenAI();',
  'import { vi } from "vitest"; import OpenAI from "openai"; vi.mock("openai"); export const client = new OpenAI();',
])('no client: %s', (code) => {
  expect(clientsIn(code)).toEqual([]);
});

test('plain JavaScript', () => {
  expect(clientsIn('const OpenAI = require("openai"); module.exports = new OpenAI();', '/app/client.js')).toEqual([
    'openai: new OpenAI() (OpenAI)',
  ]);
});

test('a client that is called in its own file is named by the call', () => {
  const code =
    'import OpenAI from "openai"; const client = new OpenAI(); client.responses.create({ model: "gpt-5", input: "Hi" });';
  const { calls, clients } = openProject(mapHost({ '/app/a.ts': code })).analyze(['/app/a.ts']);
  expect(calls[0]?.via).toEqual([clients[0]?.at]);
});

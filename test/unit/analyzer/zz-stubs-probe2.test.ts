import { test } from 'vitest';
import { callsIn, shown } from './world.js';

const show = (t: string, code: string, others = {}) => {
  try {
    console.log(
      '\n' + t,
      JSON.stringify(
        callsIn(code, others).map((c) => [
          c.sdk,
          c.operation,
          'model',
          shown(c.model),
          'prov',
          c.provider,
          'cap',
          shown(c.outputCap.fact),
          'retries',
          shown(c.retries.fact),
          'steps',
          shown(c.stepLimit?.fact),
          'k',
          shown(c.retrievalK?.fact),
        ]),
      ),
    );
  } catch (e) {
    console.log('\n' + t, String(e));
  }
};
test('x', () => {
  const G = (imp: string, model: string) =>
    `import { genkit } from 'genkit'; ${imp}\nconst ai = genkit({ plugins: [] }); export const f = (q: string) => ai.generate({ model: ${model}, prompt: q });`;
  show(
    'T g1',
    G(
      `import { googleAI } from '@genkit-ai/google-genai';`,
      `googleAI.model('gemini-2.5-flash', { maxOutputTokens: 200 })`,
    ),
  );
  show('T g2', G(`import { googleAI } from '@genkit-ai/google-genai';`, `googleAI.model('gemini-2.5-flash')`));
  show('T g3', G(`import { gemini15Flash } from '@genkit-ai/googleai';`, `gemini15Flash`));
  show(
    'T g4',
    G(`import { gemini20Flash } from '@genkit-ai/vertexai';`, `gemini20Flash.withConfig({ maxOutputTokens: 9 })`),
  );
  show('T g5', G(`import { anthropic } from '@genkit-ai/anthropic';`, `anthropic.model('claude-haiku-4-5')`));
  show(
    'T g6',
    G(`import { openAI } from '@genkit-ai/compat-oai/openai';`, `openAI.model('gpt-4o', { maxOutputTokens: 4 })`),
  );
  show(
    'T g7',
    G(`import { gemini } from '@genkit-ai/googleai';`, `gemini('gemini-2.0-flash', { maxOutputTokens: 200 })`),
  );
  show(
    'T g8',
    `import { genkit } from 'genkit'; import { googleAI, gemini15Flash } from '@genkit-ai/googleai';\nconst ai = genkit({ plugins: [googleAI()], model: gemini15Flash }); export const f = (q: string) => ai.generate(q);`,
  );
  show(
    'T g9',
    G(`import { textEmbedding004 } from '@genkit-ai/googleai';`, `'x/y'`) +
      `export const e = () => ai.embed({ embedder: textEmbedding004, content: 'x' });`,
  );
  // tools of AWS repo: record of clients
  show(
    'T aws',
    `import { RetrieveCommand, BedrockAgentRuntimeClient, type BedrockAgentRuntimeClientConfig } from '@aws-sdk/client-bedrock-agent-runtime';
const clients: Record<string, BedrockAgentRuntimeClient> = {};
export const init = async (config: BedrockAgentRuntimeClientConfig & { region: string }) => { if (process.env.X) { return new BedrockAgentRuntimeClient({ ...config }); } if (!(config.region in clients)) { clients[config.region] = new BedrockAgentRuntimeClient(config); } return clients[config.region]; };
export const handler = async (q: string) => { const client = await init({ region: 'x' }); const retrieveCommand = new RetrieveCommand({ knowledgeBaseId: 'x', retrievalQuery: { text: q }, retrievalConfiguration: { vectorSearchConfiguration: { numberOfResults: 10 } } }); return client.send(retrieveCommand); };`,
  );
  show(
    'T wf',
    `import { createWorkflow, createStep } from '@mastra/core/workflows'; const w = createWorkflow({ id: 'a' }).branch([[async ({ mastra }) => { await mastra.getAgent('a').generate('x'); return true; }, createStep({ id: 's', execute: async ({ mastra }) => { await mastra.getAgent('b').generate('y'); } })]]).commit();`,
  );
});

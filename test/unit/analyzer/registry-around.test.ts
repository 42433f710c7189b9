import { expect, test } from 'vitest';
import { analyzeFiles, type Files, shown } from './world.js';

const agents = (options = '') => `import { Agent } from '@mastra/core/agent';
export const weather = new Agent({ name: 'weather', instructions: 'Of the weather.', model: 'openai/gpt-4o'${options} });
export const news = new Agent({ name: 'news', instructions: 'Of the news.', model: 'openai/gpt-4o' });
`;
const registry = (workflows: string, head = '') => `import { Mastra } from '@mastra/core/mastra';
import { weather, news } from './agents.js';
${head}
export const mastra = new Mastra({ agents: { weather, news }, workflows: { ${workflows} } });
export const ask = (run: any) => mastra.getWorkflow('daily').generate(run);
`;
const IMPORTED = `import { daily } from './daily.js';`;

/** A step of a workflow that asks an agent of the registry. */
function asked(id: string, others: Files) {
  const text = `import { createStep, createWorkflow } from '@mastra/core/workflows';
declare const which: any;
const step = createStep({
  id: 'ask',
  execute: async ({ inputData, mastra }) => {
    const agent = mastra?.getAgent(${id});
    if (!agent) throw new Error();
    return agent.generate([{ role: 'user', content: inputData.question }]);
  },
});
export const daily = createWorkflow({ id: 'daily' }).then(step).commit();
`;
  const { calls } = analyzeFiles({ ...others, '/app/daily.ts': text });
  const call = calls.find(({ file }) => file === '/app/daily.ts');
  return [shown(call?.model), shown(call?.outputCap.fact)];
}

test('a step is given the registry that its workflow stands in', () => {
  const others = { '/app/agents.ts': agents(), '/app/mastra.ts': registry('daily', IMPORTED) };
  expect(asked("'weather'", others)).toEqual(['gpt-4o', 'absent']);
  expect(asked('which', others)).toEqual(['gpt-4o', 'absent']);
});

test('which agent it is counts where they differ', () => {
  const others = {
    '/app/agents.ts': agents(', defaultOptions: { modelSettings: { maxOutputTokens: 9 } }').replace(
      'gpt-4o',
      'gpt-4.1',
    ),
    '/app/mastra.ts': registry('daily', IMPORTED),
    '/app/node_modules/@mastra/core/package.json': JSON.stringify({ name: '@mastra/core', version: '1.4.0' }),
  };
  expect(asked("'news'", others)).toEqual(['gpt-4o', 'absent']);
  expect(asked("'weather'", others)).toEqual(['gpt-4.1', '9']);
  expect(asked('which', others)).toEqual(['gpt-4.1 or gpt-4o', 'unknown']);
});

test.each<[string, Files]>([
  ['no registry', { '/app/agents.ts': agents() }],
  ['another one', { '/app/agents.ts': agents(), '/app/mastra.ts': registry('', IMPORTED) }],
  [
    'two',
    {
      '/app/agents.ts': agents(),
      '/app/mastra.ts': registry('daily', IMPORTED),
      '/app/second.ts': registry('daily', IMPORTED),
    },
  ],
  [
    'one with more agents than are in sight',
    {
      '/app/agents.ts': agents(),
      '/app/mastra.ts': registry('daily', IMPORTED).replace('weather, news }', '...all }'),
    },
  ],
])('not where there is %s', (_, others) => {
  expect(asked('which', others)).toEqual(['unknown', 'unknown']);
});

test('also where the registry stands in a file without a request', () => {
  const others = {
    '/app/agents.ts': agents(),
    '/app/mastra.ts': registry('daily', IMPORTED).replace(/export const ask.*/, ''),
  };
  expect(asked("'weather'", others)).toEqual(['gpt-4o', 'absent']);
});

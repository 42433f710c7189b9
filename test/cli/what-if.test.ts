import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const code = `import OpenAI from 'openai';
const client = new OpenAI();
export function answer(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}
`;
const traffic = [{ route: 'chat', match: '**', callsPerDay: 1000, outputTokens: 100, holes: { question: 400 } }];

function reports(change: string, under: object = traffic[0] ?? {}, formats = ['table', 'markdown', 'html']) {
  const config = JSON.stringify({ traffic: [under] });
  const folder = folderWith({ 'a.ts': code, 'llm-cost.config.json': config });
  return formats.map((format) =>
    runCli(folder, ['report', '--format', format, '--fail-on', 'never', '--what-if', change])
      .stdout.replaceAll('&quot;', '"')
      .replaceAll('\\', '')
      .replace(/\s+/g, ' '),
  );
}

describe('what a change takes for granted stands in every report that a person reads', () => {
  const BATCH =
    'What if: all requests are taken to be able to wait for a batch, because batchable is not declared (1 call)';
  it('that everything can wait for a batch', () => {
    for (const text of reports('batch=on')) expect(text).toContain(BATCH);
    expect(reports('batch=on', { ...traffic[0], batchable: 0.5 }, ['markdown'])[0]).not.toContain(BATCH);
  });

  it('who sells the model', () => {
    const sentence =
      'What if: claude-haiku-4-5 is priced at anthropic; the code asks openai, where no price of it is known (1 call)';
    for (const text of reports('model=claude-haiku-4-5')) expect(text).toContain(sentence);
    expect(reports('model=gpt-4o-mini', traffic[0], ['markdown'])[0]).not.toContain('is priced at');
  });

  it('why there is no price', () => {
    for (const text of reports('model=gpt-99-imaginary')) {
      expect(text).toMatch(
        /What if: no price: the catalog of \S+ has no price for gpt-99-imaginary at openai \(1 call\)/,
      );
    }
  });

  it('how often the cache is hit', () => {
    const [markdown] = reports('cache=on', traffic[0], ['markdown']);
    expect(markdown).toContain(
      'What if: no cache is used: it begins with question, which may be another text each time',
    );
  });
});

import { expect, test } from 'vitest';
import { analyzeFiles, shown } from './world.js';

const search = (steps: string) => `import * as lancedb from '@lancedb/lancedb';
export class Backend {
  private table: lancedb.Table;
  async search(vector: number[], filter: string, k: number) {
    let query = this.table.search(vector);
    ${steps}
    return query.toArray();
  }
}
`;

test.each<[string, string]>([
  ['once', `if (filter) query = query.where(filter);`],
  ['twice', `if (filter) query = query.where(filter);\nif (k) query = query.limit(k);`],
  ['often', 'if (filter) query = query.where(filter);\n'.repeat(12)],
])('a query that is set to what it makes itself, %s', (_, steps) => {
  const { calls, notes } = analyzeFiles({ '/app/a.ts': search(steps) });
  expect(notes).toEqual([]);
  expect(calls.map(({ operation, retrievalK }) => [operation, shown(retrievalK?.fact)])).toEqual([
    ['retrieval', 'unknown'],
  ]);
});

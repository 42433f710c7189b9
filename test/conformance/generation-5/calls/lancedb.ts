import * as lancedb from '@lancedb/lancedb';

const db = await lancedb.connect('data/handbook');

export async function findContext(vector: number[]) {
  const pages = await db.openTable('pages');
  // call: retrieval | sdk @lancedb/lancedb | k 30
  const rows = await pages.search(vector).where("language = 'en'").limit(30).toArray();
  return rows.map((row) => row.text).join('\n');
}

export async function findDefault(vector: number[]) {
  const pages = await db.openTable('pages');
  // call: retrieval | k default 10
  return pages.vectorSearch(vector).distanceType('cosine').toArray();
}

export async function findNear(pages: lancedb.Table, vector: number[], limit: number) {
  // call: retrieval | k unknown
  return pages.query().nearestTo(vector).limit(limit).select(['text']).toArray();
}

export async function findLimited(pages: lancedb.Table, vector: number[]) {
  const query = pages.query().limit(4);
  // call: retrieval | k 4
  return query.nearestTo(vector).toArrow();
}

export async function findText(pages: lancedb.Table, question: string) {
  // call: retrieval | k unknown
  return pages.search(question).toArray();
}

// Lists rows: nothing is looked for.
export async function list(pages: lancedb.Table) {
  return pages.query().limit(1000).toArray();
}

import { createClient } from '@supabase/supabase-js';

const supabase = createClient(process.env.SUPABASE_URL ?? '', process.env.SUPABASE_KEY ?? '');

export async function findContext(embedding: number[]) {
  // call: retrieval | sdk @supabase/supabase-js | k 30
  const { data, error } = await supabase.rpc('match_documents', {
    query_embedding: embedding,
    match_threshold: 0.7,
    match_count: 30,
  });
  if (error) throw error;
  return data;
}

export async function findNear(embedding: number[], count: number) {
  const parameters = { query_embedding: embedding, match_count: count };
  // call: retrieval | k unknown
  return supabase.schema('private').rpc('match_sections', parameters);
}

// Any other function of the database searches nothing.
export async function countVisits(page: string) {
  return supabase.rpc('increment_visits', { page });
}

// @supabase/supabase-js 2: a function of the user's own searches by vectors. Its parameters are those of the SQL function in
// Supabase's guide to vector search, which LangChain's store sends too: @langchain/community@1.1.29 dist/vectorstores/supabase.js:212.
declare module '@supabase/supabase-js' {
  // @store
  interface Match {
    query_embedding?: Needed;
    match_threshold?: Needed;
    match_count?: Needed | RetrievalK;
    [name: string]: any;
  }
  interface Functions {
    rpc<Name = any, Parameters = any>(name: any, parameters?: Match, options?: any): Call<'retrieval'>;
  }
  interface SupabaseClient<Database, Options, Schema, R4 = any, R5 = any> extends Functions {}
  class SupabaseClient<Database = any, Options = any, Schema = any, R4 = any, R5 = any> {
    constructor(url: any, key: any, options?: any);
    schema(name: any): Functions;
    [name: string]: any;
  }
  function createClient<Database = any, Options = any, Schema = any>(url: any, key: any, options?: any): SupabaseClient;
  export { SupabaseClient, createClient };
}
declare module '@supabase/ssr' {
  // @store
  import { SupabaseClient } from '@supabase/supabase-js';
  export function createServerClient<Database = any, Schema = any>(url: any, key: any, options?: any): SupabaseClient;
  export function createBrowserClient<Database = any, Schema = any>(url: any, key: any, options?: any): SupabaseClient;
}

// mongodb 7. `limit` is required: the driver does not type `$vectorSearch`, Atlas answers with an error without it.
declare module 'mongodb' {
  // @store
  interface VectorSearch {
    limit: RetrievalK;
    [name: string]: any;
  }
  interface Stage {
    // A later stage that keeps fewer goes before the limit of the search.
    $limit?: RetrievalK;
    $vectorSearch?: Needed | VectorSearch;
    [name: string]: any;
  }
  class Collection<T = any> {
    aggregate<R = any>(pipeline?: Stage[], options?: any): Call<'retrieval'>;
    [name: string]: any;
  }
  class Db {
    constructor(...args: any[]);
    collection<T = any>(name: any, options?: any): Collection<T>;
    createCollection<T = any>(name: any, options?: any): Promise<Collection<T>>;
    [name: string]: any;
  }
  class MongoClient {
    constructor(url: any, options?: any);
    connect(): Promise<this>;
    db(name?: any, options?: any): Db;
    static connect(url: any, options?: any): Promise<MongoClient>;
    [name: string]: any;
  }
  export { Collection, Db, MongoClient };
}

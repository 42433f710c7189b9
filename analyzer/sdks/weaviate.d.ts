// weaviate-client 3 and weaviate-ts-client 2. How many objects come without a limit, the server's configuration decides.
declare module 'weaviate-client' {
  // @store
  interface SearchOptions {
    limit?: RetrievalK<'the server decides how many'>;
    [name: string]: any;
  }
  interface Query {
    nearText(query: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    nearVector(vector: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    nearObject(id: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    nearImage(image: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    nearMedia(media: any, type: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    hybrid(query: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    bm25(query: any, options?: SearchOptions, callOptions?: any): Call<'retrieval'>;
    [name: string]: any;
  }
  interface GenerateOptions {
    singlePrompt?: TextTemplate;
    groupedTask?: UserPrompt;
    [name: string]: any;
  }
  /** The database asks the model that its schema names: once for each object with `singlePrompt`. */
  interface Generate {
    nearText(query: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    nearVector(vector: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    nearObject(id: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    nearMedia(media: any, type: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    hybrid(query: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    bm25(query: any, generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
    fetchObjects(generate: GenerateOptions, options?: any, callOptions?: any): Call<'completion'>;
  }
  interface Collection<T = any, Name = any, Vectors = any> {
    query: Query;
    generate: Generate;
    withTenant(tenant: any): Collection;
    withConsistency(level: any): Collection;
    [name: string]: any;
  }
  interface Collections {
    get<T = any, Name = any>(name: any): Collection;
    use<Name = any, T = any, Vectors = any>(name: any): Collection;
    create<T = any, Name = any, Vectors = any>(configuration: any): Promise<Collection>;
    createFromSchema(schema: any): Promise<Collection>;
    createFromJson(schema: any): Promise<Collection>;
    [name: string]: any;
  }
  interface WeaviateClient {
    collections: Collections;
    [name: string]: any;
  }
  function connectToCustom(options: any): Promise<WeaviateClient>;
  function connectToLocal(options?: any): Promise<WeaviateClient>;
  function connectToWeaviateCloud(url: any, options?: any): Promise<WeaviateClient>;
  function connectToWCD(url: any, options?: any): Promise<WeaviateClient>;
  function connectToWCS(url: any, options?: any): Promise<WeaviateClient>;
  interface Weaviate {
    connectToCustom: typeof connectToCustom;
    connectToLocal: typeof connectToLocal;
    connectToWeaviateCloud: typeof connectToWeaviateCloud;
    connectToWCD: typeof connectToWCD;
    connectToWCS: typeof connectToWCS;
    client(options: any): Promise<WeaviateClient>;
    [name: string]: any;
  }
  const weaviate: Weaviate;
  export { weaviate as default, Collection, WeaviateClient, connectToCustom, connectToLocal, connectToWeaviateCloud, connectToWCD, connectToWCS };
}
declare module 'weaviate-ts-client' {
  // @store
  type Limit = RetrievalK<'the server decides how many'>;
  interface Refined {
    withFields(fields: any): this;
    withClassName(name: any): this;
    withAfter(id: any): this;
    withGroup(group: any): this;
    withGroupBy(group: any): this;
    withWhere(where: any): this;
    withOffset(offset: any): this;
    withAutocut(count: any): this;
    withSort(sort: any): this;
    withConsistencyLevel(level: any): this;
    withTenant(tenant: any): this;
  }
  /** Once it says what the objects are to be like. */
  interface Search<A extends readonly [limit?: Limit]> extends Refined {
    readonly __args: A;
    withLimit<const B extends readonly [limit: Limit]>(...args: B): Search<B>;
    withGenerate(options: GenerateOptions): Generation;
    do(): Call<'retrieval'>;
  }
  interface GenerateOptions {
    singlePrompt?: TextTemplate;
    groupedTask?: UserPrompt;
    [name: string]: any;
  }
  /** The database asks the model that its schema names: once for each object with `singlePrompt`. */
  interface Generation extends Refined {
    withLimit(limit: any): this;
    withNearText(search: any): this;
    withNearVector(search: any): this;
    withNearObject(search: any): this;
    withHybrid(search: any): this;
    withBm25(search: any): this;
    do(): Call<'completion'>;
  }
  interface GraphQLGetter<A extends readonly [limit?: Limit]> extends Refined {}
  class GraphQLGetter<A extends readonly [limit?: Limit] = readonly []> {
    constructor(client: any);
    readonly __args: A;
    withLimit<const B extends readonly [limit: Limit]>(...args: B): GraphQLGetter<B>;
    withNearText(search: any): Search<A>;
    withNearVector(search: any): Search<A>;
    withNearObject(search: any): Search<A>;
    withNearImage(search: any): Search<A>;
    withNearAudio(search: any): Search<A>;
    withNearVideo(search: any): Search<A>;
    withNearThermal(search: any): Search<A>;
    withNearDepth(search: any): Search<A>;
    withNearIMU(search: any): Search<A>;
    withHybrid(search: any): Search<A>;
    withBm25(search: any): Search<A>;
    withAsk(question: any): Search<A>;
    withGenerate(options: GenerateOptions): Generation;
    do(): Promise<any>;
  }
  class Explorer {
    constructor(client: any);
    withFields(fields: any): this;
    withLimit(limit: Limit): this;
    withNearText(search: any): this;
    withNearVector(search: any): this;
    withNearObject(search: any): this;
    withAsk(question: any): this;
    do(): Call<'retrieval'>;
  }
  interface GraphQL {
    get<const B extends readonly []>(...args: B): GraphQLGetter<B>;
    explore(): Explorer;
    [name: string]: any;
  }
  interface WeaviateClient {
    graphql: GraphQL;
    [name: string]: any;
  }
  interface Weaviate {
    client(options: any): WeaviateClient;
    [name: string]: any;
  }
  const weaviate: Weaviate;
  export { weaviate as default, WeaviateClient, GraphQLGetter, Explorer };
}

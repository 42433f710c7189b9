const { MemoryVectorStore } = require('@langchain/classic/vectorstores/memory');
const { ChatOpenAI, OpenAIEmbeddings } = require('@langchain/openai');

const store = new MemoryVectorStore(new OpenAIEmbeddings({ maxRetries: 2 }));

module.exports = {
  K: 20,
  store,
  retriever: store.asRetriever(25),
  model: new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 }),
};

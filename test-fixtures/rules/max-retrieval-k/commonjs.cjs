const { MemoryVectorStore } = require('@langchain/classic/vectorstores/memory');
const { ChatOpenAI, OpenAIEmbeddings } = require('@langchain/openai');

const model = new ChatOpenAI({ model: 'gpt-5-mini', maxTokens: 300, maxRetries: 2 });
const store = new MemoryVectorStore(new OpenAIEmbeddings({ model: 'text-embedding-3-small', maxRetries: 2 }));

exports.answer = async (question) => {
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
};

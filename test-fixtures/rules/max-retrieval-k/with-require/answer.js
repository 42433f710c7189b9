const { K, model, retriever, store } = require('./knowledge');

exports.answer = async (question) => {
  const docs = await store.similaritySearch(question, K);
  //                                                  ^ max-retrieval-k
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
};

exports.answerByRetriever = async (question) => {
  const docs = await retriever.invoke(question);
  //                 ^^^^^^^^^^^^^^^^ max-retrieval-k
  return model.invoke(`${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`);
};

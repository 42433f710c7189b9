import { AmazonKendraRetriever } from 'langchain/retrievers/amazon_kendra';
import { TavilySearchAPIRetriever } from 'langchain/retrievers/tavily_search_api';

export async function found(question: string): Promise<number> {
  const retriever = new TavilySearchAPIRetriever({ k: 4 });
  // call: retrieval | sdk @langchain/community | k 4
  const documents = await retriever.getRelevantDocuments(question);
  return documents.length;
}

export async function kendra(question: string): Promise<number> {
  const retriever = new AmazonKendraRetriever({ topK: 8, indexId: 'docs', region: 'eu-central-1' });
  // call: retrieval | k 8
  const documents = await retriever.invoke(question);
  return documents.length;
}

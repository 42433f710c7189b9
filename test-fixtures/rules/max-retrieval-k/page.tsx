import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { store } from './with-paths/src/store';

export default async function Page({ question }: { question: string }) {
  const docs = await store.similaritySearch(question, 20);
  //                                                  ^^ max-retrieval-k
  const { text } = await generateText({
    model: openai('gpt-5-mini'),
    prompt: `${docs.map((doc) => doc.pageContent).join('\n')}\n\n${question}`,
    maxOutputTokens: 300,
  });
  return (
    <ol>
      {docs.slice(0, 3).map((doc) => (
        <li key={doc.id}>{doc.pageContent}</li>
      ))}
      <li>{text}</li>
    </ol>
  );
}

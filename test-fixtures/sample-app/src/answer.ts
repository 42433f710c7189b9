import { config } from '@/config';
import { helpArticles } from '@/knowledge';
import { openai } from '@/llm/client';
import { ANSWER_MODEL } from '@/llm/models';
import { ANSWER_PROMPT } from '@/prompts/answer';

/** Answers one question from the help articles. */
export async function answer(question: string): Promise<string> {
  const articles = await helpArticles();
  const chunks = await articles.similaritySearch(question, config.retrieval.chunks);
  const context = chunks.map((chunk) => `[${chunk.metadata.title}]\n${chunk.pageContent}`).join('\n\n');

  const completion = await openai.chat.completions.create({
    model: ANSWER_MODEL,
    messages: [
      { role: 'system', content: ANSWER_PROMPT },
      { role: 'user', content: `Articles:\n${context}\n\nQuestion: ${question}` },
    ],
  });
  return completion.choices[0]?.message.content ?? '';
}

import { openai } from '@/llm/client';
import { SMALL_MODEL } from '@/llm/models';
import { CLASSIFY_PROMPT } from '@/prompts/answer';

export type Topic = 'tracking' | 'claim' | 'address-change' | 'invoice' | 'praise' | 'other';

/** The topic of a mail, for the queue it goes into. */
export async function classify(mail: string): Promise<Topic> {
  const response = await openai.responses.create(
    {
      model: SMALL_MODEL,
      instructions: CLASSIFY_PROMPT,
      input: mail.slice(0, 4_000),
      reasoning: { effort: 'minimal' },
      max_output_tokens: 16,
    },
    { timeout: 5_000, maxRetries: 1 },
  );
  return response.output_text.trim() as Topic;
}

import { cappedChatModel, chatModel, MAX_REPLY_TOKENS, noCap, openai } from '@/llm';
import * as llm from '@/llm/client';

export async function POST(request: Request) {
  const { question } = (await request.json()) as { question: string };
  const completion = await openai.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
  });
  return Response.json(completion.choices[0]?.message);
}

export const capped = (question: string) =>
  openai.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: MAX_REPLY_TOKENS });

export const importedUndefined = (question: string) =>
  openai.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: noCap });
//^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

export const throughNamespace = (question: string) =>
  llm.openai.responses.create({ model: 'gpt-5-mini', input: question });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

export const langchain = (question: string) => chatModel.invoke(question);
//                                             ^^^^^^^^^^^^^^^^ require-max-tokens

// The cap stands on the model, in another file.
export const langchainCapped = (question: string) => cappedChatModel.invoke(question);

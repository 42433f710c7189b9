import { PromptBuilder } from '@acme/prompts';
import OpenAI from 'openai';

const client = new OpenAI();
const builder = new PromptBuilder('Never promise a delivery date.');

export const answer = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: builder.build(),
    //            ^^^^^^^^^^^^^^^ no-volatile-system-prompt
    input,
    max_output_tokens: 300,
  });

export const answerPlainly = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: PromptBuilder.plain('Never promise a delivery date.'),
    input,
    max_output_tokens: 300,
  });

import { openai } from '@ai-sdk/openai';
import { generateImage, generateText } from 'ai';

// ok: no-multiple-completions -- images
export const pictures = (prompt: string) => generateImage({ model: openai.image('gpt-image-1'), prompt, n: 4 });

// ok: no-multiple-completions -- `n` is no setting of this function
export const answer = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, n: 4 } as Parameters<typeof generateText>[0]);

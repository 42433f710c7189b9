import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export function ReplyForm({ draft }: { readonly draft: string }) {
  const improve = () => generateText({ model: openai('gpt-5-mini'), prompt: `Make this friendlier: ${draft}` });
  return (
    <button type="button" onClick={improve}>
      Improve
    </button>
  );
}

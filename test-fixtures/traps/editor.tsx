// Trap: an editor's generateText
import { generateText } from '@tiptap/core';
import { generateText as plainText } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { openai } from '@ai-sdk/openai';
import { generateText as ask } from 'ai';

const extensions = [StarterKit];

export function Preview({ document }: { document: never }) {
  return (
    <article>
      <h2>{generateText(document, extensions).split('\n')[0]}</h2>
      <p>{plainText(document, extensions, { blockSeparator: ' ' })}</p>
    </article>
  );
}

export async function continueWriting(document: never) {
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const { text } = await ask({ model: openai('gpt-5-mini'), prompt: generateText(document, extensions) });
  //                     ^^^ require-max-tokens
  return text;
}

// Trap: an editor's generateText
import { generateHTML, generateText } from '@tiptap/core';
import { streamText } from './typewriter.js';

export function toPlain(json, extensions) {
  return { html: generateHTML(json, extensions), text: generateText(json, extensions), at: new Date().toISOString() };
}

export const show = (json, element) => streamText({ text: generateText(json, []), model: 'slow', onWord: (word) => element.append(word) });

// Functions of our own that only share a name.
import { generateText as generateTipTapText } from '@tiptap/core';

function generateText(options: { prompt: string; model: string }): string {
  return options.prompt.toUpperCase();
}

function streamText(context: unknown, write: (part: string) => void) {
  write('part');
}

async function embed({ value }: { model: string; value: string }) {
  return [...value].map((letter) => letter.charCodeAt(0));
}

function run(agent: { name: string }, input: string) {
  return `${agent.name}: ${input}`;
}

const ai = {
  generateObject: (settings: { model: string; schema: object; prompt: string }) => settings.schema,
  models: { generateContent: (request: { model: string; contents: string }) => request.contents },
};

export function everything(document: never) {
  streamText({}, console.log);
  run({ name: 'desk' }, 'hello');
  ai.generateObject({ model: 'gpt-5-mini', schema: {}, prompt: 'hello' });
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'hello' });
  generateTipTapText(document, []);
  return [generateText({ model: 'gpt-5-mini', prompt: `It is ${Date.now()}` }), embed({ model: 'small', value: 'hello' })];
}

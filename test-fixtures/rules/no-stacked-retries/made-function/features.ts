import { createAsk } from './llm';

// ok: no-stacked-retries -- the layers are inside what makes the function
export const summary = async (text: string) => {
  const ask = createAsk('summary');
  return ask({ prompt: `Summarise: ${text}` });
};

// ok: no-stacked-retries -- the layers are inside what makes the function
export const title = async (text: string) => {
  const ask = createAsk('title');
  return ask({ prompt: `A title for: ${text}` });
};

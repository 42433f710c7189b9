// Trap: a loop that returns on the first success
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const providers = [
  {
    name: 'openai',
    // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | attempts default 3 | loop none | priced
    ask: (question) => new OpenAI().responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 }),
  },
  {
    name: 'anthropic',
    ask: (question) =>
      // call: chat | model claude-haiku-4-5 | provider anthropic | cap 300 | retries default 2 | attempts default 3 | loop none | priced
      new Anthropic().messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content: question }] }),
  },
];

export async function ask(question) {
  for (const provider of providers) {
    try {
      // A gap: either of them may answer, so neither model should be named here.
      // call: chat | by wrapper | model gpt-5-mini | provider openai | cap 300 | retries default 2 | attempts default 3 | loop none | priced
      return await provider.ask(question);
    } catch (error) {
      console.error(provider.name, error);
    }
  }
  throw new Error('all providers failed');
}

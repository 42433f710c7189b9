import OpenAI from 'openai';

const local = new OpenAI({ baseURL: 'http://127.0.0.1:11434/v1', apiKey: 'ollama' });
const billed = new OpenAI();

export async function free(content: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      // ok: no-stacked-retries -- a local host bills nothing
      return await local.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] });
    } catch (error) {
      console.warn(error);
    }
  }
}

export async function paid(content: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await billed.chat.completions.create({
      //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries
        model: 'gpt-5-mini',
        max_completion_tokens: 300,
        messages: [{ role: 'user', content }],
      });
    } catch (error) {
      console.warn(error);
    }
  }
}

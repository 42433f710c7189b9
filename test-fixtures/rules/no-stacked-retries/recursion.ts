import OpenAI from 'openai';

const client = new OpenAI();
const MAX_TRIES = 4;

export async function ask(input: string, tries = 0): Promise<string> {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 4 by `ask` = up to 12 requests
    return output_text;
  } catch (error) {
    if (tries < 3) return ask(input, tries + 1);
    throw error;
  }
}

export class Asking {
  async ask(input: string, left = MAX_TRIES): Promise<string> {
    try {
      const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                  ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 5 by `ask` = up to 15 requests
      return output_text;
    } catch (error) {
      if (left <= 0) throw error;
      return this.ask(input, left - 1);
    }
  }
}

// ok: no-stacked-retries -- how often, nothing says
export async function askForEver(input: string): Promise<string> {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
    return output_text;
  } catch {
    return askForEver(input);
  }
}

// ok: no-stacked-retries -- the function is the only layer
export async function askInOneLayer(input: string, left = 3): Promise<string> {
  try {
    const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { maxRetries: 0 });
    return output_text;
  } catch (error) {
    if (left <= 0) throw error;
    return askInOneLayer(input, left - 1);
  }
}

// ok: no-stacked-retries -- another model each time
export async function askAnother(input: string, models: string[], index = 0): Promise<string> {
  try {
    const { output_text } = await client.responses.create({ model: models[index] ?? 'gpt-5-mini', input, max_output_tokens: 300 });
    return output_text;
  } catch (error) {
    if (index < 3) return askAnother(input, models, index + 1);
    throw error;
  }
}

import { createClient } from '@acme/llm';

const client = createClient();

export const ask = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries

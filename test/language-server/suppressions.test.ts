import { expect, test } from 'vitest';
import { folderWith } from '../cli/run-cli.js';
import { reportsEverywhere } from '../fixtures/everywhere.js';

const chat = `import OpenAI from 'openai';
const client = new OpenAI();

// llm-cost-disable-next-line require-max-tokens -- the reply is a whole book on purpose
export const book = client.responses.create({ model: 'gpt-5-mini', input: 'Write a book.' });

export const poem = client.responses.create({ model: 'gpt-5-mini', input: 'A poem.' }); // llm-cost-disable-line require-max-tokens -- short by nature

// llm-cost-disable-next-line require-max-tokens
export const essay = client.responses.create({ model: 'gpt-5-mini', input: 'An essay.' });

// llm-cost-disable-next-line no-excessive-retries -- once there were nine
export const note = client.responses.create({ model: 'gpt-5-mini', input: 'A note.', max_output_tokens: 50 });

// llm-cost-ignore require-max-tokens -- as in other tools
export const letter = client.responses.create({ model: 'gpt-5-mini', input: 'A letter.', max_output_tokens: 50 });

/* llm-cost-disable require-max-tokens -- the gateway caps these */
export const ode = client.responses.create({ model: 'gpt-5-mini', input: 'An ode.' });
/* llm-cost-enable */
export const song = client.responses.create({ model: 'gpt-5-mini', input: 'A song.' });
`;

const page = `import OpenAI from 'openai';
const client = new OpenAI();

export async function Page() {
  return (
    <main>
      {/* llm-cost-disable-next-line require-max-tokens -- the page shows all of it */}
      <p>{(await client.responses.create({ model: 'gpt-5-mini', input: 'Hello.' })).output_text}</p>
      <p>{(await client.responses.create({ model: 'gpt-5-mini', input: 'Bye.' })).output_text}</p>
    </main>
  );
}
`;

test('the command line, ESLint and the editor suppress the same and complain about the same', async () => {
  const { cli, eslint, editor } = await reportsEverywhere(folderWith({ 'chat.ts': chat, 'page.tsx': page }));
  expect(cli).toEqual([
    expect.stringMatching(/^chat\.ts:12:1 unused-suppression: Nothing of `no-excessive-retries` is found here/),
    expect.stringMatching(/^chat\.ts:15:4 unused-suppression: There is no comment `llm-cost-ignore`/),
    expect.stringMatching(/^chat\.ts:21:21 require-max-tokens: /),
    expect.stringMatching(/^chat\.ts:9:1 unused-suppression: This suppression gives no reason/),
    expect.stringMatching(/^page\.tsx:9:18 require-max-tokens: /),
  ]);
  expect(eslint).toEqual(cli);
  expect(editor).toEqual(cli);
});

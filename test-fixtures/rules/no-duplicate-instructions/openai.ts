import OpenAI from 'openai';

const client = new OpenAI();
const RULE = 'Answer in the language in which the customer has written.';

export const answer = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `You answer questions about parcels.
Never promise a delivery date that is not in the data.
- Be friendly.
- never promise a delivery date that is not in the data.
- Be brief.`,
    // @-2:0 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Never promise a delivery date that is not in the data.". Every request pays for each copy (about
    input: question,
    max_output_tokens: 300,
  });

export const lastLine = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `You answer questions about parcels.
      Never promise a delivery date that is not in the data.
      Be friendly.
      Never promise a delivery date that is not in the data.`,
    // @-1:6 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: Say it once.
    input: question,
    max_output_tokens: 300,
  });

export const twoConstants = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: `You run a shop. ${RULE}` },
      { role: 'user', content: `${RULE}\n${question}` },
      //                       ^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Answer in the language in which the customer has written."
    ],
    max_tokens: 300,
  });

export const threeTimes = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `Use the data and nothing but the data below to answer.
Quote the number of the parcel whenever you mention a parcel.
Use the data and nothing but the data below to answer.
Quote the number of the parcel whenever you mention a parcel.
Use the data and nothing but the data below to answer.`,
    // @-3:0 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says 3 times: "Use the data and nothing but the data below to answer.", and 1 more sentence.
    input: question,
    max_output_tokens: 300,
  });

export const inARow = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `Use the data and nothing but the data below to answer.
Quote the number of the parcel whenever you mention a parcel.
Be kind.
Use the data and nothing but the data below to answer.
Quote the number of the parcel whenever you mention a parcel.
`,
    // @-3:0 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: and 1 more sentence
    input: question,
    max_output_tokens: 300,
  });

// In the middle of a line: the author takes it out.
export const onOneLine = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: 'Never promise a date that is not in the data. Be kind. Never promise a date that is not in the data.',
    //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Never promise a date that is not in the data."
    input: question,
    max_output_tokens: 300,
  });

// Written with an escape, so that the sentences have no places of their own.
export const escaped = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: 'Never promise a date that is not in the data.\nBe kind.\nNever promise a date that is not in the data.',
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Never promise a date that is not in the data."
    input: question,
    max_output_tokens: 300,
  });

export const unknownModel = (question: string, model: string) =>
  client.responses.create({
    model,
    instructions: 'Never promise a date that is not in the data. Be kind. Never promise a date that is not in the data.',
    //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: Every request pays for each copy (how much depends on the model).
    input: question,
  });

// ok: no-duplicate-instructions -- short sentences
export const short = (question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: 'Be brief. Be kind. Be brief. Be kind.', input: question, max_output_tokens: 300 });

// ok: no-duplicate-instructions -- few-shot messages
export const fewShot = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You sort mails.' },
      { role: 'user', content: 'Where is the parcel that I have ordered two weeks ago?' },
      { role: 'assistant', content: 'complaint' },
      { role: 'user', content: 'Where is the parcel that I have ordered two weeks ago?' },
      { role: 'assistant', content: 'complaint' },
      { role: 'user', content: question },
    ],
    max_tokens: 10,
  });

// ok: no-duplicate-instructions -- lines of examples
export const examples = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `You sort mails.
Input: Where is the parcel that I have ordered two weeks ago?
Explanation: The customer asks for the place where the parcel is now.
Input: Where is the parcel that I have ordered two weeks ago?
Explanation: The customer asks for the place where the parcel is now.`,
    input: question,
    max_output_tokens: 10,
  });

// ok: no-duplicate-instructions -- rows of a table, code and data
export const data = (question: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `| parcel | small and light enough for the letter box of a house |
| parcel | small and light enough for the letter box of a house |
{ "text": "small and light enough for the letter box of a house" }
{ "text": "small and light enough for the letter box of a house" }
if (parcel.isSmall) return "small and light enough for the letter box";
if (parcel.isSmall) return "small and light enough for the letter box";`,
    input: question,
    max_output_tokens: 300,
  });

// ok: no-duplicate-instructions -- what the sentences say is only known at run time
export const holes = (question: string, first: string, second: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `Tell the customer about the offer of the week: ${first}, as kindly as you can.
Tell the customer about the offer of the week: ${second}, as kindly as you can.`,
    input: question,
    max_output_tokens: 300,
  });

// ok: no-duplicate-instructions -- the code sends one of the two
export const either = (question: string, isLong: boolean) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: isLong
      ? 'Write a page. Answer in the language in which the customer has written.'
      : 'Answer in the language in which the customer has written.',
    input: question,
    max_output_tokens: 300,
  });

// ok: no-duplicate-instructions -- texts to embed
export const embedded = () =>
  client.embeddings.create({
    model: 'text-embedding-3-small',
    input: 'Never promise a date that is not in the data. Never promise a date that is not in the data.',
  });

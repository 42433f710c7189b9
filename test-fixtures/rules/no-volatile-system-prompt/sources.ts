import crypto, { randomBytes, randomInt, randomUUID } from 'node:crypto';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';
import { customAlphabet, nanoid } from 'nanoid';
import OpenAI from 'openai';
import { v4 as uuidv4, v5 as uuidv5, v7 } from 'uuid';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;
const NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const shortId = customAlphabet('0123456789abcdef', 8);

export const dateNow = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${Date.now()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^ no-volatile-system-prompt

export const newDate = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${new Date()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^ no-volatile-system-prompt

export const newDateIso = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${new Date().toISOString()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const getTime = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${new Date().getTime()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const unaryPlus = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${+new Date()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^ no-volatile-system-prompt

export const dateString = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${Date()}. You track parcels.` });
  //                                                                               ^^^^^^ no-volatile-system-prompt

export const highResolution = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${performance.now()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const processClock = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${process.hrtime.bigint()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const random = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${Math.random()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^ no-volatile-system-prompt

export const randomBase36 = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${Math.random().toString(36).slice(2)}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const globalUuid = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${globalThis.crypto.randomUUID()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const nodeUuid = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${crypto.randomUUID()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const namedUuid = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${randomUUID()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^ no-volatile-system-prompt

export const bytes = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${randomBytes(8).toString('hex')}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const number = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${randomInt(1_000_000)}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const uuid4 = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${uuidv4()}. You track parcels.` });
  //                                                                               ^^^^^^^^ no-volatile-system-prompt

export const uuid7 = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${v7()}. You track parcels.` });
  //                                                                               ^^^^ no-volatile-system-prompt

export const nano = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${nanoid()}. You track parcels.` });
  //                                                                               ^^^^^^^^ no-volatile-system-prompt

export const nanoSized = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${nanoid(10)}. You track parcels.` });
  //                                                                               ^^^^^^^^^^ no-volatile-system-prompt

export const alphabet = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${shortId()}. You track parcels.` });
  //                                                                               ^^^^^^^^^ no-volatile-system-prompt

export const dayjsNow = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${dayjs()}. You track parcels.` });
  //                                                                               ^^^^^^^ no-volatile-system-prompt

export const dayjsTime = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${dayjs().format('HH:mm')}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const momentNow = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${moment().toISOString()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const luxonNow = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${DateTime.now().toISO()}. You track parcels.` });
  //                                                                               ^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const uuid5 = (input: string) =>
  // ok: no-volatile-system-prompt -- the same name gives the same id
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${uuidv5(input, NAMESPACE)}. You track parcels.` });

export const givenDate = (input: string) =>
  // ok: no-volatile-system-prompt -- a fixed moment
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${new Date(2026, 0, 1).toISOString()}. You track parcels.` });

export const parsed = (input: string) =>
  // ok: no-volatile-system-prompt -- a fixed moment
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${Date.parse('2026-01-01')}. You track parcels.` });

export const givenDayjs = (input: string) =>
  // ok: no-volatile-system-prompt -- a fixed moment
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${dayjs('2026-01-01').format()}. You track parcels.` });

export const hashed = (input: string) =>
  // ok: no-volatile-system-prompt -- the same text gives the same hash
  client.responses.create({ model, input, max_output_tokens, instructions: `Mark ${crypto.createHash('sha256').update(NAMESPACE).digest('hex')}. You track parcels.` });

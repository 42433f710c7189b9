import { format } from 'date-fns';
import dayjs from 'dayjs';
import OpenAI from 'openai';

const client = new OpenAI();
const MODEL = 'gpt-5-mini';
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const localDate = (input: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole day
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toLocaleDateString()}. ${POLICY}`, input, max_output_tokens: 300 });

export const longDate = (input: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole day
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toDateString()}. ${POLICY}`, input, max_output_tokens: 300 });

export const isoDate = (input: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole day
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toISOString().slice(0, 10)}. ${POLICY}`, input, max_output_tokens: 300 });

export const isoDateBySplit = (input: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole day
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toISOString().split('T')[0]}. ${POLICY}`, input, max_output_tokens: 300 });

export const dateByConstant = (input: string) => {
  const now = new Date();
  const today = now.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  // ok: no-volatile-system-prompt -- the same for a whole day
  return client.responses.create({ model: MODEL, instructions: `Today is ${today}. ${POLICY}`, input, max_output_tokens: 300 });
};

export const year = (input: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole year
  client.responses.create({ model: MODEL, instructions: `The year is ${new Date().getFullYear()}. ${POLICY}`, input, max_output_tokens: 300 });

export const dateByDayjs = (input: string) =>
  // ok: no-volatile-system-prompt -- a format without a time
  client.responses.create({ model: MODEL, instructions: `Today is ${dayjs().format('YYYY-MM-DD')}. ${POLICY}`, input, max_output_tokens: 300 });

export const monthByLocale = (input: string) =>
  // ok: no-volatile-system-prompt -- the options ask for no time
  client.responses.create({ model: MODEL, instructions: `It is ${new Date().toLocaleString('en', { month: 'long' })}. ${POLICY}`, input, max_output_tokens: 300 });

export const dateByIntl = (input: string) => {
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date());
  // ok: no-volatile-system-prompt -- the options ask for no time
  return client.responses.create({ model: MODEL, instructions: `Today is ${today}. ${POLICY}`, input, max_output_tokens: 300 });
};

export const dateByDateFns = (input: string) =>
  // ok: no-volatile-system-prompt -- a format without a time
  client.responses.create({ model: MODEL, instructions: `Today is ${format(new Date(), 'yyyy-MM-dd')}. ${POLICY}`, input, max_output_tokens: 300 });

export const dateOfAnOrder = (input: string, order: { created: string }) =>
  // ok: no-volatile-system-prompt -- a given moment, not the clock
  client.responses.create({ model: MODEL, instructions: `Ordered ${new Date(order.created).toISOString()}. ${POLICY}`, input, max_output_tokens: 300 });

export const localDateAndTime = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Now ${new Date().toLocaleString()}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const localTime = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Now ${new Date().toLocaleTimeString()}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const isoMinute = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Now ${new Date().toISOString().slice(0, 16)}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const timeByDayjs = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Now ${dayjs().format('YYYY-MM-DD HH:mm')}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

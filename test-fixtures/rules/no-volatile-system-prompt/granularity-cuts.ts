//// preset = strict
import { addDays, format, formatISO, startOfDay } from 'date-fns';
import { formatInTimeZone } from 'date-fns-tz';
import dayjs from 'dayjs';
import { DateTime } from 'luxon';
import moment from 'moment';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30_000, maxRetries: 1 });
const model = 'gpt-5-mini';
const max_output_tokens = 300;
const DATE = { weekday: 'long', month: 'long' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const dateFormat = new Intl.DateTimeFormat('en', DATE);
const timeFormat = new Intl.DateTimeFormat('en', TIME);

export const isoMonth = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().slice(0, 7)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: every day

export const isoHour = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().slice(0, 13)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const isoTime = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().slice(11, 19)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const isoWithoutFraction = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().split('.')[0]}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const isoTimeBySplit = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().split('T')[1]}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const isoDateByShift = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().split('T').shift()}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: every day

export const isoDateByPattern = (input: string) => {
  const [today] = new Date().toISOString().split('T');
  return client.responses.create({ model, input, max_output_tokens, instructions: `On ${today}. You track parcels.` });
  //                                                                                    ^^^^^ info no-volatile-system-prompt: every day
};

export const isoByReplace = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toISOString().replace('T', ' ').replace(/\..+/, '')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const year = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `In ${new Date().getFullYear()}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: every year

export const hour = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `At ${new Date().getHours()} o'clock. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: every hour

export const optionsByName = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toLocaleString('en', DATE)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const timeOptionsByName = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toLocaleString('en', TIME)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const dateWithTimeOptions = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toLocaleDateString('en', { dateStyle: 'full', timeStyle: 'short' })}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const formatterByName = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${dateFormat.format(new Date())}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const timeFormatterByName = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${timeFormat.format(new Date())}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const formatterOfNow = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${timeFormat.format()}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const dateFns = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${format(addDays(new Date(), 1), 'EEEE, d MMMM')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const dateFnsIso = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${formatISO(new Date())}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const dateFnsZone = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${formatInTimeZone(new Date(), 'Europe/Berlin', 'yyyy-MM-dd')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const dateFnsStart = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${startOfDay(new Date()).toISOString()}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const dayjsOfDate = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${dayjs(new Date()).format('dddd, D MMMM')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const dayjsUnix = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${dayjs().unix()}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const momentDate = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${moment().format('[Today is] dddd')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const momentDateAndTime = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${moment().format('LLL')}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const luxonDate = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${DateTime.now().toLocaleString(DateTime.DATE_FULL)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const luxonDateAndTime = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${DateTime.now().toLocaleString(DateTime.DATETIME_FULL)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const luxonYear = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `In ${DateTime.now().year}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const dayNumber = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `Day ${Math.floor(Date.now() / 86_400_000)}. You track parcels.` });
  //                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const seconds = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `At ${Math.floor(Date.now() / 1000)}. You track parcels.` });
  //                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt: every request

export const startOfPeriod = (input: string) =>
  // ok: no-volatile-system-prompt -- without its remainder: who knows how long the period is
  client.responses.create({ model, input, max_output_tokens, instructions: `At ${Date.now() - (Date.now() % 86_400_000)}. You track parcels.` });

export const unknownOptions = (input: string, options: Intl.DateTimeFormatOptions) =>
  // ok: no-volatile-system-prompt -- the options may ask for the month alone
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Date().toLocaleString('en', options)}. You track parcels.` });

export const unknownFormatter = (input: string, options: Intl.DateTimeFormatOptions) =>
  // ok: no-volatile-system-prompt -- the options may ask for the month alone
  client.responses.create({ model, input, max_output_tokens, instructions: `On ${new Intl.DateTimeFormat('en', options).format(new Date())}. You track parcels.` });

export const comparison = (input: string) =>
  // ok: no-volatile-system-prompt -- `true` from one day on
  client.responses.create({ model, input, max_output_tokens, instructions: `Winter fees: ${Date.now() > 1_800_000_000_000}. You track parcels.` });

export const zone = (input: string) =>
  // ok: no-volatile-system-prompt -- the zone does not change
  client.responses.create({ model, input, max_output_tokens, instructions: `Zone ${Intl.DateTimeFormat().resolvedOptions().timeZone}. You track parcels.` });

export const offset = (input: string) =>
  // ok: no-volatile-system-prompt -- changes twice a year
  client.responses.create({ model, input, max_output_tokens, instructions: `Zone ${new Date().getTimezoneOffset()}. You track parcels.` });

export const greeting = (input: string) =>
  // ok: no-volatile-system-prompt -- one of two words
  client.responses.create({ model, input, max_output_tokens, instructions: `Good ${new Date().getHours() < 12 ? 'morning' : 'day'}. You track parcels.` });

export const midnight = (input: string) => {
  const day = new Date();
  day.setHours(0, 0, 0, 0);
  // ok: no-volatile-system-prompt -- the same all day
  return client.responses.create({ model, input, max_output_tokens, instructions: `On ${day.toISOString()}. You track parcels.` });
};

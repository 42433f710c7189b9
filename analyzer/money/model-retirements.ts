import { familyName, type Vendor } from './model-families.js';
import { bareName } from './model-id.js';
import type { Source } from './model-limits.js';

/** What a vendor says of the end of a model in its own API; clouds and gateways have dates of their own. */
export interface Retirement {
  readonly vendor: Vendor;
  /** ISO date from which requests fail. */
  readonly on: string;
  readonly models: readonly string[];
  /** The model that the vendor names instead. */
  readonly instead?: string;
  readonly source: Source;
}

/** The day on which the pages were read; what was to end by then has ended. */
const READ = '2026-11-21';
const OPENAI_SDK = source(
  'openai@7.55.0 resources/shared.d.ts:3, which cites developers.openai.com/api/docs/deprecations',
);
const OPENAI_PAGE = source('developers.openai.com/api/docs/deprecations');
const OPENAI_DATES = source(
  'dev.to/importstatic/every-openai-model-shutdown-date-until-january-2027-and-what-replaces-it-1dfk',
);
const OPENAI_LIST = source(
  'developers.openai.com/api/docs/deprecations of 2026-04-22, in github.com/anomalyco/models.dev/pull/3707',
  '2026-07-24',
);
const OPENAI_INSTRUCT = source(
  'developers.openai.com/api/docs/deprecations, in github.com/skywalker023/sodaverse/issues/11',
  '2026-09-17',
);
const OPENAI_GUIDE = source('codersera.com/blog/gpt-4o-gpt-4-1-api-shutdown-migration-2026');
const CLAUDE_PAGE = source(
  'docs.anthropic.com/en/docs/about-claude/model-deprecations, kept in github.com/leblancfg/deprecations-rss at aba3a01',
  '2025-11-23',
);
const CLAUDE_NOTES = source(
  'platform.claude.com/docs/en/release-notes/overview, kept in github.com/ottto-ai/ai-provider-watch at 351f92c',
  '2026-06-24',
);
const CLAUDE_STATUS = source(
  "Anthropic's state of 2026-06-02, in github.com/anomalyco/models.dev/pull/1955",
  '2026-06-02',
);
const CLAUDE_SDK = source('@anthropic-ai/sdk@1.11.0 resources/messages/messages.js:444');
const GEMINI_PAGE = source('ai.google.dev/gemini-api/docs/deprecations?hl=es-419');
/** An older copy, which still lists the previews that are gone. */
const GEMINI_PREVIEWS = source('ai.google.dev/gemini-api/docs/deprecations.md', '2026-03-03');
const GEMINI_GUIDE = source(
  'dev.to/aideprecations/what-to-do-before-gemini-25-pro-and-25-flash-are-retired-on-december-1-2026-5gg9',
);
const FIREBASE = source('firebase.google.com/docs/ai-logic/prompt-design?api=dev', '2026-06-18');
/** That they are gone; the day of it is in Google's letter, in github.com/rxliuli/llm-api-proxy/pull/12. */
const GEMINI_GONE = source(
  'ai.google.dev/gemini-api/docs/deprecations, in github.com/crewAIInc/crewAI/pull/7003',
  '2026-08-27',
);
const XAI_PAGE = source('docs.x.ai/developers/migration/may-15-retirement.md');
const GROQ_NOTES = source('github.com/papi-ai/groq/releases/tag/v0.15.2');

type Row = readonly [on: string, source: Source, models: readonly string[], instead?: string];

const OPENAI: readonly Row[] = [
  [
    '2024-09-13',
    OPENAI_SDK,
    ['gpt-3.5-turbo-16k', 'gpt-3.5-turbo-0301', 'gpt-3.5-turbo-0613', 'gpt-3.5-turbo-16k-0613'],
  ],
  ['2024-12-06', OPENAI_SDK, ['gpt-4-vision-preview']],
  ['2025-06-06', OPENAI_SDK, ['gpt-4-32k', 'gpt-4-32k-0314', 'gpt-4-32k-0613']],
  ['2025-07-28', OPENAI_SDK, ['o1-preview']],
  ['2025-10-27', OPENAI_SDK, ['o1-mini']],
  ['2026-02-17', OPENAI_SDK, ['chatgpt-4o-latest']],
  ['2026-03-26', OPENAI_SDK, ['gpt-4-0125-preview', 'gpt-4-turbo-preview', 'gpt-4-0314']],
  ['2026-07-23', OPENAI_SDK, ['gpt-5.1-codex', 'gpt-5.1-chat-latest', 'gpt-5-chat-latest']],
  ['2026-07-23', OPENAI_SDK, ['gpt-4o-search-preview', 'gpt-4o-mini-search-preview']],
  ['2026-08-10', OPENAI_SDK, ['gpt-5.3-chat-latest', 'gpt-5.2-chat-latest']],
  ['2026-07-23', OPENAI_LIST, ['gpt-5-codex', 'gpt-5.1-codex-max', 'gpt-5.2-codex'], 'gpt-5.6-sol'],
  ['2026-07-23', OPENAI_LIST, ['gpt-5.1-codex-mini'], 'gpt-5.6-terra'],
  ['2026-07-23', OPENAI_LIST, ['o3-deep-research', 'o4-mini-deep-research'], 'gpt-5.6-sol'],
  ['2026-09-28', OPENAI_SDK, ['gpt-3.5-turbo-1106']],
  ['2026-09-28', OPENAI_INSTRUCT, ['gpt-3.5-turbo-instruct']],
  ['2026-10-23', OPENAI_DATES, ['gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'o4-mini'], 'gpt-5.6-terra'],
  ['2026-10-23', OPENAI_DATES, ['gpt-4', 'gpt-4-0613', 'gpt-4-1106-preview', 'gpt-4-turbo'], 'gpt-5.6-sol'],
  ['2026-10-23', OPENAI_DATES, ['gpt-4o-2024-05-13', 'o1', 'o3-mini'], 'gpt-5.6-sol'],
  ['2026-10-23', OPENAI_SDK, ['gpt-4.1-nano']],
  ['2026-12-11', OPENAI_PAGE, ['gpt-5', 'o3'], 'gpt-6.1-sol'],
  ['2026-12-11', OPENAI_PAGE, ['gpt-5-mini'], 'gpt-6.1-terra'],
  ['2026-12-11', OPENAI_SDK, ['gpt-5-nano']],
  ['2027-01-14', OPENAI_GUIDE, ['gpt-4o', 'gpt-4o-mini', 'gpt-4.1', 'gpt-4.1-mini'], 'gpt-6-luna'],
  ['2027-04-01', OPENAI_SDK, ['gpt-5.1', 'gpt-5.4-nano']],
];

const ANTHROPIC: readonly Row[] = [
  ['2024-11-06', CLAUDE_PAGE, ['claude-1.3', 'claude-instant-1.1', 'claude-instant-1.2']],
  ['2025-07-21', CLAUDE_PAGE, ['claude-2.0', 'claude-2.1']],
  ['2025-07-21', CLAUDE_STATUS, ['claude-3-sonnet']],
  ['2025-10-28', CLAUDE_STATUS, ['claude-3-5-sonnet']],
  ['2026-01-05', CLAUDE_STATUS, ['claude-3-opus']],
  ['2026-02-19', CLAUDE_STATUS, ['claude-3-7-sonnet']],
  ['2026-02-19', source('github.com/coder/coder/pull/22304'), ['claude-3-5-haiku'], 'claude-haiku-4-5'],
  ['2026-04-20', source('github.com/BerriAI/litellm/pull/26139'), ['claude-3-haiku'], 'claude-haiku-4-5'],
  ['2026-06-15', CLAUDE_NOTES, ['claude-opus-4-0', 'claude-sonnet-4-0']],
  ['2026-08-05', CLAUDE_NOTES, ['claude-opus-4-1']],
  ['2026-11-30', CLAUDE_SDK, ['claude-sonnet-4-5']],
];

const GOOGLE: readonly Row[] = [
  ['2025-09-24', GEMINI_GONE, ['gemini-1.5-pro', 'gemini-1.5-flash', 'gemini-1.5-flash-8b']],
  ['2025-09-24', GEMINI_GONE, ['gemini-1.5-pro-002', 'gemini-1.5-flash-002', 'gemini-1.5-flash-8b-001']],
  [
    '2025-12-02',
    GEMINI_PREVIEWS,
    ['gemini-2.5-pro-preview-03-25', 'gemini-2.5-pro-preview-05-06', 'gemini-2.5-pro-preview-06-05'],
    'gemini-3.1-pro-preview',
  ],
  ['2026-03-09', GEMINI_PAGE, ['gemini-3-pro-preview'], 'gemini-3.1-pro-preview'],
  ['2026-05-25', GEMINI_PAGE, ['gemini-3.1-flash-lite-preview'], 'gemini-3.1-flash-lite'],
  ['2026-06-01', FIREBASE, ['gemini-2.0-flash', 'gemini-2.0-flash-001'], 'gemini-3.1-flash-lite'],
  ['2026-06-01', FIREBASE, ['gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001'], 'gemini-3.1-flash-lite'],
  ['2026-12-01', GEMINI_GUIDE, ['gemini-2.5-pro', 'gemini-2.5-flash']],
];

const OTHERS: readonly (readonly [Vendor, ...Row])[] = [
  [
    'mistral',
    '2025-06-16',
    source('docs.mistral.ai/models/mistral-medium-1-0-23-12.md'),
    ['mistral-medium-2312'],
    'mistral-medium-3-5',
  ],
  ['mistral', '2025-06-16', source('docs.mistral.ai/models/mistral-small-1-0-24-02'), ['mistral-small-2402']],
  [
    'mistral',
    '2025-11-30',
    source('github.com/braintrustdata/braintrust-proxy/issues/1005'),
    ['codestral-2501'],
    'codestral-2508',
  ],
  [
    'mistral',
    '2026-05-31',
    source('docs.embabel.com/embabel-agent/api-docs/1.0.0-SNAPSHOT, MISTRAL_LARGE_21'),
    ['mistral-large-2411'],
    'mistral-large-2512',
  ],
  ['xai', '2026-05-15', XAI_PAGE, ['grok-3', 'grok-4-0709', 'grok-code-fast-1'], 'grok-4.3'],
  ['xai', '2026-05-15', XAI_PAGE, ['grok-4-fast-reasoning', 'grok-4-1-fast-reasoning'], 'grok-4.3'],
  ['xai', '2026-05-15', XAI_PAGE, ['grok-4-fast-non-reasoning', 'grok-4-1-fast-non-reasoning']],
  ['deepseek', '2026-07-24', source('api-docs.deepseek.com'), ['deepseek-chat', 'deepseek-reasoner'], 'deepseek-flash'],
  ['groq', '2025-03-20', GROQ_NOTES, ['mixtral-8x7b-32768']],
  ['groq', '2026-08-16', GROQ_NOTES, ['llama-3.3-70b-versatile'], 'openai/gpt-oss-120b'],
  ['groq', '2026-08-16', GROQ_NOTES, ['llama-3.1-8b-instant'], 'openai/gpt-oss-20b'],
];

/** The whole table, for its test. */
export const retirements: readonly Retirement[] = [
  ...OPENAI.map((row) => toRetirement('openai', row)),
  ...ANTHROPIC.map((row) => toRetirement('anthropic', row)),
  ...GOOGLE.map((row) => toRetirement('google', row)),
  ...OTHERS.map(([vendor, ...row]) => toRetirement(vendor, row)),
];

const byName = new Map(
  retirements.flatMap((row) => row.models.map((model) => [`${row.vendor}/${spelling(model)}`, row] as const)),
);

/** What its vendor says of the end of a model; `undefined` where nothing is announced, or no source was found. */
export function retirementOf(model: string, vendor: Vendor): Retirement | undefined {
  // A row for the snapshot itself goes before the row of its model.
  return byName.get(`${vendor}/${spelling(model)}`) ?? byName.get(`${vendor}/${familyName(model)}`);
}

/** `true` when the date had passed on the day on which the table was made. No clock is asked. */
export function hasRetired({ on }: Retirement): boolean {
  return on <= READ;
}

function spelling(model: string): string {
  return bareName(model).replaceAll('.', '-').replace(/-0$/, '');
}

function toRetirement(vendor: Vendor, [on, source, models, instead]: Row): Retirement {
  return { vendor, on, models, source, ...(instead === undefined ? {} : { instead }) };
}

/** @param asOf ISO date of the copy that was read. */
function source(where: string, asOf = READ): Source {
  return { where, asOf };
}

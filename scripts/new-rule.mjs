/** What `npm run new rule <id>` writes: a rule that finds something, and a fixture of what it finds, which pass as they are. */
export const rule = {
  usage: 'npm run new rule <id>, for example: npm run new rule no-idle-agent',
  isName: (id) => /^(?:no|require|prefer|max|within)(?:-[a-z]+)+$/.test(id),
  misnamed: (id) =>
    `"${id}" cannot be the id of a rule: it begins with no-, require-, prefer-, max- or within-, and goes on in lower case, with hyphens.`,
  files: (id) =>
    new Map([
      [`rules/rules/${id}.ts`, source(id)],
      [`test-fixtures/rules/${id}/openai.ts`, fixture(id)],
    ]),
  /** The page of the rule, and the lists that name it. */
  generate: 'scripts/generate.mjs',
  next: (id) => [
    `Make rules/rules/${id}.ts say what it is about: it now finds requests for several completions, as an example.`,
    `Say in test-fixtures/rules/${id}/ what it finds (carets) and where it is silent (// ok:), for every SDK it applies to.`,
    'npm run generate, again: the pages, the README, the settings of the extension and the schema say what the rule says.',
    `npx vitest run test/unit/rules -t ${id}`,
  ],
};

function source(id) {
  return `import type { LlmCall } from '../../analyzer/call.js';
import { possibleValues } from '../../analyzer/facts/fact.js';
import { setSetting } from '../edits.js';
import type { Fix } from '../finding.js';
import { answersFor, findingPlace, placesOf, relatedPlaces, wayToClient } from '../places.js';
import { defineRule, type RuleContext } from '../rule.js';

type Options = { readonly max: number };

export default defineRule<Options>({
  id: '${id}',
  title: 'Say in a few words what the rule asks for',
  why: 'Say what the matter costs, with the source of every figure: each completion of a request is generated and billed in full, so that three answers cost three times the output tokens of one.',
  fires: 'A request asks for more than \`max\` completions.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    max: {
      default: 1,
      doc: 'Largest number of completions that is accepted.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: { kinds: ['suggestion'], doc: 'A suggestion sets the number to \`max\`.' },
  bad: [
    \`await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], n: 3 });\`,
  ],
  good: [
    \`await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], n: 1 });\`,
  ],
  notAFinding: ['The number is not known: it comes from a variable, a parameter or a spread.'],

  check(call, context) {
    const completions = leastCompletions(call);
    if (completions === undefined || completions <= context.options.max) return undefined;
    const setting = call.choices;
    if (!answersFor(call, placesOf(setting))) return undefined;
    const at = findingPlace(call, setting.value);
    return {
      at,
      message: \`This request asks for \${completions} completions, and each is billed in full. Ask for \${context.options.max}.\`,
      related: relatedPlaces(at, [[setting.value, 'The number is set here.'], ...wayToClient(call)]),
      fix: fixOf(call, context),
    };
  },
});

/** What is certain to be asked for: the least of the possible numbers. */
function leastCompletions({ choices }: LlmCall): number | undefined {
  const numbers = possibleValues(choices.fact);
  return numbers && Math.min(...numbers);
}

function fixOf({ choices }: LlmCall, { options, textOf }: RuleContext<Options>): Fix | undefined {
  const edit = choices.value && setSetting(choices, String(options.max), textOf);
  return edit ? { title: \`Ask for \${options.max}\`, kind: 'suggestion', edits: [edit] } : undefined;
}
`;
}

function fixture(id) {
  return `import OpenAI from 'openai';

const client = new OpenAI();

export function several(content: string) {
  return client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    max_tokens: 300,
    n: 3,
    // @7 ^ ${id}: 3 completions
  });
}

// ok: ${id} -- the number is not known
export function asManyAsAskedFor(content: string, n: number) {
  return client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 300, n });
}
`;
}

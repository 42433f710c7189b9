import { type CommandName, OPTIONS, type OptionInfo } from './options.js';

/** The text of `--help`, for the whole program or for one command. */
export function helpText(topic: CommandName | undefined): string {
  return topic === undefined
    ? overview()
    : `${COMMAND_HELP[topic]}\n\n${optionList(optionsOf(topic))}\n\n${EXIT_CODES}\n`;
}

const COMMAND_HELP = {
  check: `Usage: llm-cost-lint check [options] [paths...]

Lints the LLM calls in these files, directories and globs (default: the working directory).

  llm-cost-lint check src
  llm-cost-lint check --fix "src/**/*.ts"
  llm-cost-lint check --preset strict --fail-on warning`,

  report: `Usage: llm-cost-lint report [options] [paths...]

Lists every LLM call in these files, directories and globs (default: the working directory), the dearest first.

  llm-cost-lint report src
  llm-cost-lint report --format html > llm-cost.html
  llm-cost-lint report --format json > llm-cost.json`,

  diff: `Usage: llm-cost-lint diff [options] <git ref> [paths...]

Compares the calls, their cost and the findings with those of a commit, branch or tag. Files that are not committed
count as they are. Code that was moved or formatted anew is not new; only new findings make it fail.

  llm-cost-lint diff main
  llm-cost-lint diff HEAD~1 src --fail-on error
  llm-cost-lint diff v1.2.0 --format json`,

  explain: `Usage: llm-cost-lint explain [options] <file>:<line>[:<column>]...

Prints how the price of the calls at these places came about, step by step.

  llm-cost-lint explain src/chat.ts:12
  llm-cost-lint explain src/chat.ts:12:9 src/agent.ts:40`,

  models: `Usage: llm-cost-lint models [options] [words...]

Searches the price catalog, and the models that a configuration has prices for: those whose id or provider holds all of the words.
USD per million tokens.

  llm-cost-lint models sonnet
  llm-cost-lint models gpt-5 azure --format json`,
} as const satisfies Record<CommandName, string>;

const EXIT_CODES = `Exit codes:
  0  no finding at or above the failing level (--fail-on)
  1  at least one
  2  it could not be done, or not all of it: wrong arguments, a mistake in the configuration, no such path`;

function overview(): string {
  return `Usage: llm-cost-lint <command> [options] [paths...]

Shows what the LLM calls of a code base cost, before they run. Needs no network and runs none of your code.

Commands:
  check    Findings, with code frames and fixes
  report   Every call with its model, its cap and its price
  diff     Calls, cost and findings beside those of a commit
  explain  How the price of one call came about
  models   The price catalog

${optionList(optionsOf(undefined))}

\`llm-cost-lint <command> --help\` shows the options of one command.

${EXIT_CODES}
`;
}

function optionsOf(topic: CommandName | undefined): readonly OptionInfo[] {
  return OPTIONS.filter((option) => !option.only || option.only === topic);
}

function optionList(options: readonly OptionInfo[]): string {
  const rows = options.map((option) => ({ left: leftColumn(option), help: option.help }));
  const width = Math.max(...rows.map((row) => row.left.length));
  return ['Options:', ...rows.map(({ left, help }) => `  ${left.padEnd(width)}  ${help}`)].join('\n');
}

function leftColumn({ name, short, value }: OptionInfo): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`;
}

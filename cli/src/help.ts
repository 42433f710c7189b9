import { OPTIONS, type OptionInfo } from './options.js';

/** The text of `--help`, for the whole program or for one command. */
export function helpText(topic: 'check' | 'report' | undefined): string {
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
  llm-cost-lint report --format json > llm-cost.json`,
};

const EXIT_CODES = `Exit codes:
  0  no finding at or above the failing level (--fail-on)
  1  at least one
  2  it could not be done: wrong arguments, unreadable configuration, no such path`;

function overview(): string {
  return `Usage: llm-cost-lint <command> [options] [paths...]

Shows what the LLM calls of a code base cost, before they run. Needs no network and runs none of your code.

Commands:
  check   Findings, with code frames and fixes
  report  Every call with its model, its cap and its price

${optionList(optionsOf(undefined))}

\`llm-cost-lint <command> --help\` shows the options of one command.

${EXIT_CODES}
`;
}

function optionsOf(topic: 'check' | 'report' | undefined): readonly OptionInfo[] {
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

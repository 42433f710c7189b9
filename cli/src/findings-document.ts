import { findingsGithub } from './findings-github.js';
import { findingsJson } from './findings-json.js';
import { findingsJunit } from './findings-junit.js';
import { findingsMarkdown } from './findings-markdown.js';
import { findingsSarif } from './findings-sarif.js';
import { findingsText, type TextOptions } from './findings-text.js';
import type { Inspection } from './inspection.js';
import type { FindingsFormat } from './options.js';
import type { CommandIo } from './run-command.js';
import { sourceLinks } from './source-links.js';

/** What `check` found, in the words of one format. */
export function findingsDocument(
  inspection: Inspection,
  format: FindingsFormat,
  options: TextOptions & { readonly cwd: string },
  { look, env }: Pick<CommandIo, 'look' | 'env'>,
): string {
  switch (format) {
    case 'text':
      return findingsText(inspection, options, look);
    case 'json':
      return findingsJson(inspection, options.known);
    case 'sarif':
      return findingsSarif(inspection);
    case 'github':
      return findingsGithub(inspection);
    case 'junit':
      return findingsJunit(inspection);
    case 'markdown':
      return findingsMarkdown(inspection, sourceLinks(env, options.cwd));
  }
}

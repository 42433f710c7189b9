import type { Host } from '../../analyzer/host.js';
import type { Reach } from '../../analyzer/modules/reach.js';
import { openProject, type Project } from '../../analyzer/project.js';

export type Analyzer = Pick<Project, 'analyze' | 'changed'>;

/** What reads code: a bundle of its own, with the compiler in it, loaded only when there is something to analyse. */
export function openAnalyzer(host: Host, reach: Reach): Analyzer {
  return openProject(host, reach);
}

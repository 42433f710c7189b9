import { createHash } from 'node:crypto';
import { type Html, html, rawMarkup } from './html.js';
import type { Inspection } from './inspection.js';
import { callsSection, unpricedSection } from './report-html-calls.js';
import { chartsSection } from './report-html-charts.js';
import { summarySection } from './report-html-summary.js';
import { assumptionsOf, unknownsOf } from './report-notes.js';
import style from './report-page/report.css?raw';
import script from './report-page/report.js?raw';
import { reportRows } from './report-rows.js';
import type { SourceLinks } from './source-links.js';
import { plural } from './terminal.js';
import { VERSION } from './tool.js';

/** `report --format html`: one file that asks nobody for anything. */
export function reportHtml(inspection: Inspection, links: SourceLinks): string {
  const rows = reportRows(inspection);
  const body =
    rows.length === 0
      ? html`<p>No LLM calls found.</p>`
      : html`${summarySection(inspection, rows)}
${chartsSection(rows)}
${callsSection(inspection, rows, links)}
${unpricedSection(rows, links)}`;
  const page = pageOf(html`<header>
<h1>What the LLM calls cost</h1>
<p class="muted">${origin(inspection)}</p>
</header>
<main>
${body}
<div class="columns">
${listSection('Not known', unknownsOf(inspection, rows))}
${rows.length === 0 ? undefined : listSection('Assumptions', assumptionsOf(inspection, rows))}
</div>
</main>`);
  return page.text;
}

function origin({ files, pricesAsOf }: Inspection): string {
  const prices = pricesAsOf === undefined ? '' : `Prices of ${pricesAsOf}. `;
  return `${prices}${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed. llm-cost-lint ${VERSION}.`;
}

/** Only this very style and this very script are in force, whatever the source of a user may hold; nothing is loaded. */
function pageOf(body: Html): Html {
  const [css, js] = [style, script].map((text) => text.replaceAll('\r\n', '\n'));
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(css)}'`,
    `script-src '${hashOf(js)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>What the LLM calls cost</title>
<link rel="icon" href="data:,">
<style>${rawMarkup(css ?? '')}</style>
</head>
<body>
${body}
<script>${rawMarkup(js ?? '')}</script>
</body>
</html>
`;
}

function hashOf(text = ''): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function listSection(title: string, sentences: readonly string[]): Html | undefined {
  if (sentences.length === 0) return undefined;
  return html`<section>
<h2>${title}</h2>
<ul>${sentences.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>`;
}

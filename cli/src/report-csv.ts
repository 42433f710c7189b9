import { fixedCostsOf, fixedUsdPerMonth } from '../../analyzer/money/fixed-costs.js';
import { type CsvField, csvLine } from './csv.js';
import type { Inspection } from './inspection.js';
import { differencePerCall, differencePerMonth, isInputOpen, openInputs, usdPerCall } from './report-figures.js';
import { type CountedCall, type ReportRow, reportRows } from './report-rows.js';

/** A column of the file, in its order. A column is only ever added, at the end of its group. */
interface CsvColumn {
  readonly title: string;
  readonly field: (row: ReportRow) => CsvField;
}

/** `report --format csv`: a row per call, the dearest first. Amounts in USD; empty is not known, or does not apply. */
export function reportCsv(inspection: Inspection): string {
  const rows = reportRows(inspection);
  const others = rows.flatMap(({ otherwise }) => otherwise ?? []);
  const columns = [
    ...CALL,
    ...figures('', (row) => row, fixedOnce(rows)),
    ...(inspection.whatIf ? whatIfColumns(inspection.whatIf.says, fixedOnce(others)) : []),
  ];
  const lines = rows.map((row) => csvLine(columns.map(({ field }) => field(row))));
  return [csvLine(columns.map(({ title }) => title)), ...lines].join('');
}

const CALL: readonly CsvColumn[] = [
  { title: 'file', field: ({ place }) => place.file },
  { title: 'line', field: ({ place }) => place.line },
  { title: 'column', field: ({ place }) => place.column },
  { title: 'callee', field: ({ callee }) => callee },
  { title: 'sdk', field: ({ call }) => call.sdk },
  { title: 'provider', field: ({ call }) => call.provider },
  { title: 'operation', field: ({ call }) => call.operation },
  { title: 'recognised_by', field: ({ call }) => call.recognisedBy },
  { title: 'model', field: modelField },
  { title: 'output_cap', field: capField },
  { title: 'findings', field: ({ findings }) => findings.map(({ ruleId }) => ruleId).join(' ') },
];

/** The figures of today, or of what would be. */
function figures(
  prefix: string,
  of: (row: ReportRow) => CountedCall | undefined,
  fixed: ReadonlyMap<CountedCall, number>,
): readonly CsvColumn[] {
  const column = (title: string, field: (call: CountedCall) => CsvField): CsvColumn => ({
    title: `${prefix}${title}`,
    field(row) {
      const call = of(row);
      return call && field(call);
    },
  });
  return [
    column('input_tokens_low', ({ cost }) => cost.input.low),
    column('input_tokens_high', ({ cost }) => (isInputOpen(cost) ? null : cost.input.high)),
    column('open_inputs', ({ cost }) => openInputs(cost).join(' ')),
    column('priced_as', ({ cost }) => cost.usd?.price.model),
    column('usd_per_call_low', ({ cost }) => usdPerCall(cost)?.low),
    column('usd_per_call_high', ({ cost }) => usdPerCall(cost)?.high),
    column('usd_worst_case', ({ cost }) => cost.usd?.worstCase),
    column('in_sum_of_calls', (call) => yesOrNo(call.isInSum.call)),
    column('route', ({ cost }) => cost.projection?.route),
    column('calls_per_day', ({ cost }) => cost.projection?.callsPerDay),
    column('usd_per_day_low', ({ cost }) => cost.projection?.usdPerDay.low),
    column('usd_per_day_high', ({ cost }) => cost.projection?.usdPerDay.high),
    column('usd_per_month_low', ({ cost }) => cost.projection?.usdPerMonth.low),
    column('usd_per_month_high', ({ cost }) => cost.projection?.usdPerMonth.high),
    column('in_sum_of_month', (call) => yesOrNo(call.isInSum.month)),
    column('unpriced', ({ cost }) => cost.unpriced),
    column('fixed_usd_per_month', (call) => fixed.get(call)),
  ];
}

/** What a model costs by the month, at the first of the calls that ask it alone: so the column adds up. */
function fixedOnce(calls: readonly CountedCall[]): ReadonlyMap<CountedCall, number> {
  const seen = new Set<string>();
  return new Map(
    calls.flatMap((call) => {
      const own = fixedCostsOf([call.cost]).filter(({ model }) => !seen.has(model));
      for (const { model } of own) seen.add(model);
      return own.length === 0 ? [] : [[call, fixedUsdPerMonth(own)] as const];
    }),
  );
}

function whatIfColumns(says: string, fixed: ReadonlyMap<CountedCall, number>): readonly CsvColumn[] {
  return [
    { title: 'what_if', field: () => says },
    ...figures('what_if_', ({ otherwise }) => otherwise, fixed),
    { title: 'change_usd_per_call', field: (row) => row.otherwise && differencePerCall(row, row.otherwise.cost)?.usd },
    {
      title: 'change_usd_per_month',
      field: ({ cost, otherwise }) => otherwise && differencePerMonth(cost, otherwise.cost)?.usd,
    },
  ];
}

/** Empty where it is not known: the reason stands under `unpriced`. */
function modelField({ call: { model }, model: text }: ReportRow): string {
  return model.is === 'unknown' ? '' : text;
}

/** One number or none. */
function capField({ call: { outputCap } }: ReportRow): CsvField {
  if (!outputCap.applies) return undefined;
  const { fact } = outputCap;
  if (fact.is === 'known') return fact.value;
  return fact.is === 'absent' && !outputCap.defaultIsModelMaximum ? fact.default : undefined;
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}

import type { Range } from '../../analyzer/money/range.js';

/** `$0.0000618`: four significant digits, so that the steps can be followed with a calculator. */
export function preciseUsd(amount: number): string {
  if (amount === 0) return '$0';
  const places = Math.min(20, Math.max(2, 3 - Math.floor(Math.log10(Math.abs(amount)))));
  const text = amount.toFixed(places).replace(/(\.\d\d\d*?)0+$/, '$1');
  const [whole = '', rest = ''] = text.split('.');
  return `$${Number(whole).toLocaleString('en-US')}${rest === '00' ? '' : `.${rest}`}`;
}

/** `$0.5`, `$0.5 to $2`, `at least $0.5`. */
export function preciseRange({ low, high }: Range): string {
  if (high === null) return `at least ${preciseUsd(low)}`;
  return preciseUsd(low) === preciseUsd(high) ? preciseUsd(high) : `${preciseUsd(low)} to ${preciseUsd(high)}`;
}

/** `1,200`, `1,200 to 1,500`, `at least 1,200`. */
export function tokenRange({ low, high }: Range): string {
  if (high === null) return `at least ${tokenCount(low)}`;
  return tokenCount(low) === tokenCount(high) ? tokenCount(high) : `${tokenCount(low)} to ${tokenCount(high)}`;
}

/** `1,200`, `1,200.5`: a share of a prefix need not be a whole number. */
export function tokenCount(tokens: number): string {
  return tokens.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** `5.5 %`. */
export function shareText(share: number): string {
  return `${Number((share * 100).toFixed(4)).toLocaleString('en-US')} %`;
}

export { formatPrice as pricePerMTok } from '../../analyzer/money/format.js';

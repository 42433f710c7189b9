import type { LlmCall } from '../analyzer/call.js';
import type { Finding } from './finding.js';
import type { Draft, TextOf } from './lint.js';
import { relativeTo } from './relative-path.js';

/**
 * Gives findings, in file order, fingerprints that stay the same when code moves: made of the rule, the file, the callee
 * and the words of the line, and counted where all of these repeat.
 */
export function withFingerprints(
  findings: readonly Draft[],
  calls: readonly LlmCall[],
  root: string,
  textOf: TextOf,
): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const callee = finding.call === null ? '' : (calls[finding.call]?.callee.text ?? '');
    const line = lineAt(textOf(finding.at.file), finding.at.start);
    const words = [finding.ruleId, relativeTo(root, finding.at.file), squeezed(callee), squeezed(line)].join('\n');
    const ordinal = seen.get(words) ?? 0;
    seen.set(words, ordinal + 1);
    return { ...finding, fingerprint: hash(`${words}\n${ordinal}`) };
  });
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? text.length : end);
}

/** White space says nothing: a line that was only indented anew is the same. */
export function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** FNV-1a in 64 bits: no cryptography is needed to tell lines apart, and none is at hand in every host. */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}

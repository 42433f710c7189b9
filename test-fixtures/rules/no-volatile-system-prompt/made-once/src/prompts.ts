const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

const now = () => new Date().toISOString();
const build = (name: string) => `${name}, started ${now()}. ${POLICY}`;

export const SYSTEM = `Version of ${now()}. ${POLICY}`;

export const PROMPTS = { refund: build('refunds'), lost: build('lost parcels') };

export class Prompts {
  static readonly greeting = `Since ${now()}. ${POLICY}`;
}

let built: string | undefined;

/** Built when it is first needed. */
export function systemPrompt(): string {
  if (!built) built = build('help');
  return built;
}

const byCustomer = new Map<string, string>();

/** Built once for every customer. */
export function promptFor(customer: string): string {
  const cached = byCustomer.get(customer);
  if (cached) return cached;
  const prompt = build(customer);
  byCustomer.set(customer, prompt);
  return prompt;
}

export const later = (() => {
  const started = now();
  return () => `Since ${started}. ${POLICY}`;
})();

import { Clock } from './clock';

const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export class PromptBuilder {
  private readonly policy = POLICY;

  constructor(private readonly now: Date) {}

  build(): string {
    return [`The time is ${this.now.toISOString()}.`, this.policy].join('\n');
  }

  get system(): string {
    return this.withTime(`${Clock.iso()}`);
  }

  private withTime(time: string): string {
    return `The time is ${time}.\n${this.policy}`;
  }
}

export abstract class Assistant {
  protected systemPrompt(): string {
    return `It is ${Clock.hour}. ${POLICY}`;
  }
}

export async function loadPrompt(customer: string): Promise<string> {
  const [time, name] = await Promise.all([clock(), nameOf(customer)]);
  return `It is ${time}. You help ${name}. ${POLICY}`;
}

async function clock(): Promise<string> {
  return new Date().toISOString();
}

async function nameOf(customer: string): Promise<string> {
  const response = await fetch(`/customers/${customer}`);
  return response.text();
}

export function promptAt(now = new Date()): string {
  return `It is ${now.toISOString()}. ${POLICY}`;
}

export function settings(temperature: number) {
  return { temperature, instructions: `It is ${Clock.iso()}. ${POLICY}` };
}

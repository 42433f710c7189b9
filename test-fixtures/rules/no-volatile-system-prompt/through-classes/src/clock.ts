export class Clock {
  static iso(): string {
    return new Date().toISOString();
  }

  static get hour(): string {
    return new Date().toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit' });
  }

  readonly read: string;
  readonly id = crypto.randomUUID();

  constructor(private readonly zone: string) {
    this.read = new Date().toISOString();
  }

  get line(): string {
    return `${this.read} ${this.zone}`;
  }
}

/** Made when the module is loaded. */
export const processClock = new Clock('UTC');

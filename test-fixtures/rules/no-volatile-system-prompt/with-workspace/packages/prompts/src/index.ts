export class PromptBuilder {
  constructor(private readonly policy: string) {}

  build(): string {
    return `Current time: ${new Date().toISOString()}. ${this.policy}`;
  }

  static plain(policy: string): string {
    return `You work for a parcel service. ${policy}`;
  }
}

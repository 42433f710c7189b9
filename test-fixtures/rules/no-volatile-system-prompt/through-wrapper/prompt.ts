import { now } from './time';

export class Prompts {
  get header() {
    return `It is ${now()}.`;
  }

  support(name: string) {
    return [this.header, this.plain(name)].join('\n');
  }

  plain(name: string) {
    return `You help ${name}. Be brief.`;
  }
}

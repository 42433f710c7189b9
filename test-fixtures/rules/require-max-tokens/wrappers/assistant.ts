import { answer } from './llm';

/** A wrapper of a wrapper, as a class. */
export class Assistant {
  constructor(private readonly persona: string) {}

  // ok: require-max-tokens -- who asks decides
  ask(question: string, options: { readonly cap?: number }) {
    return answer(`${this.persona}\n${question}`, { cap: options.cap });
  }

  greet(name: string) {
    return answer(`${this.persona}\nGreet ${name}.`, {});
    //     ^^^^^^ require-max-tokens: No `cap`
  }
}

import { describe, expect, test } from 'vitest';
import { callIn, shownPrompt } from './world.js';

const LANGCHAIN = `import { ChatPromptTemplate, FewShotPromptTemplate, HumanMessagePromptTemplate, MessagesPlaceholder, PromptTemplate, SystemMessagePromptTemplate } from '@langchain/core/prompts';
import { RunnableSequence } from '@langchain/core/runnables';
import { ChatOpenAI } from '@langchain/openai';
declare const topic: string, history: any[];
const model = new ChatOpenAI({ model: 'gpt-4o' });
`;
const prompt = (code: string) => shownPrompt(callIn(LANGCHAIN + code).prompt);

describe("LangChain's prompt templates", () => {
  test.each<[string, string[]]>([
    [
      `PromptTemplate.fromTemplate('Tell {kind} jokes about {topic}. {{x}}').pipe(model).invoke({ kind: 'good', topic });`,
      ['user: Tell good jokes about {topic}. {x}'],
    ],
    [
      `new PromptTemplate({ template: 'Hi {name} {rest}', inputVariables: ['name'], partialVariables: { rest: 'there' } }).pipe(model).invoke({ name: 'Ada' });`,
      ['user: Hi Ada there'],
    ],
    [
      `const hi = await PromptTemplate.fromTemplate('Hi {name} {rest}').partial({ rest: 'there' });\nhi.pipe(model).invoke({ name: 'Ada' });`,
      ['user: Hi Ada there'],
    ],
    [`model.invoke(await PromptTemplate.fromTemplate('Hi {name}').format({ name: 'Ada' }));`, ['user: Hi Ada']],
    [
      `const chat = ChatPromptTemplate.fromMessages([['system', 'Be {tone}.'], ['human', '{topic}']]);\nmodel.invoke(await chat.formatMessages({ tone: 'kind', topic }));`,
      ['system: Be kind.', 'user: {topic}'],
    ],
    [
      `const chat = ChatPromptTemplate.fromMessages([['system', 'Be {tone}.'], ['human', '{topic}']]);\nconst value = await chat.invoke({ tone: 'kind', topic });\nmodel.invoke(value);`,
      ['system: Be kind.', 'user: {topic}'],
    ],
    [
      `ChatPromptTemplate.fromMessages([['system', 'Be {tone}.'], new MessagesPlaceholder('history'), ['human', '{topic}']]).pipe(model).invoke({ tone: 'kind', topic, history });`,
      ['system: Be kind.', 'unknown: {history}', 'user: {topic}'],
    ],
    [
      `ChatPromptTemplate.fromMessages([SystemMessagePromptTemplate.fromTemplate('Be {tone}.'), HumanMessagePromptTemplate.fromTemplate('{topic}')]).pipe(model).invoke({ tone: 'kind', topic });`,
      ['system: Be kind.', 'user: {topic}'],
    ],
    [
      `RunnableSequence.from([ChatPromptTemplate.fromTemplate('Be {tone}.'), model]).invoke({ tone: 'kind' });`,
      ['user: Be kind.'],
    ],
    [
      `PromptTemplate.fromTemplate('About {topic}').pipe(model).invoke(values());\ndeclare function values(): any;`,
      ['user: About {topic}'],
    ],
  ])('%s', (code, expected) => {
    expect(prompt(code)).toEqual(expected);
  });

  test('with messages in between are not all there is', () => {
    const code = `ChatPromptTemplate.fromMessages([['system', 'Be kind.'], new MessagesPlaceholder('history')]).pipe(model).invoke({ history });`;
    expect(callIn(LANGCHAIN + code).promptComplete).toBe(false);
  });

  test('made from examples stay a hole', () => {
    const code = `new FewShotPromptTemplate({ examples: [], prefix: 'a', suffix: 'b' } as any).pipe(model).invoke({ topic });`;
    expect(prompt(code)).toEqual(['user: {{ topic }}']);
  });
});

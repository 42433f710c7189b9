import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { httpStubs } from '../../analyzer/http/index.js';
import { openReach } from '../../analyzer/modules/reach.js';
import { openCheckedProgram } from '../../analyzer/program/checked-program.js';
import { stubNameOf } from '../../analyzer/program/own-files.js';
import { mapHost } from '../unit/rules/map-host.js';

/** A type that a package gives its requests, and the generation in which it does. */
interface Source {
  readonly generation: 2 | 5;
  readonly type: string;
  /** The package writes `max_tokens` as `maxTokens`. */
  readonly inCamelCase?: true;
}

/** What the bodies of http/endpoints.d.ts are held against. */
const SOURCES: Readonly<Record<string, readonly Source[]>> = {
  HttpChatBody: [openai('ChatCompletionCreateParams')],
  HttpResponseBody: [openai('Responses.ResponseCreateParams')],
  HttpCompletionBody: [openai('CompletionCreateParams')],
  HttpEmbeddingBody: [openai('EmbeddingCreateParams')],
  HttpImageBody: [openai('ImageGenerateParams')],
  HttpMessageBody: [anthropic('MessageCreateParams')],
  HttpMessageBatchBody: [anthropic('Messages.BatchCreateParams')],
  HttpTextCompletionBody: [{ generation: 2, type: `import('@anthropic-ai/sdk').Anthropic.CompletionCreateParams` }],
  HttpGenerateBody: [google('GenerateContentRequest'), google('ModelParams')],
  HttpOllamaChatBody: [ollama('ChatRequest')],
  HttpOllamaGenerateBody: [ollama('GenerateRequest')],
  HttpOllamaEmbeddingsBody: [ollama('EmbeddingsRequest')],
  HttpCohereChatBody: [cohere('ChatRequest')],
  HttpCohereChatBodyV2: [cohere('V2ChatRequest')],
  HttpCohereGenerateBody: [cohere('GenerateRequest')],
  HttpRerankBody: [
    cohere('RerankRequest'),
    { generation: 2, type: `import('voyageai').VoyageAI.RerankRequest`, inCamelCase: true },
  ],
};

/**
 * Google's own examples write these in snake case: https://ai.google.dev/api/generate-content. `plugins` are OpenRouter's:
 * https://openrouter.ai/docs/features/web-search.
 */
const NOT_IN_A_PACKAGE = new Set(['system_instruction', 'generation_config', 'plugins']);

const real = new Map([2 as const, 5 as const].map((generation) => [generation, namesByType(generation)]));
const own = openCheckedProgram(mapHost({ '/a.ts': '' }), openReach(mapHost({}))).open(['/a.ts']).program;
const bodies = own
  .getSourceFiles()
  .filter((file) => httpStubs.some(({ name }) => name === stubNameOf(file)))
  .flatMap((file) => file.statements.filter(ts.isInterfaceDeclaration));

describe('a request over plain HTTP is named as the provider’s own package names it', () => {
  test.each(Object.entries(SOURCES))('%s', (body, sources) => {
    const declaration = bodies.find(({ name }) => name.text === body);
    const names = declaration === undefined ? [] : namesIn(declaration, own.getTypeChecker());
    const isNamed = (name: string) =>
      sources.some(({ generation, type, inCamelCase }) =>
        real
          .get(generation)?.(type)
          .has(inCamelCase ? camelCase(name) : name),
      );
    expect(names).not.toEqual([]);
    expect(names.filter((name) => !isNamed(name) && !NOT_IN_A_PACKAGE.has(name))).toEqual([]);
  });
});

function openai(type: string): Source {
  return { generation: 5, type: `import('openai').OpenAI.${type}` };
}

function anthropic(type: string): Source {
  return { generation: 5, type: `import('@anthropic-ai/sdk').Anthropic.${type}` };
}

function google(type: string): Source {
  return { generation: 5, type: `import('@google/generative-ai').${type}` };
}

function ollama(type: string): Source {
  return { generation: 5, type: `import('ollama').${type}` };
}

function cohere(type: string): Source {
  return { generation: 5, type: `import('cohere-ai').Cohere.${type}`, inCamelCase: true };
}

/** Dotted; without what is there to be told apart (`OutputCap<'never'>`), or stands for no name. */
function namesIn(declaration: ts.InterfaceDeclaration, checker: ts.TypeChecker): readonly string[] {
  return checker
    .getTypeAtLocation(declaration)
    .getProperties()
    .flatMap((property) => {
      const member = property.valueDeclaration;
      if (member === undefined || !ts.isPropertySignature(member) || member.type === undefined) return [];
      if (property.name.startsWith('__') || /<'never'>/.test(member.type.getText())) return [];
      const inner = ts.isTypeLiteralNode(member.type) ? checker.getTypeFromTypeNode(member.type).getProperties() : [];
      return [property.name, ...inner.map(({ name }) => `${property.name}.${name}`)];
    });
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The names of the types above in the packages of a generation, two levels deep. */
function namesByType(generation: Source['generation']): (type: string) => ReadonlySet<string> {
  const types = Object.values(SOURCES)
    .flat()
    .flatMap((source) => (source.generation === generation ? [source.type] : []));
  const entry = fileURLToPath(new URL(`generation-${generation}/bodies.ts`, import.meta.url));
  const program = programOf(entry, types.map((type, index) => `export type Body${index} = ${type};`).join('\n'));
  const checker = program.getTypeChecker();
  const aliases = program.getSourceFile(entry)?.statements.filter(ts.isTypeAliasDeclaration) ?? [];
  const membersOf = (type: ts.Type) =>
    (type.isUnion() ? type.types : [type]).flatMap((part) => checker.getPropertiesOfType(part));
  return (type) => {
    const alias = aliases[types.indexOf(type)];
    const members = alias === undefined ? [] : membersOf(checker.getTypeAtLocation(alias));
    const names = members.flatMap((member) => {
      const inner = checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(member, alias as ts.Node));
      return [member.name, ...membersOf(inner).map(({ name }) => `${member.name}.${name}`)];
    });
    return new Set(names);
  };
}

/** A program over one file that only exists here, beside installed packages. */
function programOf(entry: string, text: string): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => path === entry || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === entry ? ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true) : getSourceFile(path, ...rest);
  return ts.createProgram({ rootNames: [entry], options, host });
}

import { literalText } from './evaluate-text.js';
import { imageSize } from './image-size.js';
import { placeOf } from './scope.js';
import type { Hole, Image, Text } from './text.js';
import type { ObjectValue, Value } from './value.js';

/** A picture among the blocks of a message, in the shapes of the SDKs; `undefined` for any other block. */
export function imageText(block: ObjectValue): Text | undefined {
  const source = sourceOf(block);
  if (source === undefined) return undefined;
  const hole: Hole = {
    is: 'hole',
    name: 'image',
    at: placeOf(block.node),
    maxTokens: null,
    read: true,
    volatile: undefined,
    image: { detail: detailOf(block), size: sizeOf(source) },
  };
  return { parts: [hole] };
}

/** Where the picture is, or what holds it. */
function sourceOf(block: ObjectValue): Value | undefined {
  const type = literalText(property(block, 'type'));
  switch (type) {
    // OpenAI's chat completions, Mistral and most others; OpenAI's responses
    case 'image_url':
    case 'input_image':
      return property(block, 'image_url') ?? property(block, 'imageUrl') ?? block;
    // Anthropic; the AI SDK
    case 'image':
      return property(block, 'source') ?? property(block, 'image') ?? property(block, 'data') ?? block;
    case 'file':
      return isImageType(block) ? (property(block, 'data') ?? block) : undefined;
  }
  if (type !== undefined) return undefined;
  // Gemini; Bedrock
  const inline = property(block, 'inlineData') ?? property(block, 'fileData');
  if (inline !== undefined) return isImageType(inline) ? inline : undefined;
  const bedrock = property(block, 'image');
  return property(bedrock, 'format') === undefined ? undefined : bedrock;
}

function isImageType(value: Value): boolean {
  const types = ['mediaType', 'mimeType', 'mime_type'].map((name) => literalText(property(value, name)));
  return types.some((type) => type?.startsWith('image/') ?? false);
}

/** OpenAI's setting, beside the address or in the AI SDK's `providerOptions`. What is not set is `auto`. */
function detailOf(block: ObjectValue): Image['detail'] {
  const nested = property(property(block, 'providerOptions'), 'openai');
  const detail =
    property(block, 'detail') ??
    property(property(block, 'image_url'), 'detail') ??
    property(property(block, 'imageUrl'), 'detail') ??
    property(nested, 'imageDetail');
  if (detail !== undefined) return literalText(detail);
  return mayHide(block) ? undefined : 'auto';
}

/** What comes from elsewhere may have the setting in it. */
function mayHide(block: ObjectValue): boolean {
  const inner = [property(block, 'image_url'), property(block, 'providerOptions')];
  return [block, ...inner].some(
    (value) => value !== undefined && (value.is === 'opaque' || (value.is === 'object' && value.open !== undefined)),
  );
}

function sizeOf(source: Value): Image['size'] {
  const written = [source, ...['url', 'data'].map((name) => property(source, name))].map(literalText);
  const data = written.find((text) => text !== undefined);
  return data === undefined ? undefined : imageSize(data);
}

function property(value: Value | undefined, name: string): Value | undefined {
  const found = value?.is === 'object' ? value.properties.get(name)?.value() : undefined;
  return found?.is === 'nothing' ? undefined : found;
}

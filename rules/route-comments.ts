import type { Place } from '../analyzer/facts/fact.js';
import { editsBetween } from './nearest.js';

/** `// llm-cost: route=chat-prod`: the next call of the file is on that route. */
export interface RouteComment {
  readonly at: Place;
  readonly route: string;
}

/** A comment that is meant to say something of a call, and says nothing. */
export interface CommentMistake {
  readonly at: Place;
  /** Without a full stop. */
  readonly message: string;
}

export interface RouteComments {
  readonly routes: readonly RouteComment[];
  readonly mistakes: readonly CommentMistake[];
}

/** Reads the comments of a file that name routes. One behind a statement names none: it would be the route of the call below it. */
export function routeComments(file: string, text: string): RouteComments {
  const comments = commentsIn(file, text);
  return {
    routes: comments.flatMap((comment) => routeIn(comment) ?? []),
    mistakes: comments.flatMap((comment) => {
      const message = mistakeIn(comment);
      return message === undefined ? [] : [{ at: comment.at, message }];
    }),
  };
}

/** What is wrong with a comment below which there is no call. */
export function commentWithoutCall({ at, route }: RouteComment): CommentMistake {
  return { at, message: `there is no call below the comment that names the route "${route}"` };
}

interface Comment {
  readonly at: Place;
  /** `llm-cost:`, or what is meant for it. */
  readonly name: string;
  /** The rest of its line. */
  readonly says: string;
  readonly isBehindCode: boolean;
}

// In a string or a URL it is no comment.
const opening = /(?<!["'`:/])(\/\/+|\/\*+)\s*(llm[-_ ]?cost(?:[-_ ]?lint)?[ \t]*[:-]?)/gi;

/** What is further away in a line is not looked at: lines of a megabyte exist. */
const LONGEST = 300;

function commentsIn(file: string, text: string): readonly Comment[] {
  return [...text.matchAll(opening)].map(({ index, 0: whole, 1: opener = '', 2: name = '' }) => {
    const from = index + whole.length;
    const [line = ''] = text.slice(from, from + LONGEST).split('\n', 1);
    const close = opener.startsWith('/*') ? line.indexOf('*/') : -1;
    const says = (close === -1 ? line : line.slice(0, close)).trim();
    const behind = close === -1 ? '' : line.slice(close + 2).trim();
    const before = text.slice(Math.max(0, index - LONGEST), index);
    return {
      at: { file, start: index, end: from + line.indexOf(says) + says.length },
      name,
      says,
      isBehindCode: /[;,)\]}][^\S\n]*$/.test(before) && behind === '',
    };
  });
}

function routeIn({ at, name, says, isBehindCode }: Comment): RouteComment | undefined {
  const route = name === 'llm-cost:' ? namedRoute(says) : undefined;
  return route === undefined || isBehindCode ? undefined : { at, route };
}

function namedRoute(says: string): string | undefined {
  return /^route\s*=\s*([^\s*]+)/.exec(says)?.[1];
}

/** A sentence that only begins with the tool's name is no mistake. */
function mistakeIn({ name, says, isBehindCode }: Comment): string | undefined {
  if (name === 'llm-cost:' && namedRoute(says) !== undefined)
    return isBehindCode
      ? 'a route stands on a line of its own, above its call: behind the code it names none'
      : undefined;
  const [, word = '', sign, value = ''] = /^([\w-]+)\s*([=:]?)\s*([^\s*]*)/.exec(says) ?? [];
  const right = `"llm-cost: route=${value || '<name>'}"`;
  const isRoute = /^route$/i.test(word);
  if (isRoute && (sign !== '' || (name.endsWith(':') && says.split(/\s+/).length <= 2)))
    return `this comment names no route: write ${right}`;
  if (sign !== '' && editsBetween(word.toLowerCase().slice(0, 20), 'route') <= 1)
    return `unknown name "${word}" in a comment, did you mean ${right}?`;
  if (sign === '=' && /[:-]$/.test(name))
    return `unknown name "${word}" in a comment: it can name a route, "llm-cost: route=<name>"`;
  return name.endsWith(':') && SUPPRESSION.test(word)
    ? 'this comment suppresses nothing: write "llm-cost-disable-next-line <rule> -- <reason>"'
    : undefined;
}

const SUPPRESSION = /^(?:disable|enable|ignore|suppress)(?:-next-line|-line)?$/i;

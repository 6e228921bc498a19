import type { Span } from './line-index.ts';

/** The parts of a start tag. fast-xml-parser tells where elements start and end, but not where these stand. */
export interface StartTag {
  readonly span: Span;
  readonly name: Span;
  readonly attributes: readonly { readonly name: string; readonly key: Span; readonly value: Span }[];
}

const NAME = /<([^\s/>]+)/y;
const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/y;
const END = /\s*\/?>/y;

/** Reads the start tag at an offset, as far as it is well formed. */
export function startTagAt(text: string, offset: number): StartTag {
  const [opening = '<', tag = ''] = matchAt(NAME, text, offset) ?? [];
  let position = offset + opening.length;
  const attributes: StartTag['attributes'][number][] = [];
  for (let match = matchAt(ATTRIBUTE, text, position); match; match = matchAt(ATTRIBUTE, text, position)) {
    const [whole, name = '', value = ''] = match;
    const key = position + whole.indexOf(name);
    position += whole.length;
    attributes.push({
      name,
      key: { start: key, end: key + name.length },
      value: { start: position - value.length, end: position },
    });
  }
  const end = position + (matchAt(END, text, position)?.[0].length ?? 0);
  return { span: { start: offset, end }, name: { start: offset + 1, end: offset + 1 + tag.length }, attributes };
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

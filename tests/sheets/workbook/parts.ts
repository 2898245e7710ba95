// The parts of a workbook file as their XML elements, read without any library that was made to forgive.
import { unzipSync } from 'fflate';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, without that of elements inside. */
  readonly text: string;
  readonly inside: readonly Element[];
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  text: string;
  readonly inside: Element[];
}

/** Paths and contents. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]),
  );
}

/** The root element; throws where tags do not match or a sign stands bare. */
export function elementOf(xml: string): Element {
  const top: Open = { name: '', attributes: {}, text: '', inside: [] };
  const open = [top];
  let at = 0;
  for (const match of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>/g,
  )) {
    const [tag, isEnd, name, attributes = '', isEmpty] = match;
    const current = open.at(-1) ?? top;
    current.text += plain(xml.slice(at, match.index));
    at = match.index + tag.length;
    if (name === undefined) continue;
    if (isEnd === '/') {
      if (current.name !== name) throw new Error(`${current.name} ends as ${name}`);
      open.pop();
      continue;
    }
    const element: Open = { name, attributes: attributesOf(attributes), text: '', inside: [] };
    current.inside.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  const [root, ...others] = top.inside;
  if (root === undefined || others.length > 0 || open.length > 1) throw new Error('not one root');
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const each = [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, plain(value)] as const,
  );
  if (new Set(each.map(([name]) => name)).size < each.length) throw new Error(`twice: ${text}`);
  return Object.fromEntries(each);
}

const SIGNS: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const ALLOWED = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

function plain(text: string): string {
  if (/<|&(?!(?:lt|gt|amp|quot);)/.test(text) || !ALLOWED.test(text))
    throw new Error(`a sign that XML does not allow: ${text.slice(0, 80)}`);
  return text.replace(/&(\w+);/g, (_, name: string) => SIGNS[name] ?? '');
}

// Workbooks that other programs pack a little differently: parts named with backslashes or another case, and charts on tabs of their own.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Refusal } from './table.ts';

const BOOK = 'xl/workbook.xml';
const BOOK_RELATIONS = 'xl/_rels/workbook.xml.rels';
/** Names by which readers look for parts without asking the relations. */
const USUAL = [
  '[Content_Types].xml',
  '_rels/.rels',
  BOOK,
  BOOK_RELATIONS,
  'xl/sharedStrings.xml',
  'xl/styles.xml',
];
const TAB_OF_ANOTHER_KIND = /\/(chartsheet|dialogsheet|xlMacrosheet|macrosheet)"/i;

/** The workbook as every reader expects it: unchanged bytes when it is so already. */
export function mendWorkbook(bytes: Uint8Array, parts: readonly string[]): Uint8Array {
  const named = new Map(parts.map((name) => [name, usualName(name)]));
  const misnamed = [...named].some(([name, usual]) => name !== usual);
  const otherTabs = parts.some((name) => /^xl[\\/](chart|dialog|macro)sheets[\\/]/i.test(name));
  if (!misnamed && !otherTabs) return bytes;
  const files = unpacked(bytes);
  const mended = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [usualName(name), content]),
  );
  return zipSync(withoutOtherTabs(withUsualTargets(mended)), { level: 0 });
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes);
  } catch {
    throw new Refusal('broken');
  }
}

export function usualName(name: string): string {
  const straight = name.replaceAll('\\', '/').replace(/^\/+/, '');
  const lower = straight.toLowerCase();
  return USUAL.find((usual) => usual.toLowerCase() === lower) ?? straight.replace(/^xl\//i, 'xl/');
}

type Parts = Record<string, Uint8Array>;

/** The relations name the parts as they are named now. */
function withUsualTargets(parts: Parts): Parts {
  const relations = parts[BOOK_RELATIONS];
  if (relations === undefined) return parts;
  const byLower = new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
  const text = strFromU8(relations).replace(/Target="([^"]*)"/g, (whole, target: string) => {
    const straight = target.replaceAll('\\', '/');
    const full = straight.startsWith('/') ? straight.slice(1) : `xl/${straight}`;
    const found = byLower.get(full.toLowerCase());
    return found === undefined ? whole : `Target="/${found}"`;
  });
  return { ...parts, [BOOK_RELATIONS]: strToU8(text) };
}

/** Without the tabs that hold no cells. */
function withoutOtherTabs(parts: Parts): Parts {
  const [book, relations] = [parts[BOOK], parts[BOOK_RELATIONS]];
  if (book === undefined || relations === undefined) return parts;
  const others = new Set(
    [...strFromU8(relations).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].flatMap(([element]) =>
      TAB_OF_ANOTHER_KIND.test(element) ? [/\sId="([^"]*)"/.exec(element)?.[1] ?? ''] : [],
    ),
  );
  const text = strFromU8(book).replace(/<(?:\w+:)?sheet\s[^>]*?\/>/g, (element) =>
    others.has(/:id="([^"]*)"/.exec(element)?.[1] ?? '') ? '' : element,
  );
  return { ...parts, [BOOK]: strToU8(text) };
}

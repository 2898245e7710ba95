// YAML text to plain data. Numbers keep the digits they were written with: they stay text.
import { parse } from 'yaml';

export function parsePackText(text: string): unknown {
  return parse(text, {
    schema: 'core',
    maxAliasCount: 50,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || !/:(int|float)$/.test(tag.tag)),
  }) as unknown;
}

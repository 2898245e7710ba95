// Bytes that are no plan at all are refused with a place and a reason, never with an exception.
import { describe, expect, test } from 'vitest';
import { refusalOf, soundPlan } from './refusal.ts';

const text = JSON.stringify(soundPlan());
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

test('the sound plan is a plan, with a byte order mark or blanks around it too', () => {
  expect(refusalOf(text)).toEqual([]);
  expect(refusalOf(bytes([0xef, 0xbb, 0xbf], text))).toEqual([]);
  expect(refusalOf(`\n ${text}\r\n`)).toEqual([]);
});

describe('broken off or no JSON', () => {
  test.each([1, 2, 20, 200, text.length - 1])('after %d characters', (length) =>
    expect(refusalOf(text.slice(0, length))).toEqual([': not-json']),
  );

  test.each([
    ['two plans', text + text],
    ['a trailing comma', text.replace(/}$/, ',}')],
    ['NaN', text.replace('1820', 'NaN')],
    ['Infinity', text.replace('1820', '-Infinity')],
    ['hexadecimal', text.replace('1820', '0x71c')],
    ['a leading zero', text.replace('1820', '01820')],
    ['single quotes', text.replaceAll('"', "'")],
    ['a comment', `// mine\n${text}`],
    ['YAML', 'format: community-facility-plan\nversion: 1\nplace: "445202"\n'],
    ['YAML anchors', 'a: &a [x, x]\nb: [*a, *a]\n'],
    ['a page', '<!doctype html><title>404</title>'],
    ['zero bytes', '\0\0\0\0'],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['100,000 open objects', '{"a":'.repeat(100_000)],
  ])('%s', (_, broken) => expect(refusalOf(broken)).toEqual([': not-json']));
});

describe('not text', () => {
  test.each([
    ['a byte that UTF-8 never has', bytes('{"name":"', [0xff], '"}')],
    ['an overlong slash', bytes('{"name":"', [0xc0, 0xaf], '"}')],
    ['a lone surrogate', bytes('{"name":"', [0xed, 0xa0, 0x80], '"}')],
    ['UTF-16', Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0), 0xd8]))],
    ['GB18030', bytes([0xb6, 0xab, 0xba, 0xfe])],
  ])('%s', (_, broken) => expect(refusalOf(broken)).toEqual([': not-utf8']));

  test.each(['', ' ', '\n\n', '\ufeff'])('an empty file: %j', (empty) =>
    expect(refusalOf(empty)).toEqual([': empty-file']),
  );

  test('64 MB are too many', () =>
    expect(refusalOf(new Uint8Array(64 * 1024 * 1024 + 1))).toEqual([': file-too-large']));
});

describe('JSON of another kind', () => {
  test.each(['null', 'true', '5', '"plan"', '[]', '[[[]]]', `[${text}]`])('%.20s', (other) =>
    expect(refusalOf(other)).toEqual([': not-a-plan']),
  );

  test('an object without the format, or with another', () => {
    expect(refusalOf('{}')).toEqual(['format: not-a-plan']);
    expect(refusalOf(text.replace('facility-plan', 'facility-pack'))).toEqual([
      'format: not-a-plan',
    ]);
  });

  test.each([2, 99, 1e300])('a future version: %d', (version) =>
    expect(refusalOf(text.replace('"version":1', `"version":${version}`))).toEqual([
      'version: future-version',
    ]),
  );

  test.each(['0', '-1', '1.5', '"1"', 'null', '1e999', '[1]'])('no version: %s', (version) =>
    expect(refusalOf(text.replace('"version":1', `"version":${version}`))).toEqual([
      'version: not-one-of',
    ]),
  );
});

describe('nesting', () => {
  const nested = (depth: number) =>
    text.replace(/}$/, `,"x":${'['.repeat(depth)}${']'.repeat(depth)}}`);

  test.each([100, 5000])('%d levels are too deep', (depth) => {
    const [first, more] = refusalOf(nested(depth));
    expect(first).toMatch(/^x\[0\].*: too-deep$/);
    expect(more).toBeUndefined();
  });

  test('a few levels are merely unknown', () =>
    expect(refusalOf(nested(5))).toEqual(['x: unknown-key']));
});

test.each(['__proto__', 'constructor', 'prototype'])('%s is a key nowhere', (key) => {
  const inserted = text.split('{').slice(1);
  const places = inserted.map((_, index) =>
    text
      .split('{')
      .reduce(
        (all, part, at) =>
          `${all}{${at === index + 1 ? `"${key}":{"x":1}${part.startsWith('}') ? '' : ','}` : ''}${part}`,
      ),
  );
  expect(places.length).toBeGreaterThan(8);
  for (const place of places) {
    const problems = refusalOf(place);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`${key}: unknown-key$`));
  }
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
});

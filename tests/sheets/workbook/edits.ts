// Random edits of a workbook's shaded cells, each made twice: in the spreadsheet and in the plan file.
import type { WorkBook } from '@e965/xlsx';
import { classesOf, whyNotOfPlan } from '../../../src/core/plan/county-class.ts';
import type { Unit } from '../../../src/core/plan/unit/unit.ts';
import type { SheetSource } from '../../../src/sheets/frame/sheet-choices.ts';
import { layoutOf } from '../../../src/sheets/workbook/layout/lay-out.ts';
import { valuesOf } from './spreadsheet.ts';

type Data = Record<string, unknown>;
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = (seed % 2147483646) + 1;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** One cell and what is typed there; null clears it. */
interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string | number | null;
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

function column(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? column(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Makes `count` edits; answers the edited plan file and edits the workbook in place. */
export function edited(
  source: SheetSource,
  plan: object,
  book: WorkBook,
  count: number,
  random: Random,
): Data {
  const data = JSON.parse(JSON.stringify(plan)) as Data;
  for (let done = 0; done < count; done += 1) {
    const edit = pick([figureEdit, figureEdit, figureEdit, wordEdit, settingEdit], random)(
      source,
      data,
      book,
      random,
    );
    const sheet = book.Sheets[edit.sheet];
    if (sheet === undefined) throw new Error(`no sheet ${edit.sheet}`);
    if (edit.value === null) Reflect.deleteProperty(sheet, edit.cell);
    else
      sheet[edit.cell] = { t: typeof edit.value === 'number' ? 'n' : 's', v: edit.value } as never;
  }
  return data;
}

type Editing = (source: SheetSource, data: Data, book: WorkBook, random: Random) => Edit;

function targetOf(data: Data, scope: string, at: string): Data {
  const streets = (data['streets'] ?? []) as Data[];
  if (scope === 'street') return streets.find(({ id }) => id === at) ?? {};
  if (scope === 'community')
    return (
      streets
        .flatMap((street) => (street['communities'] ?? []) as Data[])
        .find(({ id }) => id === at) ?? {}
    );
  const areas = (data['areas'] ??= {}) as Record<string, Data>;
  return (areas[at] ??= {});
}

const figureEdit: Editing = (source, data, book, random) => {
  const layout = layoutOf(source);
  const sheet = layout.names.inputs;
  const [ids = []] = valuesOf(book, sheet);
  const unit = pick(layout.units, random);
  const columns = ids.flatMap((id, index) =>
    index < 9 ||
    id === 'countyClass' ||
    (unit.scope === 'community' && (id === 'communities' || id === 'streets'))
      ? []
      : [[String(id), index] as const],
  );
  const [id, index] = pick(columns, random);
  const most = pick([3, 12, 60, 4000, 130000], random);
  const value = random(6) === 0 ? null : random(most);
  const target = targetOf(data, unit.scope, unit.at);
  const own = ['households', 'population', 'siteArea', 'floorArea'];
  const text = value === null ? null : String(value);
  if (id.startsWith('existing:'))
    target['existing'] = { ...(target['existing'] as Data | undefined), [id.slice(9)]: text };
  else if (id.startsWith('planned:'))
    target['planned'] = { ...(target['planned'] as Data | undefined), [id.slice(8)]: text };
  else if (own.includes(id) && (unit.scope === 'community' || unit.scope === 'street'))
    target[id] = text;
  else target['facts'] = { ...(target['facts'] as Data | undefined), [id]: text };
  return { sheet, cell: `${column(index)}${String(layout.rowOfUnit.get(unit))}`, value };
};

const WORDS = {
  settlement: ['urban', 'rural', null],
  development: ['new-build', 'renewal', 'resettlement', 'existing', null],
  kind: ['street', 'township', null],
  seat: ['yes', 'no', null],
  areaBasis: ['usable', 'built', null],
  countyClass: ['prefecture-city', 'general', 'provincial-poverty', 'national-poverty', null],
  lapsed: ['counted', 'listed', null],
  complete: ['yes', 'no', null],
} as const;
const GROUP = {
  settlement: 'settlements',
  development: 'developments',
  kind: 'kinds',
  seat: 'seats',
  areaBasis: 'areaBases',
  countyClass: 'countyClasses',
  lapsed: 'lapsed',
  complete: 'complete',
} as const;
type Property = keyof typeof WORDS;

function wordFor(property: Property, id: string | null, { words }: SheetSource): string | null {
  const t = words.t as (key: string) => string;
  return id === null ? null : t(`${GROUP[property]}.${id}`);
}

const COLUMN = { settlement: 'E', development: 'F', kind: 'G', areaBasis: 'H', seat: 'I' } as const;

type OfPlace = keyof typeof COLUMN | 'countyClass';
const OF_SCOPE: Readonly<Record<string, readonly OfPlace[]>> = {
  street: ['kind', 'seat'],
  community: ['settlement', 'development', 'areaBasis'],
  county: ['countyClass'],
};

/** A class that the place cannot be of is no edit that either side accepts. */
function wordsAt(property: Property, unit: Unit, { assessment }: SheetSource) {
  const possible: readonly string[] = classesOf(unit.at, assessment.rulebook.places);
  const words: readonly (string | null)[] = WORDS[property];
  return property === 'countyClass'
    ? words.filter((one) => one === null || possible.includes(one))
    : words;
}

const wordEdit: Editing = (source, data, _, random) => {
  const layout = layoutOf(source);
  const unit = pick(
    layout.units.filter(
      ({ scope }) => scope in OF_SCOPE && (scope !== 'county' || layout.columnOfClass !== null),
    ),
    random,
  );
  const property = pick(OF_SCOPE[unit.scope] ?? [], random);
  const id = pick(wordsAt(property, unit, source), random);
  targetOf(data, unit.scope, unit.at)[property] =
    property !== 'seat' || id === null ? id : id === 'yes';
  const at = { ...COLUMN, countyClass: column(layout.columnOfClass ?? 0) };
  return {
    sheet: layout.names.inputs,
    cell: `${at[property]}${String(layout.rowOfUnit.get(unit))}`,
    value: wordFor(property, id, source),
  };
};

const wordsOfPlan = (property: Property, { assessment: { plan, rulebook } }: SheetSource) =>
  property === 'countyClass'
    ? WORDS.countyClass.filter(
        (countyClass) => whyNotOfPlan({ ...plan, countyClass }, rulebook.places) === null,
      )
    : WORDS[property];

const settingEdit: Editing = (source, data, _, random) => {
  const layout = layoutOf(source);
  const id = pick([...layout.rowOfAssumption.keys()], random);
  const edit = (value: string | number | null): Edit => ({
    sheet: layout.names.assumptions,
    cell: `C${String(layout.rowOfAssumption.get(id))}`,
    value,
  });
  if (id === 'horizon') {
    const year = 2005 + random(25);
    data['horizon'] = year;
    return edit(year);
  }
  if (id in WORDS) {
    const chosen = pick(wordsOfPlan(id as Property, source), random);
    data[id] = id === 'complete' && chosen !== null ? chosen === 'yes' : chosen;
    return edit(wordFor(id as Property, chosen, source));
  }
  if (id.startsWith('choice:')) {
    const group = layout.alternatives.find((one) => one.id === id.slice(7));
    const open = group?.offers === 'ways' ? [null] : [];
    const choice = pick([...(group?.choices ?? []), ...open], random);
    const chosen = { [id.slice(7)]: choice?.id ?? null };
    data['choices'] = { ...(data['choices'] as Data | undefined), ...chosen };
    return edit(choice === null ? null : source.words.say(choice.label));
  }
  const value = pick(['0.05', '0.25', '0.7', '1'], random);
  data['assumptions'] = { ...(data['assumptions'] as Data | undefined), [id]: value };
  return edit(Number(value));
};

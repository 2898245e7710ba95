// The inputs of a workbook: one row a place, with what was typed and nothing else; shaded cells can be changed.
import type { Community, Plan, Street } from '../../../core/plan/plan.ts';
import { COUNTED } from '../../../core/plan/terms.ts';
import type { Unit } from '../../../core/plan/unit/unit.ts';
import { plain, type Decimal } from '../../../core/quantity/decimal.ts';
import { EMPTY, say, type BookCell, type BookSheet } from '../layout/book.ts';
import { INPUT, type Layout } from '../layout/book-layout.ts';
import { FUTURE, INPUT_WIDTHS, inputHeads, inputIds, laterHeads } from '../layout/input-heads.ts';
import { validationsOf } from './input-validations.ts';

export function inputSheet(layout: Layout): BookSheet {
  const { source, names, units } = layout;
  const ids = inputIds(layout);
  const entries = entriesOf(source.assessment.plan);
  return {
    id: 'inputs',
    name: names.inputs,
    rows: [
      ids.map((id) => say(id, 'quiet')),
      [...inputHeads(layout), ...laterHeads(layout)].map((head) => say(head, 'head')),
      ...units.map((unit) => unitRow(unit, entries.get(unit.at), layout)),
    ],
    widths: [...INPUT_WIDTHS, ...ids.slice(INPUT.facts).map(() => 13)],
    frozen: { rows: 2, columns: 3 },
    paper: 'a3-landscape',
    validations: validationsOf(layout),
    hiddenRows: [0],
    hiddenColumns: [INPUT.key],
  };
}

function entriesOf({ streets }: Plan): Map<string, Street | Community> {
  return new Map(
    streets.flatMap((street) =>
      [street, ...street.communities].map((one) => [one.id, one] as const),
    ),
  );
}

function unitRow(unit: Unit, entry: Street | Community | undefined, layout: Layout): BookCell[] {
  const { t } = layout.source.words;
  const word = (text: string): BookCell => say(text, 'choice');
  const community = entry !== undefined && 'settlement' in entry ? entry : null;
  const named = unit.scope === 'community' || unit.scope === 'street';
  return [
    say(`${unit.scope} ${unit.at}`, 'quiet'),
    say(t(`scopes.${unit.scope}`)),
    say(unit.name || (named ? '' : unit.at), named ? 'choice' : 'text'),
    say(unit.parent?.name || unit.parent?.at || ''),
    ...(community === null
      ? [EMPTY, EMPTY]
      : [
          word(community.settlement === null ? '' : t(`settlements.${community.settlement}`)),
          word(community.development === null ? '' : t(`developments.${community.development}`)),
        ]),
    unit.scope === 'street' ? word(unit.kind === null ? '' : t(`kinds.${unit.kind}`)) : EMPTY,
    community === null
      ? EMPTY
      : word(community.areaBasis === null ? '' : t(`areaBases.${community.areaBasis}`)),
    seatInput(entry, layout),
    ...layout.facts.map((fact) => factInput(unit, fact)),
    ...layout.measures.map(({ id, unit: of }) =>
      figure(unit.existing.get(id), of === 'm2' ? 'inputArea' : 'input'),
    ),
    ...(layout.columnOfClass === null ? [] : [classInput(unit, layout)]),
    ...layout.planned.map(({ id, unit: of }) =>
      figure(unit.planned.get(id), of === 'm2' ? 'inputArea' : 'input'),
    ),
    ...(layout.hasFuture
      ? FUTURE.map((id) =>
          community === null ? EMPTY : figure(community.future?.[id] ?? undefined, 'input'),
        )
      : []),
  ];
}

/** What was said of a street or town itself: what follows from its kind is a derived figure. */
function seatInput(entry: Street | Community | undefined, { source }: Layout): BookCell {
  if (entry === undefined || !('seat' in entry)) return EMPTY;
  if (entry.seat === null) return say('', 'choice');
  return say(source.words.t(`seats.${entry.seat ? 'yes' : 'no'}`), 'choice');
}

/** What was said of a city or county itself: of the places in it, it follows. */
function classInput({ scope, at }: Unit, { source }: Layout): BookCell {
  if (scope !== 'county') return EMPTY;
  const said = source.assessment.plan.areas.get(at)?.countyClass ?? null;
  return say(said === null ? '' : source.words.t(`countyClasses.${said}`), 'choice');
}

function figure(value: Decimal | undefined, look: BookCell['look']): BookCell {
  return { value: value === undefined ? null : Number(plain(value)), look };
}

/** A community is not counted by a figure of its own. */
function factInput(unit: Unit, fact: string): BookCell {
  if (unit.scope === 'community' && COUNTED.some((one) => one === fact)) return EMPTY;
  const look = fact === 'siteArea' || fact === 'floorArea' ? 'inputArea' : 'input';
  return figure(unit.figures.get(fact), look);
}

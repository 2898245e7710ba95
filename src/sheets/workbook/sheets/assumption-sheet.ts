// The assumptions and settings of a plan on one sheet: those that formulas read can be changed, the rest is stated.
import { COUNTY_CLASSES, AREA_BASES, DEVELOPMENTS, LAPSED } from '../../../core/plan/terms.ts';
import { plain } from '../../../core/quantity/decimal.ts';
import { placeName } from '../../../i18n/place-name.ts';
import type { BookCell, BookSheet, Validation } from '../layout/book.ts';
import { EMPTY, letters, say } from '../layout/book.ts';
import { settingRows } from './setting-rows.ts';
import { ASSUMPTION, CHOICE_PREFIX, SETTINGS, type Layout } from '../layout/book-layout.ts';

/** Readings may have long names, with commas: they stand in cells to choose from. */
const CHOICES = 5;

export function assumptionSheet(layout: Layout): BookSheet {
  const { source, names } = layout;
  const { t } = source.words;
  const settings = settingRows(layout);
  const assumptions = assumptionRows(layout);
  const widest = Math.max(0, ...layout.alternatives.map(({ choices }) => choices.length));
  return {
    id: 'assumptions',
    name: names.assumptions,
    rows: [
      [EMPTY, say(names.assumptions, 'title')],
      [
        say('id', 'quiet'),
        say(t('sheet.book.setting'), 'head'),
        say(t('sheet.book.value'), 'head'),
        say(t('sheet.columns.note'), 'head'),
      ],
      ...settings,
      ...choiceRows(layout),
      ...assumptions,
      ...fixedRows(layout),
    ],
    widths: [12, 46, 40, 24, 8, ...Array.from({ length: widest }, () => 20)],
    frozen: { rows: 2, columns: 0 },
    paper: 'a4-portrait',
    hiddenColumns: [0, 4, ...Array.from({ length: widest }, (_, index) => CHOICES + index)],
    validations: validationsOf(layout),
  };
}

function assumptionRows({ source, assumptions }: Layout): BookCell[][] {
  const { t, say: words } = source.words;
  const { plan } = source.assessment;
  const reasonOf = (id: string) => {
    const reason = plan.reasons?.get(id);
    return reason === undefined ? [] : [reason];
  };
  return assumptions.map(({ id, label, default: written }) => {
    const entered = plan.assumptions.get(id);
    const value = entered === undefined ? written : plain(entered);
    const note = entered === undefined ? (written === null ? 'notEntered' : 'written') : 'entered';
    return [
      say(id, 'quiet'),
      say(words(label)),
      { value: value === null ? null : Number(value), look: 'inputFigure' },
      say([t(`sheet.steps.${note}`), ...reasonOf(id)].join(t('sheet.steps.colon'))),
      say(written ?? '', 'quiet'),
    ];
  });
}

/** The readings chosen; an empty cell means the one the pack names. */
function choiceRows({ source, alternatives }: Layout): BookCell[][] {
  const { t, say: words } = source.words;
  const { plan } = source.assessment;
  return alternatives.map(({ id, label, choices, default: written }) => {
    const entered = plan.choices.get(id);
    const choice = choices.find((one) => one.id === (entered ?? written));
    return [
      say(CHOICE_PREFIX + id, 'quiet'),
      say(words(label)),
      say(choice === undefined ? '' : words(choice.label), 'choice'),
      say(
        t(
          `sheet.steps.${entered !== undefined ? 'entered' : written === undefined ? 'eitherWay' : 'written'}`,
        ),
      ),
      say(written ?? '', 'quiet'),
      ...choices.map((one) => say(words(one.label), 'quiet')),
    ];
  });
}

/** What no formula can follow is stated, not shaded. */
function fixedRows({ source }: Layout): BookCell[][] {
  const { t } = source.words;
  const { plan, rulebook } = source.assessment;
  const fixed = say(t('sheet.book.fixed'));
  const named = placeName(plan.place, rulebook.places.get(plan.place) ?? '', source.words);
  const row = (label: string, value: string) => [EMPTY, say(label), say(value), fixed];
  return [
    row(t('sheet.frame.place'), `${named} ${plan.place}`.trim()),
    row(t('sheet.frame.asOf'), plan.asOf),
    row(t('sheet.frame.extent'), t(`extents.${plan.extent}`)),
  ];
}

function validationsOf(layout: Layout): Validation[] {
  const { source, alternatives, rowOfAssumption } = layout;
  const { t } = source.words;
  const row = (id: string) => String(rowOfAssumption.get(id) ?? 0);
  const cell = (id: string) => letters(ASSUMPTION.value) + row(id);
  const lists: Record<(typeof SETTINGS)[number], Validation['allow']> = {
    development: DEVELOPMENTS.map((one) => t(`developments.${one}`)),
    areaBasis: AREA_BASES.map((one) => t(`areaBases.${one}`)),
    countyClass: COUNTY_CLASSES.map((one) => t(`countyClasses.${one}`)),
    horizon: 'whole',
    lapsed: LAPSED.map((one) => t(`lapsed.${one}`)),
    complete: [t('complete.yes'), t('complete.no')],
  };
  return [
    ...SETTINGS.map((id): Validation => ({ range: cell(id), allow: lists[id] })),
    ...alternatives.map(({ id, choices }): Validation => ({
      range: cell(CHOICE_PREFIX + id),
      allow: {
        cells: `$${letters(CHOICES)}$${row(CHOICE_PREFIX + id)}:$${letters(CHOICES + choices.length - 1)}$${row(CHOICE_PREFIX + id)}`,
      },
    })),
    ...layout.assumptions.map(({ id }): Validation => ({
      range: cell(id),
      allow: 'decimal',
    })),
  ];
}

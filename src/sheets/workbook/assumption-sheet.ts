// The assumptions and settings of a plan on one sheet: those that formulas read can be changed, the rest is stated.
import { COUNTY_CLASSES, AREA_BASES, DEVELOPMENTS } from '../../core/plan/terms.ts';
import { plain } from '../../core/quantity/decimal.ts';
import { EMPTY, say, letters, type BookCell, type BookSheet, type Validation } from './book.ts';
import { ASSUMPTION, SETTINGS, type Layout } from './book-layout.ts';

export function assumptionSheet(layout: Layout): BookSheet {
  const { source, names } = layout;
  const { t } = source.words;
  const settings = settingRows(layout);
  const assumptions = assumptionRows(layout);
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
      ...assumptions,
      ...choiceRows(layout),
    ],
    widths: [12, 46, 40, 24, 8],
    frozen: { rows: 2, columns: 0 },
    paper: 'a4-portrait',
    hiddenColumns: [0, 4],
    validations: validationsOf(layout),
  };
}

function settingRows({ source }: Layout): BookCell[][] {
  const { t } = source.words;
  const { plan } = source.assessment;
  const row = (id: string, label: string, value: string): BookCell[] => [
    say(id, 'quiet'),
    say(label),
    say(value, 'choice'),
    EMPTY,
  ];
  return [
    row(
      'development',
      t('sheet.frame.development'),
      plan.development === null ? '' : t(`developments.${plan.development}`),
    ),
    row(
      'areaBasis',
      t('sheet.frame.areaBasis'),
      plan.areaBasis === null ? '' : t(`areaBases.${plan.areaBasis}`),
    ),
    row(
      'countyClass',
      t('inputs.countyClass'),
      plan.countyClass === null ? '' : t(`countyClasses.${plan.countyClass}`),
    ),
  ];
}

function assumptionRows({ source }: Layout): BookCell[][] {
  const { t, say: words } = source.words;
  const { plan, rulebook } = source.assessment;
  return [...rulebook.assumptions.values()].map(({ id, label, default: written }) => {
    const entered = plan.assumptions.get(id);
    const value = entered === undefined ? written : plain(entered);
    const note = entered === undefined ? (written === null ? 'notEntered' : 'written') : 'entered';
    return [
      say(id, 'quiet'),
      say(words(label)),
      { value: value === null ? null : Number(value), look: 'inputFigure' },
      say(t(`sheet.steps.${note}`)),
      say(written ?? '', 'quiet'),
    ];
  });
}

/** The alternatives chosen; another choice is made in the app, which knows the provisions behind it. */
function choiceRows({ source, rules }: Layout): BookCell[][] {
  const { say: words } = source.words;
  const { plan, rulebook } = source.assessment;
  const used = new Set(rules.flatMap(({ provision }) => provision.alternative?.group ?? []));
  return [...rulebook.alternatives.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, label, choices, default: written }) => {
      const choice = choices.find((one) => one.id === (plan.choices.get(id) ?? written));
      return [
        EMPTY,
        say(words(label)),
        say(choice === undefined ? '' : words(choice.label)),
        EMPTY,
      ];
    });
}

function validationsOf({ source, rowOfAssumption }: Layout): Validation[] {
  const { t } = source.words;
  const cell = (id: string) =>
    `${letters(ASSUMPTION.value)}${String(rowOfAssumption.get(id) ?? 0)}`;
  const lists: Record<(typeof SETTINGS)[number], string[]> = {
    development: DEVELOPMENTS.map((one) => t(`developments.${one}`)),
    areaBasis: AREA_BASES.map((one) => t(`areaBases.${one}`)),
    countyClass: COUNTY_CLASSES.map((one) => t(`countyClasses.${one}`)),
  };
  return [
    ...SETTINGS.map((id): Validation => ({ range: cell(id), allow: lists[id] })),
    ...[...source.assessment.rulebook.assumptions.keys()].map((id): Validation => ({
      range: cell(id),
      allow: 'decimal',
    })),
  ];
}

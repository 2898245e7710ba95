// The end of a calculation statement: settings, what the papers state without a number, what was missing.
import type { Outcome } from '../../core/assessment/verdict/outcome.ts';
import { formatDecimal, groupDigits } from '../../i18n/format.ts';
import { unitName } from '../../i18n/place-name.ts';
import { forceText } from '../frame/force-words.ts';
import { inputName } from '../words/naming.ts';
import type { SheetSource } from '../frame/sheet-choices.ts';
import { text, type Cell, type Column, type Table } from '../frame/sheet.ts';
import { usedAlternatives, usedAssumptions } from '../frame/used-assumptions.ts';
import { documentsOf, paperCitation } from '../frame/used-papers.ts';

type Heads = 'setting' | 'value' | 'note' | 'papers' | 'statement' | 'force' | 'input' | 'place';

type Part = 'settings' | 'stated' | 'missing';

export function statementParts(
  outcomes: readonly Outcome[],
  source: SheetSource,
): Readonly<Record<Part, Table>> {
  return {
    settings: settings(outcomes, source),
    stated: statedTable(outcomes, source),
    missing: missingTable(outcomes, source),
  };
}

function tableOf(
  id: Part,
  heads: readonly (readonly [Heads, number])[],
  rows: readonly (readonly string[])[],
  { words: { t } }: SheetSource,
): Table {
  return {
    id,
    title: t(`sheet.parts.${id}`),
    columns: heads.map(([head, weight]): Column => ({
      id: head,
      head: t(`sheet.columns.${head}`),
      align: 'start',
      weight,
    })),
    rows: rows.map((cells) => ({ kind: 'item', cells: cells.map((one): Cell => text(one)) })),
  };
}

/** The assumptions and alternatives that act on these numbers, with what was taken. */
function settings(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { assessment, words } = source;
  const { plan } = assessment;
  const { t, say, language } = words;
  const assumptions = usedAssumptions(outcomes, source).map((one) => {
    const entered = plan.assumptions.get(one.id);
    if (entered !== undefined)
      return [say(one.label), formatDecimal(entered, language), t('sheet.steps.entered')];
    return one.default === null
      ? [say(one.label), t('sheet.steps.none'), t('sheet.steps.notEntered')]
      : [say(one.label), groupDigits(one.default, language), t('sheet.steps.written')];
  });
  const choices = usedAlternatives(outcomes, source).map((group) => {
    const chosen = plan.choices.get(group.id);
    const choice = group.choices.find(({ id }) => id === (chosen ?? group.default));
    return [
      say(group.label),
      choice === undefined ? '' : say(choice.label),
      t(`sheet.steps.${chosen === undefined ? 'written' : 'entered'}`),
    ];
  });
  return tableOf(
    'settings',
    [
      ['setting', 40],
      ['value', 40],
      ['note', 20],
    ],
    [...assumptions, ...choices],
    source,
  );
}

function statedTable(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { words, assessment } = source;
  const rows = documentsOf(outcomes, source).flatMap((document) =>
    (assessment.rulebook.stated?.get(document.id) ?? []).map((entry) => [
      paperCitation({ document, provision: entry }, source),
      words.say(entry.statement),
      entry.force === undefined ? '' : forceText(entry.force, words),
    ]),
  );
  return tableOf(
    'stated',
    [
      ['papers', 28],
      ['statement', 60],
      ['force', 12],
    ],
    rows,
    source,
  );
}

function missingTable(outcomes: readonly Outcome[], source: SheetSource): Table {
  const { words, assessment, yardstick } = source;
  const names = new Map(
    assessment.evaluator.situation.units.map((unit) => [
      `${unit.scope} ${unit.at}`,
      unitName(unit, words),
    ]),
  );
  const places = new Map<string, Set<string>>();
  for (const { levels } of outcomes)
    for (const { input, scope, at } of levels[yardstick].missing) {
      const name = inputName(input, assessment.rulebook, words);
      const found = places.get(name) ?? new Set();
      places.set(name, found.add(names.get(`${scope} ${at}`) || at));
    }
  return tableOf(
    'missing',
    [
      ['input', 40],
      ['place', 60],
    ],
    [...places].map(([input, at]) => [input, [...at].join(words.t('results.and'))]),
    source,
  );
}

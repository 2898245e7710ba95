// What may be named in a paper, as items to find: measures, figures and facts, assumptions, sentences.
import { COUNTED, FIGURES } from '../../../core/plan/terms.ts';
import type { Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords, type SpokenWords } from '../../../i18n/i18n.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import { tablesAt, textAt, type Table } from '../../../state/writing/pack-data.ts';
import { useOpenPaper } from '../open-paper.ts';
import type { Item } from './pick.tsx';

/** The sorts of things that a field may name. */
export type Named = 'measure' | 'figure' | 'base' | 'assumption' | 'provision';

const MOST = 60;
const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** All items of a sort, and those of them that fit what is typed: every word of it, in either language or in the id. */
export function useNamed(sort: Named) {
  const words = useWords();
  const { rulebook, document } = useOpenPaper();
  const all = itemsOf(sort, rulebook, document, words);
  return {
    wordsOf: (id: string) => all.find((item) => item.id === id)?.words ?? id,
    find: (typed: string): readonly Item[] => {
      const wanted = folded(typed).split(/\s+/).filter(Boolean);
      const fits = (item: Searched) => wanted.every((word) => item.sought.includes(word));
      return all.filter(fits).slice(0, MOST);
    },
  };
}

interface Searched extends Item {
  /** What is looked through. */
  readonly sought: string;
}

function itemsOf(sort: Named, rulebook: Rulebook, document: Table, words: SpokenWords): Searched[] {
  switch (sort) {
    case 'measure':
      return measures(rulebook, words);
    case 'figure':
      return figures(rulebook, words);
    case 'base':
      return bases(rulebook, words);
    case 'assumption':
      return [...rulebook.assumptions.values()].map(({ id, label }) => item(id, words.say(label)));
    case 'provision':
      return provisions(rulebook, document, words);
  }
}

const item = (id: string, said: string, beside = '', more = ''): Searched => ({
  ...{ id, words: said, beside },
  sought: folded(`${id} ${said} ${beside} ${more}`),
});

function measures({ measures: all }: Rulebook, { t, say }: SpokenWords): Searched[] {
  return [...all.values()].map(({ id, label, unit, scope }) =>
    item(
      id,
      say(label),
      `${t(`units.${unit}`)} · ${t(`scopes.${scope}`)}`,
      `${label.zh} ${label.en}`,
    ),
  );
}

function figures(rulebook: Rulebook, words: SpokenWords): Searched[] {
  const own = [...FIGURES, ...COUNTED].map((id) => item(id, inputName(id, rulebook, words)));
  const facts = [...rulebook.facts.values()].map(({ id, label, unit }) =>
    item(id, words.say(label), words.t(`units.${unit}`), `${label.zh} ${label.en}`),
  );
  return [...own, ...facts];
}

/** A fixed figure, what is counted, what another measure asks, or what of it stands today. */
function bases(rulebook: Rulebook, words: SpokenWords): Searched[] {
  const { t } = words;
  const required = measures(rulebook, words).map((one) => ({
    ...one,
    words: t('writing.base.required', { measure: one.words }),
  }));
  const standing = measures(rulebook, words).map((one) => ({
    ...one,
    id: `existing:${one.id}`,
    words: t('writing.base.existing', { measure: one.words }),
  }));
  return [item('one', t('bases.one')), ...figures(rulebook, words), ...required, ...standing];
}

/** The paper's own sentences first, then those of the land. */
function provisions(rulebook: Rulebook, document: Table, { say, language }: SpokenWords) {
  const own = tablesAt(document, ['provisions']).map((one) =>
    item(
      textAt(one, ['id']),
      `${textAt(one, ['section'])} ${textAt(one, ['statement', language])}`,
      textAt(one, ['id']),
    ),
  );
  const others = rulebook.rules.map(({ provision, document: paper }) =>
    item(
      provision.id,
      `${paper.number ?? say(paper.title)} ${provision.section} ${say(provision.statement)}`,
      provision.id,
    ),
  );
  return [...own, ...others];
}

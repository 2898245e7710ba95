// What is not required, folded into single lines: coming, not asked, silent, conditional, stated without a number.
import { useMemo, type ReactNode } from 'react';
import type { Assessment } from '../../../core/assessment/assess.ts';
import type { Outcome } from '../../../core/assessment/verdict/outcome.ts';
import type { Considered } from '../../../core/assessment/requirement/requirement.ts';
import { placeChain } from '../../../core/plan/place.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { takesPart, type Rulebook } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { encouragedOf } from '../../../sheets/frame/encouraged-list.ts';
import { silentMeasures } from '../../../sheets/frame/silent-measures.ts';
import type { Explained } from '../explanation/explanation.tsx';
import { EncouragedItem, NotAskedItem, RuleItem, SilentItem } from './folded-items.tsx';
import { useCalculator } from '../marks/loaded.ts';
import styles from './folded.module.css';

interface Props {
  readonly onExplain: (explained: Explained) => void;
}

/** Drawn again when there are new results. */
export function Folded({ onExplain }: Props) {
  const { assessment } = useCalculator();
  return useMemo(
    () => assessment && <Lines assessment={assessment} onExplain={onExplain} />,
    [assessment, onExplain],
  );
}

function Lines({ assessment, onExplain }: Props & { readonly assessment: Assessment }) {
  const { t } = useWords();
  const { outcomes, silent, notAsked, plan, rulebook } = assessment;
  const silence = silentMeasures(assessment);
  const heard = distinctRules([...outcomes, ...silent]);
  const coming = heard.filter(({ fate: { kind } }) => kind === 'coming');
  const conditional = heard.filter(
    ({ fate: { kind } }) => !SPEAKING.has(kind) && kind !== 'coming',
  );
  const stated = statedOf(plan, rulebook);
  return (
    <div className={styles['folded']}>
      <Line name="silent" items={silence} note={t('folded.silentWhy')}>
        {(measure) => <SilentItem key={measure.id} measure={measure} />}
      </Line>
      <Line name="encouraged" items={encouragedOf(assessment)} note={t('folded.encouragedWhy')}>
        {(one) => <EncouragedItem key={`${one.scope} ${one.measure.id}`} {...one} />}
      </Line>
      <Line name="coming" items={coming}>
        {(one) => <RuleItem key={one.rule.provision.id} {...one.rule} due />}
      </Line>
      <Line name="notAsked" items={notAsked} note={t('folded.notAskedWhy')}>
        {(one) => <NotAskedItem key={keyOf(one)} outcome={one} onExplain={onExplain} />}
      </Line>
      <Line name="conditional" items={conditional}>
        {({ rule, fate }) => <RuleItem key={rule.provision.id} {...rule} fate={fate} />}
      </Line>
      <Line name="stated" items={stated}>
        {({ document, entry }) => <RuleItem key={entry.id} provision={entry} document={document} />}
      </Line>
      <a href="#/rules/write/example">{t('folded.example')}</a>
    </div>
  );
}

const keyOf = ({ unit, measure }: Outcome) => `${unit.scope} ${unit.at} ${measure.id}`;

/** What papers of the place say without a number. */
function statedOf(plan: Plan, { packs, places }: Rulebook) {
  const chain = placeChain(plan.place, places);
  return packs
    .filter(({ document }) => takesPart(document, chain, plan.packs))
    .flatMap(({ document, stated }) => stated.map((entry) => ({ document, entry })));
}

const SPEAKING: ReadonlySet<string> = new Set(['binds', 'satisfied', 'pending', 'encouraged']);

/** Each provision once: with the fate that matters most, when it differs from place to place. */
function distinctRules(outcomes: readonly Outcome[]): Considered[] {
  const found = new Map<string, Considered>();
  const speaks = ({ fate: { kind } }: Considered) => SPEAKING.has(kind);
  for (const one of outcomes.flatMap(({ considered }) => considered)) {
    const earlier = found.get(one.rule.provision.id);
    if (earlier === undefined || (speaks(one) && !speaks(earlier)))
      found.set(one.rule.provision.id, one);
  }
  return [...found.values()];
}

interface LineProps<T> {
  readonly name: 'silent' | 'encouraged' | 'coming' | 'notAsked' | 'conditional' | 'stated';
  readonly items: readonly T[];
  readonly note?: string;
  readonly children: (item: T) => ReactNode;
}

function Line<T>({ name, items, note, children }: LineProps<T>) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <details className={styles['line']}>
      <summary>{t(`folded.${name}`, { count: items.length })}</summary>
      {note !== undefined && <p className={styles['lineNote']}>{note}</p>}
      <ul>{items.map(children)}</ul>
    </details>
  );
}

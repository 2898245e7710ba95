// A measure: every provision anywhere that bounds it, and how its standards compare by date and place.
import { useMemo } from 'react';
import { boundingOf, standardKinds } from '../../../core/catalogue/bounding.ts';
import type { Measure } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { countedIn } from '../../../sheets/words/naming.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import papers from '../papers/papers.module.css';
import page from '../rulebook.module.css';
import { BoundingTable } from './bounding-table.tsx';
import { StandardsChart } from './standards-chart.tsx';

export function MeasurePage({ measure }: { readonly measure: Measure }) {
  const { say } = useWords();
  const { rulebook } = useRulebook();
  const rules = useMemo(() => boundingOf(rulebook, measure.id), [rulebook, measure]);
  const kinds = useMemo(() => standardKinds(rules, rulebook), [rules, rulebook]);
  return (
    <>
      <PageTitle>{say(measure.label)}</PageTitle>
      <Facts measure={measure} />
      {kinds.map((kind) => (
        <StandardsChart key={kind.standards[0]?.rule.provision.id} kind={kind} measure={measure} />
      ))}
      <BoundingTable rules={rules} />
    </>
  );
}

function Facts({ measure }: { readonly measure: Measure }) {
  const words = useWords();
  const { t, say } = words;
  const facts = [
    ['unit', countedIn(measure, words)],
    ['group', t(`groups.${measure.group}`)],
    ['scope', t(`scopes.${measure.scope}`)],
    ['whole', t(measure.whole ? 'rulebook.measure.wholeYes' : 'rulebook.measure.wholeNo')],
  ] as const;
  return (
    <section className={page['section']} aria-label={say(measure.label)}>
      <dl className={papers['facts']}>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(`rulebook.measure.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

// What was looked for and not found, so that nobody takes silence for an oversight.
import { ScrollTable, Heads } from '../../../fields/scroll-table.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import type { LookedFor } from '../../../state/rulebook/looked-for.ts';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';

export function LookedForList({ looked }: { readonly looked: readonly LookedFor[] }) {
  const { t, say, language } = useWords();
  const nameOf = usePlaceName();
  const title = t('rulebook.coverage.lookedFor', { count: looked.length });
  const heads = [
    t('rulebook.columns.place'),
    t('rulebook.coverage.looked'),
    t('rulebook.coverage.found'),
  ];
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <ScrollTable title={title}>
        <Heads words={heads} figures={[]} />
        <tbody>
          {looked.map(({ place, on, what, became }) => (
            <tr key={place}>
              <th scope="row">
                <a href={ruleHref({ kind: 'place', code: place })}>{nameOf(place)}</a>
                <br />
                <span className={page['cite']}>
                  {t('rulebook.coverage.lookedOn', { date: formatDate(on, language) })}
                </span>
              </th>
              <td>{say(what)}</td>
              <td>{say(became)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

// The places that have papers of their own, and how much of their law was read whole.
import { Fragment } from 'react';
import type { PlaceLaw, ProvinceLaw } from '../../../core/catalogue/coverage.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';
import { writeHref } from './place-page.tsx';
import styles from './places.module.css';

const HEADS = ['place', 'papers', 'share'] as const;

export function PlaceLawTable({ provinces }: { readonly provinces: readonly ProvinceLaw[] }) {
  const { t } = useWords();
  const rows = provinces.flatMap(({ code, own, places }) => [
    ...(own.papers === 0 ? [] : [{ code, ...own }]),
    ...places,
  ]);
  const title = t('rulebook.coverage.table', { count: rows.length });
  return (
    <section className={page['section']}>
      <h3>{title}</h3>
      <ScrollTable title={title}>
        <Heads words={HEADS.map((one) => t(`rulebook.columns.${one}`))} figures={[]} />
        <tbody>
          {rows.map((law) => (
            <LawRow key={law.code} law={law} />
          ))}
        </tbody>
      </ScrollTable>
      <Without provinces={provinces.filter(({ own }) => own.papers === 0)} />
    </section>
  );
}

const insideClass = `${styles['law'] ?? ''} ${styles['inside'] ?? ''}`;

function LawRow({ law }: { readonly law: PlaceLaw }) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  const { code, papers, primaryPapers, provisions, primaryProvisions } = law;
  return (
    <tr>
      <th scope="row" className={code.endsWith('0000') ? styles['law'] : insideClass}>
        <a href={ruleHref({ kind: 'place', code })}>{nameOf(code)}</a>
      </th>
      <td>{t('rulebook.coverage.papersOf', { papers, primary: primaryPapers })}</td>
      <td>
        <meter
          className={styles['share']}
          min={0}
          max={provisions}
          value={primaryProvisions}
          aria-hidden="true"
        />{' '}
        {t('rulebook.coverage.shareOf', { primary: primaryProvisions, all: provisions })}
      </td>
    </tr>
  );
}

/** From a place without any, one click starts a pack. */
function Without({ provinces }: { readonly provinces: readonly ProvinceLaw[] }) {
  const { t } = useWords();
  const nameOf = usePlaceName();
  if (provinces.length === 0) return null;
  return (
    <p>
      {t('rulebook.coverage.without')}{' '}
      {provinces.map(({ code }, at) => (
        <Fragment key={code}>
          {at > 0 && ' · '}
          <a href={ruleHref({ kind: 'place', code })}>{nameOf(code)}</a> (
          <a href={writeHref(code)} aria-label={t('rulebook.place.write', { place: nameOf(code) })}>
            {t('rulebook.coverage.write')}
          </a>
          )
        </Fragment>
      ))}
    </p>
  );
}

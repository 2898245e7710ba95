// How far the collection reaches: a map of tiles by province, a table by place, and what was looked for and not found.
import { useMemo } from 'react';
import { coverageByProvince, nationalLaw } from '../../../core/catalogue/coverage.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { LOOKED_FOR } from '../../../state/rulebook/looked-for.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import page from '../rulebook.module.css';
import { LookedForList } from './looked-for-list.tsx';
import { PlaceLawTable } from './place-law-table.tsx';
import { ProvinceTiles } from './province-tiles.tsx';

export function CoveragePage() {
  const { t } = useWords();
  const { rulebook } = useRulebook();
  const provinces = useMemo(() => coverageByProvince(rulebook), [rulebook]);
  const { papers, primaryPapers: primary } = nationalLaw(rulebook);
  return (
    <>
      <PageTitle>{t('rulebook.nav.coverage')}</PageTitle>
      <p className={page['why']}>{t('rulebook.coverage.why')}</p>
      <ProvinceTiles provinces={provinces} />
      <p className={page['why']}>{t('rulebook.coverage.nation', { papers, primary })}</p>
      <PlaceLawTable provinces={provinces} />
      <LookedForList looked={LOOKED_FOR} />
    </>
  );
}

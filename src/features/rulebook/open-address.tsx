// What stands at an address of the rulebook.
import { useLocation } from 'wouter';
import { NATION } from '../../core/plan/place.ts';
import { useWords } from '../../i18n/i18n.ts';
import { ruleAddressOf, ruleHref, type RuleAddress } from '../../state/rulebook/address.ts';
import { useRulebook } from '../../state/rulebook/rulebook-context.ts';
import { MeasurePage } from './measures/measure-page.tsx';
import { PageTitle } from './page-title.tsx';
import { DuePage } from './papers/due-page.tsx';
import { PaperList } from './papers/paper-list.tsx';
import { PaperPage } from './papers/paper-page.tsx';
import { CoveragePage } from './places/coverage-page.tsx';
import { PlacePage } from './places/place-page.tsx';
import { ReadingsPage } from './readings/readings-page.tsx';
import { StartPage } from './start-page.tsx';

export function OpenAddress() {
  const [path] = useLocation();
  const address = ruleAddressOf(path);
  if (address === null) return <Unknown what="page" id="" />;
  switch (address.kind) {
    case 'start':
      return <StartPage />;
    case 'papers':
      return <PaperList />;
    case 'readings':
      return <ReadingsPage />;
    case 'coverage':
      return <CoveragePage />;
    case 'due':
      return <DuePage />;
    default:
      return <Named address={address} />;
  }
}

/** One place, measure or paper. */
function Named({ address }: { readonly address: NamedAddress }) {
  const { places, measures, packs } = useRulebook().rulebook;
  switch (address.kind) {
    case 'place': {
      const { code } = address;
      const isKnown = places.has(code) || code === NATION;
      return isKnown ? <PlacePage key={code} code={code} /> : <Unknown what="place" id={code} />;
    }
    case 'measure': {
      const { id } = address;
      const measure = measures.get(id);
      if (measure === undefined) return <Unknown what="measure" id={id} />;
      return <MeasurePage key={id} measure={measure} />;
    }
    default: {
      const { id, section } = address;
      const pack = packs.find(({ document }) => document.id === id);
      if (pack === undefined) return <Unknown what="paper" id={id} />;
      return <PaperPage key={id} pack={pack} section={section} />;
    }
  }
}

type NamedAddress = Extract<RuleAddress, { kind: 'place' | 'measure' | 'paper' }>;

/** An address that names nothing here is said to, with a way back. */
function Unknown({
  what,
  id,
}: {
  readonly what: 'paper' | 'measure' | 'place' | 'page';
  readonly id: string;
}) {
  const { t } = useWords();
  return (
    <>
      <PageTitle>{t('rulebook.title')}</PageTitle>
      <p role="alert">{t(`rulebook.unknown.${what}`, { id })}</p>
      <p>
        <a href={ruleHref({ kind: 'start' })}>{t('rulebook.unknown.back')}</a>
      </p>
    </>
  );
}

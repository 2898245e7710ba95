// The provisions that one replaces or stands beside, each where it stands.
import { SourceLink } from '../../../fields/source-link.tsx';
import type { Provision } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import styles from './papers.module.css';

export function OtherProvisions({ provision }: { readonly provision: Provision }) {
  return (
    <>
      <Named kind="overrides" ids={provision.overrides} />
      <Named kind="beside" ids={provision.beside} />
    </>
  );
}

function Named({
  kind,
  ids,
}: {
  readonly kind: 'overrides' | 'beside';
  readonly ids: readonly string[];
}) {
  const { t, say } = useWords();
  const { rules } = useRulebook().rulebook;
  const found = rules.filter(({ provision }) => ids.includes(provision.id));
  if (found.length === 0) return null;
  return (
    <p className={styles['reading']}>
      <b>{t(`rulebook.provision.${kind}`)}</b>{' '}
      {found.map(({ document, provision }, at) => (
        <span key={provision.id}>
          {at > 0 && t('results.and')}
          <SourceLink document={document} section={provision.section} /> {say(provision.statement)}
        </span>
      ))}
    </p>
  );
}

// A paper in a list: title, number, and how much it holds.
import { useWords } from '../../../i18n/i18n.ts';
import { listAt, textAt, type Table } from '../../../state/writing/pack-data.ts';
import { styles } from '../looks/styles.ts';

export function Named({ pack }: { readonly pack: Table }) {
  const { t, language } = useWords();
  return (
    <>
      {textAt(pack, ['document', 'title', language]) || t('writing.untitled')}{' '}
      <span className={styles['beside']}>
        {textAt(pack, ['document', 'number'])}{' '}
        {t('writing.list.holds', { count: listAt(pack, ['provisions']).length })}
      </span>
    </>
  );
}

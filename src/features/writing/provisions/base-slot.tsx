// What a sentence counts: a fixed number, households, people, areas, facts, or another measure.
import { useWords } from '../../../i18n/i18n.ts';
import { basesIn, withBase } from '../../../state/writing/bound.ts';
import { useNamed } from '../entries/names.ts';
import { Pick } from '../entries/pick.tsx';
import { useWrongAt } from '../open-paper.ts';
import { useEditProvision, useProvision } from './one-provision.ts';

export function BaseSlot({ at, label }: { readonly at: number; readonly label: string }) {
  const { t } = useWords();
  const edit = useEditProvision(at);
  const wrong = useWrongAt(['provisions', at, 'base']);
  const { find, wordsOf } = useNamed('base');
  const bases = basesIn(useProvision(at));
  return (
    <Pick
      {...{ label, find, wrong }}
      inline
      title={bases.map(wordsOf).join(' ＋ ')}
      placeholder={t('writing.pick.search')}
      onPick={(id) => edit((provision) => withBase(provision, id))}
    />
  );
}

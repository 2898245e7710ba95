// The parts of a proposal that limit it: by when it is asked, and of which size of place; each may be dropped.
import { rangeText } from '../../../sheets/words/conditions-text.ts';
import { inputName } from '../../../sheets/words/naming.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useOpenPaper } from '../open-paper.ts';
import { PartRow, type PartProps } from './part-row.tsx';

export function LimitParts({ proposal, set, ...row }: PartProps) {
  const { t } = useWords();
  const { due, bands, unread } = proposal;
  return (
    <>
      {due !== null && (
        <PartRow {...row} label={t('writing.text.parts.due')} words={due.words}>
          <span>{due.value}</span>
          <Drop onDrop={() => set({ due: null })} />
        </PartRow>
      )}
      {bands.map((band) => (
        <PartRow
          key={`${band.fact} ${String(band.words.from)}`}
          {...row}
          label={t('writing.text.parts.band')}
          words={band.words}
        >
          <Band band={band} />
          <Drop onDrop={() => set({ bands: bands.filter((one) => one !== band) })} />
        </PartRow>
      ))}
      {unread.map((words) => (
        <PartRow
          key={`unread ${String(words.from)}`}
          {...row}
          {...{ words }}
          label={t('writing.text.parts.unread')}
        >
          <span>{t('writing.text.unreadWhy')}</span>
          <Drop
            label={t('writing.text.noted')}
            onDrop={() => set({ unread: unread.filter((one) => one !== words) })}
          />
        </PartRow>
      ))}
    </>
  );
}

function Band({ band }: { readonly band: PartProps['proposal']['bands'][number] }) {
  const words = useWords();
  const { rulebook } = useOpenPaper();
  const { fact, from, below } = band;
  const range = { ...(from === null ? {} : { from }), ...(below === null ? {} : { below }) };
  return <span>{rangeText(inputName(fact, rulebook, words), range, words)}</span>;
}

export function Drop({ onDrop, label }: { readonly onDrop: () => void; readonly label?: string }) {
  const { t } = useWords();
  return (
    <button type="button" className="link" onClick={onDrop}>
      {label ?? t('writing.text.drop')}
    </button>
  );
}

// The parts of a proposal that limit it: by when it is asked, and of which size of place; each may be dropped.
import { rangeText } from '../../../sheets/words/conditions-text.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useOpenPaper } from '../open-paper.ts';
import { PartRow, type PartProps } from './part-row.tsx';

export function LimitParts(props: PartProps) {
  const { proposal, set, ...row } = props;
  const { t } = useWords();
  const { bands, unread } = proposal;
  return (
    <>
      <DuePart {...props} />
      {bands.map((band) => (
        <PartRow
          key={`${band.fact} ${String(band.words.from)}`}
          {...row}
          label={t('writing.text.parts.band')}
          words={band.words}
        >
          <Band band={band} />
          <Choice
            label={t('writing.text.drop')}
            onChoose={() => set({ bands: bands.filter((one) => one !== band) })}
          />
        </PartRow>
      ))}
      {unread.map((words) => (
        <PartRow
          key={`unread ${String(words.from)}`}
          {...row}
          {...{ words }}
          label={t('writing.text.parts.unread')}
          isOpen
          asked={t('writing.text.unreadAsked')}
        >
          <span>{t('writing.text.unreadWhy')}</span>
          <Choice
            label={t('writing.text.noted')}
            onChoose={() => set({ unread: unread.filter((one) => one !== words) })}
          />
        </PartRow>
      ))}
    </>
  );
}

/** A year that only stands in the sentence is a due date once somebody says so. */
function DuePart({ proposal: { due, isDueOpen: isOpen }, set, ...row }: PartProps) {
  const { t } = useWords();
  if (due === null) return null;
  return (
    <PartRow
      {...{ ...row, isOpen }}
      label={t('writing.text.parts.due')}
      words={due.words}
      asked={t('writing.text.dueAsked')}
    >
      <span>{due.value}</span>
      {isOpen && (
        <Choice label={t('writing.text.dueTake')} onChoose={() => set({ isDueOpen: false })} />
      )}
      <Choice
        label={t(isOpen ? 'writing.text.dueNot' : 'writing.text.drop')}
        onChoose={() => set({ due: null, isDueOpen: false })}
      />
    </PartRow>
  );
}

function Band({ band }: { readonly band: PartProps['proposal']['bands'][number] }) {
  const words = useWords();
  const { rulebook } = useOpenPaper();
  const { fact, from, below } = band;
  const range = { ...(from === null ? {} : { from }), ...(below === null ? {} : { below }) };
  return <span>{rangeText(fact, range, rulebook, words)}</span>;
}

interface ChoiceProps {
  readonly label: string;
  readonly onChoose: () => void;
}

/** One of the answers that a part waits for, or the press that takes it away. */
export function Choice({ label, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="link" onClick={onChoose}>
      {label}
    </button>
  );
}

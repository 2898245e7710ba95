// The parts of a proposal that name something of the rules: the measure, and what it is so much of.
import { useWords } from '../../../i18n/i18n.ts';
import { baseWord } from '../../../sheets/words/naming.ts';
import { useNamed } from '../entries/names.ts';
import { Pick } from '../entries/pick.tsx';
import { useOpenPaper } from '../open-paper.ts';
import { Choice } from './limit-parts.tsx';
import { PartRow, type PartProps } from './part-row.tsx';

/** Of an empty field those that the sentence may mean come first. */
export function MeasurePart({ text, proposal, set, onMark }: PartProps) {
  const { t } = useWords();
  const { find, wordsOf } = useNamed('measure');
  const { measure, alike } = proposal;
  const label = t('writing.text.parts.measure');
  const offered = (typed: string) =>
    typed.trim() === '' && alike.length > 0
      ? alike.flatMap((id) => find(id).filter((one) => one.id === id))
      : find(typed);
  return (
    <PartRow {...{ label, text, onMark }} words={measure?.words ?? null} isOpen={measure === null}>
      <Pick
        label={label}
        inline
        title={measure === null ? '' : wordsOf(measure.value)}
        placeholder={t('writing.pick.search')}
        find={offered}
        onPick={(value) => set({ measure: { value, words: null } })}
      />
    </PartRow>
  );
}

export function BasePart(props: PartProps) {
  const { text, proposal, set, onMark } = props;
  const { t } = useWords();
  const { find, wordsOf } = useNamed('base');
  const { base, per, isBaseOpen: isOpen } = proposal;
  const label = t('writing.text.parts.base');
  return (
    <PartRow {...{ label, text, onMark, isOpen }} words={base.words}>
      {base.value !== 'one' && !isOpen && (
        <input
          className="input"
          aria-label={t('writing.text.parts.per')}
          value={per}
          inputMode="decimal"
          onChange={({ target }) => set({ per: target.value })}
        />
      )}
      <Pick
        label={label}
        inline
        title={isOpen ? '' : wordsOf(base.value)}
        placeholder={t('writing.pick.search')}
        find={find}
        onPick={(value) => set({ base: { value, words: null }, isBaseOpen: false })}
      />
      {isOpen && <LikelyBases {...props} />}
    </PartRow>
  );
}

/** What may be meant, each by a press: every 100 households as before, or a fixed figure. */
function LikelyBases({ proposal, set }: PartProps) {
  const words = useWords();
  const { rulebook } = useOpenPaper();
  const { t } = words;
  return proposal.bases.map(({ base, per }) => (
    <Choice
      key={base}
      label={
        base === 'one'
          ? t('writing.correction.fixed')
          : t('writing.text.every', { per, base: baseWord(base, rulebook, words) })
      }
      onChoose={() => set({ base: { value: base, words: null }, per, isBaseOpen: false })}
    />
  ));
}

// The parts of a proposal as rows: what was found, the words it rests on, and a field to set it right.
import { useWords } from '../../../i18n/i18n.ts';
import { ConditionParts, EndPart, ForcePart } from './chosen-parts.tsx';
import { Choice, LimitParts } from './limit-parts.tsx';
import { BasePart, MeasurePart } from './named-parts.tsx';
import { PartRow, type PartProps } from './part-row.tsx';

export function ProposalParts(props: PartProps) {
  return (
    <div>
      <MeasurePart {...props} />
      <EndPart {...props} />
      <FigurePart {...props} />
      <BasePart {...props} />
      <PlusPart {...props} />
      <ForcePart {...props} />
      <ConditionParts {...props} />
      <LimitParts {...props} />
    </div>
  );
}

/** What is added to the rate, where the text adds something. */
function PlusPart({ proposal: { plus }, set, ...row }: PartProps) {
  const { t } = useWords();
  if (plus === null) return null;
  const label = t('writing.text.parts.plus');
  return (
    <PartRow {...row} label={label} words={plus.words} isOpen={plus.value === ''}>
      <input
        className="input"
        aria-label={label}
        inputMode="decimal"
        value={plus.value}
        onChange={({ target }) => set({ plus: { value: target.value, words: plus.words } })}
      />
      <Choice label={t('writing.text.dropPlus')} onChoose={() => set({ plus: null })} />
    </PartRow>
  );
}

/** One figure, or both ends of a range. */
function FigurePart({ proposal, set, ...row }: PartProps) {
  const { t } = useWords();
  const { lower, upper, end, words } = proposal;
  const isRange = end?.value === 'range';
  const field = (label: string, value: string, write: (text: string) => void) => (
    <input
      className="input"
      aria-label={label}
      inputMode="decimal"
      value={value}
      onChange={({ target }) => write(target.value)}
    />
  );
  return (
    <PartRow {...row} label={t('writing.text.parts.figure')} words={words}>
      {field(t('writing.text.parts.figure'), lower, (text) =>
        set(isRange ? { lower: text } : { lower: text, upper: text }),
      )}
      {isRange && field(t('writing.text.parts.upper'), upper, (text) => set({ upper: text }))}
    </PartRow>
  );
}

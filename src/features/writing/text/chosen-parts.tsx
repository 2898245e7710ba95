// The parts of a proposal that are one word of a few: floor or ceiling, force, where and of what kind, how areas are measured.
import { AREA_BASES, DEVELOPMENTS, SETTLEMENTS } from '../../../core/plan/terms.ts';
import { FORCES } from '../../../core/rulebook/pack.ts';
import { PROPOSED_ENDS } from '../../../core/rulebook/text/proposal.ts';
import type { Said } from '../../../core/rulebook/text/said.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { PartRow, type PartProps } from './part-row.tsx';

interface ChosenProps<T extends string> extends Pick<PartProps, 'text' | 'onMark'> {
  readonly label: string;
  readonly said: Said<T | 'about'> | null;
  readonly options: readonly (readonly [id: T, words: string])[];
  /** The words for none, where none may stand. */
  readonly none?: string;
  readonly onChoose: (said: Said<T> | null) => void;
}

function Chosen<T extends string>({
  label,
  said,
  options,
  none,
  onChoose,
  ...row
}: ChosenProps<T>) {
  const choose = (id: string) => {
    const found = options.find(([one]) => one === id)?.[0];
    onChoose(found === undefined ? null : { value: found, words: null });
  };
  const known = options.some(([id]) => id === said?.value) ? (said?.value ?? '') : '';
  return (
    <PartRow
      {...{ label, ...row }}
      words={said?.words ?? null}
      isOpen={said === null && none === undefined}
    >
      <select
        className="input"
        aria-label={label}
        value={known}
        onChange={({ target }) => choose(target.value)}
      >
        {(none !== undefined || known === '') && <option value="">{none ?? ''}</option>}
        {options.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </PartRow>
  );
}

export function EndPart({ proposal, set, ...row }: PartProps) {
  const { t } = useWords();
  return (
    <Chosen
      {...row}
      label={t('writing.text.parts.end')}
      said={proposal.end}
      options={PROPOSED_ENDS.map((id) => [id, t(`writing.text.ends.${id}`)] as const)}
      onChoose={(end) => set({ end })}
    />
  );
}

export function ForcePart({ proposal, set, ...row }: PartProps) {
  const { t } = useWords();
  return (
    <Chosen
      {...row}
      label={t('writing.text.parts.force')}
      said={proposal.force}
      options={FORCES.map((id) => [id, t(`forces.${id}`)] as const)}
      onChoose={(force) => set({ force })}
    />
  );
}

export function ConditionParts({ proposal, set, ...row }: PartProps) {
  const { t } = useWords();
  const none = t('writing.text.any');
  return (
    <>
      <Chosen
        {...{ ...row, none }}
        label={t('writing.text.parts.settlement')}
        said={proposal.settlement}
        options={SETTLEMENTS.map((id) => [id, t(`settlements.${id}`)] as const)}
        onChoose={(settlement) => set({ settlement })}
      />
      <Chosen
        {...{ ...row, none }}
        label={t('writing.text.parts.development')}
        said={proposal.development}
        options={[
          ...DEVELOPMENTS.map((id) => [id, t(`developments.${id}`)] as const),
          ['new-and-renewal', t('writing.text.newAndRenewal')] as const,
        ]}
        onChoose={(development) => set({ development })}
      />
      {(proposal.unit === 'm2' || proposal.basis !== null) && (
        <Chosen
          {...row}
          none={t('writing.text.unsaid')}
          label={t('writing.text.parts.basis')}
          said={proposal.basis}
          options={AREA_BASES.map((id) => [id, t(`areaBases.${id}`)] as const)}
          onChoose={(basis) => set({ basis })}
        />
      )}
    </>
  );
}

// A provision as one sentence with fields in it: how much of what, for every how many of which, for whom, from when.
import { useState } from 'react';
import { DEVELOPMENTS, SETTLEMENTS } from '../../../core/plan/terms.ts';
import { FORCES } from '../../../core/rulebook/pack.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { basesIn, boundOf, type Bound } from '../../../state/writing/bound.ts';
import { textsAt, withValue } from '../../../state/writing/pack-data.ts';
import { optionsOf } from '../entries/entry-field.tsx';
import { ChoiceField } from '../entries/choice-field.tsx';
import { NamedField } from '../entries/named-field.tsx';
import { TextField } from '../entries/text-field.tsx';
import { useEdit, useOpenPaper } from '../open-paper.ts';
import { BaseSlot } from './base-slot.tsx';
import { BoundSlot, FigureSlot } from './bound-slots.tsx';
import { useProvision } from './one-provision.ts';
import { piecesOf, type Slot } from './slots.ts';
import { styles } from '../looks/styles.ts';

/** @param at the place of the provision in the paper's list */
export function Sentence({ at }: { readonly at: number }) {
  const { t } = useWords();
  const provision = useProvision(at);
  const [chosen, setChosen] = useState<Bound | null>(null);
  const derived = boundOf(provision);
  const bound = chosen === 'between' ? chosen : derived;
  const isFixed = basesIn(provision)[0] === 'one';
  return (
    <div className={styles['sentence']} role="group" aria-label={t('writing.sentence.label')}>
      {piecesOf(isFixed ? 'fixed' : 'rate', t).map((piece, index) =>
        'words' in piece ? (
          <span key={index}>{piece.words}</span>
        ) : (
          <SlotField key={piece.slot} {...{ at, bound }} slot={piece.slot} onBound={setChosen} />
        ),
      )}
    </div>
  );
}

interface SlotProps {
  readonly at: number;
  readonly slot: Slot;
  readonly bound: Bound;
  readonly onBound: (bound: Bound) => void;
}

function SlotField(props: SlotProps) {
  const { at, slot, bound, onBound } = props;
  const { t } = useWords();
  const path = ['provisions', at] as const;
  const label = t(`writing.slots.${slot}`);
  switch (slot) {
    case 'bound':
      return <BoundSlot {...{ at, label, bound, onBound }} />;
    case 'figure':
      return <FigureSlot {...{ at, bound }} />;
    case 'unit':
      return <Unit at={at} />;
    case 'measure':
      return <NamedField {...{ label }} inline path={[...path, 'measure']} of="measure" />;
    case 'per':
      return (
        <TextField {...{ label }} inline path={[...path, 'per']} kind="figure" placeholder="1" />
      );
    case 'base':
      return <BaseSlot at={at} label={label} />;
    default:
      return <WhomSlot {...{ at, slot, label }} />;
  }
}

interface WhomProps {
  readonly at: number;
  readonly slot: 'settlement' | 'development' | 'due' | 'force';
  readonly label: string;
}

/** Whom the sentence asks, from when, and how firmly. */
function WhomSlot({ at, slot, label }: WhomProps) {
  const { t } = useWords();
  const path = ['provisions', at] as const;
  const any = t('writing.sentence.any');
  switch (slot) {
    case 'settlement': {
      const options = optionsOf('settlements', SETTLEMENTS, t);
      const to = [...path, 'when', 'settlement'];
      return <ChoiceField {...{ label, options }} inline path={to} none={any} />;
    }
    case 'development':
      return <Development at={at} label={label} />;
    case 'due':
      return <TextField label={label} inline path={[...path, 'due']} kind="date" />;
    case 'force': {
      const options = optionsOf('forces', FORCES, t);
      return <ChoiceField {...{ label, options }} inline path={[...path, 'force']} empty="blank" />;
    }
  }
}

function Unit({ at }: { readonly at: number }) {
  const { t } = useWords();
  const { rulebook } = useOpenPaper();
  const measure = rulebook.measures.get(String(useProvision(at)['measure']));
  return <span>{measure === undefined ? '' : t(`units.${measure.unit}`)}</span>;
}

/** One kind of development, or any; several are chosen among the conditions below. */
function Development({ at, label }: { readonly at: number; readonly label: string }) {
  const { t } = useWords();
  const edit = useEdit();
  const chosen = textsAt(useProvision(at), ['when', 'development']);
  const value = chosen.length > 1 ? 'several' : (chosen[0] ?? '');
  const write = (one: string) =>
    edit((now) =>
      withValue(now, ['provisions', at, 'when', 'development'], one === '' ? undefined : [one]),
    );
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={({ target }) => write(target.value)}
    >
      <option value="">{t('writing.sentence.any')}</option>
      {chosen.length > 1 && <option value="several">{t('writing.sentence.several')}</option>}
      {optionsOf('developments', DEVELOPMENTS, t).map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}

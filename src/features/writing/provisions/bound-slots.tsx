// The bound of a sentence and its figures: one figure, or two where it runs from one to another.
import { useWords } from '../../../i18n/i18n.ts';
import { BOUNDS, withBound, withFigure, type Bound } from '../../../state/writing/bound.ts';
import { TextField } from '../entries/text-field.tsx';
import { useEditProvision } from './one-provision.ts';

interface BoundProps {
  readonly at: number;
  readonly label: string;
  readonly bound: Bound;
  readonly onBound: (bound: Bound) => void;
}

export function BoundSlot({ at, label, bound, onBound }: BoundProps) {
  const { t } = useWords();
  const edit = useEditProvision(at);
  return (
    <select
      className="input"
      aria-label={label}
      value={bound}
      onChange={({ target }) => {
        const chosen = BOUNDS.find((one) => one === target.value) ?? bound;
        onBound(chosen);
        edit((provision) => withBound(provision, chosen));
      }}
    >
      {BOUNDS.map((one) => (
        <option key={one} value={one}>
          {t(`writing.bounds.${one}`)}
        </option>
      ))}
    </select>
  );
}

export function FigureSlot({ at, bound }: { readonly at: number; readonly bound: Bound }) {
  const { t } = useWords();
  const edit = useEditProvision(at);
  const path = ['provisions', at];
  const first = bound === 'atMost' ? 'most' : 'least';
  const figure = (
    <TextField
      key={bound}
      inline
      path={[...path, first]}
      label={t('writing.slots.figure')}
      kind="figure"
      empty="blank"
      onWrite={(text) => edit((now) => withFigure(now, bound, text), `${String(at)} figure`)}
    />
  );
  if (bound !== 'between') return figure;
  return (
    <>
      {figure}
      <span>{t('writing.sentence.to')}</span>
      <TextField
        inline
        path={[...path, 'most']}
        label={t('writing.slots.most')}
        kind="figure"
        empty="blank"
      />
    </>
  );
}

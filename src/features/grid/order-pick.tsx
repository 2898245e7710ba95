// The order of the rows: as entered, most measures short first, or by the gap of one measure in its own unit.
import { useWords } from '../../i18n/i18n.ts';
import type { Measure } from '../../core/rulebook/pack.ts';
import type { View } from '../../state/register/rows.ts';

interface Props {
  readonly view: View;
  readonly measures: readonly Measure[];
  readonly onView: (view: View) => void;
}

const GAP = 'gap ';

export function OrderPick({ view, measures, onView }: Props) {
  const { t, say } = useWords();
  return (
    <select
      className="input"
      aria-label={t('grid.rank.label')}
      value={view.gap === '' ? view.order : GAP + view.gap}
      onChange={({ target: { value } }) => onView(ordered(view, value))}
    >
      <option value="entered">{t('grid.rank.entered')}</option>
      <option value="worst">{t('grid.rank.worst')}</option>
      <optgroup label={t('grid.rank.byGap')}>
        {measures.map(({ id, label, unit }) => (
          <option key={id} value={GAP + id}>
            {t('grid.rank.gapOf', { measure: say(label), unit: t(`units.${unit}`) })}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function ordered(view: View, value: string): View {
  if (value.startsWith(GAP)) return { ...view, order: 'entered', gap: value.slice(GAP.length) };
  return { ...view, order: value === 'worst' ? 'worst' : 'entered', gap: '' };
}

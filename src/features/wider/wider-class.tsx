// The class of a city or county, asked beside its figures where a rule goes by it and the code tree leaves it open.
import { neededInputs } from '../../core/assessment/outlook/needed.ts';
import { classesOf, settledClass } from '../../core/plan/county-class.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { textNow, writeNow } from '../../state/register/typed-now.ts';
import { usePlanStore } from '../../state/keeping/plan-store.ts';

export function useIsClassAsked({ scope, at }: Unit): boolean {
  const { assessment } = useRegister();
  if (assessment === null || scope !== 'county') return false;
  const { evaluator, rulebook } = assessment;
  return (
    settledClass(at, rulebook.places) === null &&
    neededInputs(evaluator).some(({ input }) => input === 'countyClass')
  );
}

export function WiderClass({ unit }: { readonly unit: Unit }) {
  const words = useWords();
  const { t } = words;
  const { rules, draft } = useRegister();
  const path = ['areas', unit.at, 'countyClass'];
  const value = usePlanStore((now) => textNow(now.draft, path, draft));
  return (
    <tr>
      <th scope="row">{t('input.countyClass')}</th>
      <td>
        <select
          className="input"
          aria-label={`${t('input.countyClass')} · ${unitName(unit, words)}`}
          value={value}
          onChange={(event) => writeNow(path, draft, event.target.value)}
        >
          <option value="">{t('input.unknown')}</option>
          {classesOf(unit.at, rules.rulebook.places).map((id) => (
            <option key={id} value={id}>
              {t(`countyClasses.${id}`)}
            </option>
          ))}
        </select>
      </td>
      <td className="number">
        {unit.countyClass === null ? '—' : t(`countyClasses.${unit.countyClass}`)}
      </td>
    </tr>
  );
}

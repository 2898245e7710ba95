// The figures of a wider place that rules ask for: entered for it, or the sum of its streets.
import { neededInputs } from '../../core/assessment/outlook/needed.ts';
import { addKnown } from '../../core/plan/facts.ts';
import { FIGURES, COUNTED } from '../../core/plan/terms.ts';
import type { Unit } from '../../core/plan/unit/unit.ts';
import { formatDecimal } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { unitName } from '../../i18n/place-name.ts';
import { inputName } from '../../sheets/words/naming.ts';
import { DraftField } from '../../fields/draft-field.tsx';
import { useGridWords } from '../../i18n/steady-words.ts';
import { WiderClass, useIsClassAsked } from './wider-class.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';
import styles from '../../fields/tools-and-notes.module.css';

export function WiderFacts({ unit }: { readonly unit: Unit }) {
  const { t } = useWords();
  const inputs = useInputs(unit);
  const isClassed = useIsClassAsked(unit);
  if (inputs.length === 0 && !isClassed) return null;
  return (
    <div className={styles['scroll']}>
      <h4>{t('grid.wider.facts')}</h4>
      <p className={styles['why']}>{t('grid.wider.factsWhy')}</p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('grid.wider.item')}</th>
            <th scope="col">{t('grid.wider.value')}</th>
            <th scope="col" className="number">
              {t('grid.wider.sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {isClassed && <WiderClass unit={unit} />}
          {inputs.map((input) => (
            <Fact key={input} unit={unit} input={input} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface FactProps {
  readonly unit: Unit;
  readonly input: string;
}

function Fact({ unit, input }: FactProps) {
  const words = useGridWords();
  const { rules } = useRegister();
  const counted = COUNTED.find((one) => one === input);
  const label =
    counted === undefined
      ? inputName(input, rules.rulebook, words)
      : words.t(`grid.wider.${counted}`);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <DraftField
          path={['areas', unit.at, 'facts', input]}
          label={`${label} · ${unitName(unit, words)}`}
        />
      </td>
      <td className="number">
        <Sum unit={unit} input={input} />
      </td>
    </tr>
  );
}

/** Inputs asked at this width, and those that were entered all the same. */
function useInputs(unit: Unit): readonly string[] {
  const { assessment, rules } = useRegister();
  if (assessment === null) return [];
  const figures: readonly string[] = [...FIGURES, ...COUNTED];
  const asked = neededInputs(assessment.evaluator)
    .filter(({ scope }) => scope === unit.scope)
    .map(({ input }) => input)
    .filter((input) => figures.includes(input) || rules.rulebook.facts.has(input));
  return [...new Set([...asked, ...unit.figures.keys()])];
}

function Sum({ unit, input }: FactProps) {
  const { t, language } = useWords();
  const { assessment } = useRegister();
  if (assessment === null || unit.children.length === 0) return '—';
  const known = addKnown(unit.children.map((child) => assessment.evaluator.facts(child, input)));
  return 'value' in known ? formatDecimal(known.value, language) : t('grid.wider.unknown');
}

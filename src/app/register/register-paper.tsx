// What stands above any part of the register on paper: which plan and place, by which papers and years, and how to read it.
import { asListed } from '../../core/assessment/verdict/read-as-planned.ts';
import { evidenceIn, verdictOf } from '../../core/assessment/verdict/row-verdict.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/i18n.ts';
import { planHead } from '../../sheets/frame/plan-head.ts';
import { ALL_CHOSEN } from '../../sheets/frame/sheet-choices.ts';
import type { Line } from '../../sheets/frame/sheet.ts';
import { countVerdicts } from '../../sheets/frame/verdict-counts.ts';
import { metShape, VERDICT_SHAPES, verdictText } from '../../sheets/frame/verdict-words.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import type { Part } from '../../state/register/open-part.ts';
import { today } from '../../state/today.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import styles from './register-paper.module.css';

export function RegisterPaper({ part }: { readonly part: Part }) {
  return usePrinting() ? <Heading part={part} /> : null;
}

function Heading({ part }: { readonly part: Part }) {
  const { t } = useWords();
  const lines = useLines(part);
  const said = { heading: t('register.heading'), part: t(`register.tabs.${part}`) };
  return (
    <section className={styles['heading']}>
      <h1>{t('register.paper.title', said)}</h1>
      <dl>
        {lines.map(({ label, value, alone }) => (
          <div key={label} data-alone={alone}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The parts whose cells say their verdicts by signs. */
const BY_SIGNS: ReadonlySet<Part> = new Set(['grid', 'checklist']);

/** The head that every sheet has, and what an office would fill in left out where nothing is filled in. */
function useLines(part: Part): readonly Line[] {
  const words = useWords();
  const { t, language } = words;
  const { assessment, yardstick } = useRegister();
  const printed = { label: t('register.paper.printed'), value: formatDate(today(), language) };
  if (assessment === null) return [printed];
  const source = { assessment, yardstick, choices: ALL_CHOSEN, words };
  const head = planHead(source, assessment.outcomes).filter(({ value }) => value !== '');
  const rows = asListed(assessment)
    .filter(({ levels }) => levels[yardstick].status !== 'noRule')
    .map((one) => ({ verdict: verdictOf(one, yardstick), evidence: evidenceIn([one], yardstick) }));
  const signs = countVerdicts(rows).map(({ verdict, evidence }) => {
    const shape = verdict === 'met' ? metShape(evidence) : VERDICT_SHAPES[verdict];
    return `${shape} ${verdictText(verdict, evidence, t)}`;
  });
  const legend = [...signs, t('register.paper.asked')].join(t('grid.pasted.comma'));
  const legendLine: Line = { label: t('register.paper.signs'), value: legend, alone: true };
  return [...head, printed, ...(BY_SIGNS.has(part) ? [legendLine] : [])];
}

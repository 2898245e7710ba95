// One sheet as paper: the same elements on screen and in print.
import type { Plan } from '../../core/plan/plan.ts';
import type { Sheet, SheetWords } from '../../sheets/sheet.ts';
import { PaperTable } from './paper-table.tsx';
import { PlanCode } from './plan-code.tsx';

interface Props {
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly plan: Plan | undefined;
}

export function PaperView({ sheet, words, plan }: Props) {
  const { t, language } = words;
  const [project] = sheet.head;
  const colon = t('sheet.steps.colon');
  const running = `${sheet.title} · ${project?.value ?? ''} · ${t('sheet.frame.hash')} ${sheet.hash}`;
  return (
    <article
      className="paper"
      data-paper={sheet.paper}
      data-sheet={sheet.key}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
      aria-label={sheet.title}
    >
      <h2 className="paper-title">{sheet.title}</h2>
      <dl className="paper-head">
        {sheet.head.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {sheet.tables.map((table) => (
        <PaperTable key={table.id} table={table} words={words} running={running} />
      ))}
      <div className="paper-end">
        <PaperTable table={sheet.papers} words={words} running={running} />
      </div>
      <section className="paper-notes">
        <h3>{t('sheet.notes.heading')}</h3>
        <ol>
          {sheet.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      </section>
      <footer className="paper-foot">
        <ul className="paper-signatures">
          {sheet.signatures.map((name) => (
            <li key={name}>
              <span>
                {name}
                {colon}
              </span>
              <span className="paper-seal">{t('sheet.frame.seal')}</span>
              <span className="paper-date">{t('sheet.frame.date')}</span>
            </li>
          ))}
        </ul>
        <p className="paper-code">
          {t('sheet.frame.hash')} <code>{sheet.hash}</code>
          {plan !== undefined && <PlanCode label={t('sheet.frame.qr')} />}
        </p>
      </footer>
    </article>
  );
}

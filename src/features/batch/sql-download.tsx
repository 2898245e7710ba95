// The rules of the batch as a script for a database: two engines, and three lines that say how to run it.
import { useTried } from '../../fields/use-tried.tsx';
import { useWords } from '../../i18n/i18n.ts';
import { dialectOf, DIALECTS, type DialectName } from '../../io/sql/dialect.ts';
import { part } from '../../parts/part.ts';
import { loadRules } from '../../state/rules/lazy-rules.ts';
import styles from './sql-download.module.css';

interface Props {
  /** The day whose rules they are, the year up to which duties count, and optional papers switched on. */
  readonly asOf: string;
  readonly horizon: number;
  readonly packs: readonly string[];
  /** Hands the script over as a file. */
  readonly save: (text: string, name: string) => void;
}

const ENGINES: Readonly<Record<DialectName, string>> = { duckdb: 'DuckDB', postgres: 'PostgreSQL' };

/** Rules and words of all papers are fetched when a script is asked for, not before. */
async function scriptOf({ asOf, horizon, packs }: Props, to: DialectName): Promise<string> {
  const [{ scaledRules }, { rulesAsSql }, { rulebook }] = await Promise.all([
    part(() => import('../../core/scaled/scaled-rules.ts')),
    part(() => import('../../io/sql/script.ts')),
    loadRules(null, 'with English'),
  ]);
  return rulesAsSql(scaledRules(rulebook, packs), rulebook.places, { asOf, horizon }, to);
}

export function SqlDownload(props: Props) {
  const { t } = useWords();
  const { run, complaint } = useTried(t('app.failed'));
  const make = (to: DialectName) =>
    run(async () => props.save(await scriptOf(props, to), `rules-${to}-${props.asOf}.sql`));
  return (
    <section aria-labelledby="batch-sql">
      <h3 id="batch-sql">{t('batch.sql.title')}</h3>
      <p>{t('batch.sql.note')}</p>
      {DIALECTS.map((to) => (
        <div key={to} className={styles['engine']}>
          <button type="button" className="button" onClick={() => void make(to)}>
            {t('batch.sql.download', { engine: ENGINES[to] })}
          </button>
          <pre className={styles['lines']}>{dialectOf(to).use.join('\n')}</pre>
        </div>
      ))}
      {complaint}
    </section>
  );
}

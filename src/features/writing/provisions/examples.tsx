// The worked examples of a sentence: typed, proposed at its edges or from the plan on screen, each taken by hand and checked from then on.
import { pathText } from '../../../core/plan/problem.ts';
import type { Provision } from '../../../core/rulebook/pack.ts';
import { basesOf } from '../../../core/rulebook/rulebook.ts';
import { useWords } from '../../../i18n/i18n.ts';
import {
  isTable,
  tablesAt,
  valueAt,
  withoutEntry,
  withValue,
  type DataPath,
  type Table,
} from '../../../state/writing/pack-data.ts';
import { readProvision } from '../../../state/writing/read-entry.ts';
import { useNamed } from '../entries/names.ts';
import { TextField } from '../entries/text-field.tsx';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Proposals } from './proposals.tsx';
import { styles } from '../looks/styles.ts';

interface Props {
  readonly at: number;
  readonly provision: Table;
}

export function Examples({ at, provision }: Props) {
  const { t } = useWords();
  const edit = useEdit();
  const path = ['provisions', at, 'examples'];
  const wrong = useWrongAt(path);
  const read = readProvision(provision);
  const examples = tablesAt(provision, ['examples']);
  return (
    <section className={styles['examples']} aria-label={t('writing.examples.label')}>
      <h4>{t('writing.examples.label')}</h4>
      <p className={styles['hint']}>{t('writing.examples.why')}</p>
      {wrong !== undefined && <p className={styles['wrong']}>{wrong}</p>}
      <ul className={styles['entries']}>
        {examples.map((_, index) => (
          <li key={index} className={styles['row']}>
            <Example path={[...path, index]} provision={read} />
            <Differing path={[...path, index]} />
            <button
              type="button"
              className="button quiet"
              onClick={() => edit((now) => withoutEntry(now, path, index))}
            >
              {t('writing.examples.remove', { number: index + 1 })}
            </button>
          </li>
        ))}
      </ul>
      {read !== null && <Proposals at={at} provision={read} />}
    </section>
  );
}

/** An example that says another number than the sentence comes to: said there, and set right by a press. */
function Differing({ path }: { readonly path: DataPath }) {
  const { t } = useWords();
  const edit = useEdit();
  const { problems } = useOpenPaper();
  const at = pathText(path);
  return problems
    .filter((one) => one.code === 'example-differs' && one.path === at)
    .map(({ values: { end = '', found = '' } }) => (
      <button
        key={end}
        type="button"
        className="button quiet"
        onClick={() =>
          edit((now) => withValue(now, [...path, 'expect', end], found === '-' ? undefined : found))
        }
      >
        {found === '-'
          ? t('writing.examples.takeNone')
          : t('writing.examples.takeFound', { found })}
      </button>
    ));
}

/** What is given and what it must come to. */
function Example({
  path,
  provision,
}: {
  readonly path: DataPath;
  readonly provision: Provision | null;
}) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const { wordsOf } = useNamed('base');
  const given = valueAt(document, [...path, 'given']);
  const named = provision === null ? [] : basesOf(provision).filter((one) => one !== 'one');
  const raised = provision?.uplift === undefined ? [] : [provision.uplift];
  const names = new Set([
    ...[...named, ...raised].map((one) => one.replace(/^existing:/, '')),
    ...(isTable(given) ? Object.keys(given) : []),
  ]);
  return (
    <>
      {[...names].map((name) => (
        <TextField key={name} path={[...path, 'given', name]} label={wordsOf(name)} kind="figure" />
      ))}
      {(['least', 'most'] as const).map((end) => (
        <TextField
          key={end}
          path={[...path, 'expect', end]}
          label={t(`writing.examples.${end}`)}
          kind="figure"
        />
      ))}
    </>
  );
}

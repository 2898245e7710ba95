// One whole plan that the paper is proved by: what the office computed of each place, and what it comes to now.
import { useMemo } from 'react';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { tablesAt, textAt, withoutEntry, type Table } from '../../../state/writing/pack-data.ts';
import { exampleByPaper, type Worked } from '../../../state/writing/worked-plan.ts';
import { TextField } from '../entries/text-field.tsx';
import { WordsField } from '../entries/words-field.tsx';
import { styles } from '../looks/styles.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { ENDS, keyOf, namesIn, type End } from './named-places.ts';

interface Props {
  readonly example: Table;
  readonly at: number;
}

export function KeptExample({ example, at }: Props) {
  const { t, language } = useWords();
  const edit = useEdit();
  const path = ['examples', at];
  const wrong = useWrongAt(path);
  const title = textAt(example, ['title', language]);
  const count = tablesAt(example, ['expect']).length;
  return (
    <li className={styles['entry']}>
      <details open={wrong !== undefined}>
        <summary className={styles['head']}>
          {title || t('writing.unnamed')}{' '}
          <span className={styles['beside']}>{t('writing.whole.figures', { count })}</span>
          <span className={wrong === undefined ? styles['place'] : styles['tally']}>
            {t(wrong === undefined ? 'writing.whole.holds' : 'writing.whole.fails')}
          </span>
        </summary>
        <div>
          {wrong !== undefined && <p className={styles['wrong']}>{wrong}</p>}
          <WordsField path={[...path, 'title']} label={t('writing.whole.title')} />
          <Figures {...{ example, at }} />
          <button
            type="button"
            className="button quiet"
            onClick={() => edit((now) => withoutEntry(now, ['examples'], at))}
          >
            {t('writing.whole.remove', { name: title })}
          </button>
        </div>
      </details>
    </li>
  );
}

function Figures({ example, at }: Props) {
  const { t, language } = useWords();
  const { document, moment } = useOpenPaper();
  const plan = example['plan'];
  const worked = useMemo(
    () => exampleByPaper(document, plan, moment.rules),
    [document, plan, moment.rules],
  );
  const heads = (['place', 'measure', 'least', 'most', 'now'] as const).map((one) =>
    t(`writing.whole.heads.${one}`),
  );
  return (
    <ScrollTable title={t('writing.whole.table', { name: textAt(example, ['title', language]) })}>
      <Heads words={heads} figures={[2, 3, 4]} />
      <tbody>
        {tablesAt(example, ['expect']).map((said, index) => (
          <Figure key={keyOf(said)} {...{ said, worked, example }} at={[at, index]} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

interface FigureProps {
  readonly said: Table;
  readonly example: Table;
  readonly worked: Worked;
  /** The places of the example and of the figure in their lists. */
  readonly at: readonly [number, number];
}

/** What the office computed can be mended; what it comes to now cannot. */
function Figure({ said, example, worked, at: [at, index] }: FigureProps) {
  const { t, say } = useWords();
  const { rulebook } = useOpenPaper();
  const found =
    worked.kind === 'done' ? worked.figures.find((one) => keyOf(one) === keyOf(said)) : undefined;
  const measure = rulebook.measures.get(textAt(said, ['measure']));
  const place = namesIn(example['plan']).get(textAt(said, ['at'])) ?? textAt(said, ['at']);
  const name = measure === undefined ? textAt(said, ['measure']) : say(measure.label);
  const path = ['examples', at, 'expect', index] as const;
  const holds = ENDS.every((end) => textAt(said, [end]) === (found?.[end] ?? ''));
  return (
    <tr>
      <td>{place}</td>
      <td>{name}</td>
      {ENDS.map((end) => (
        <td key={end} className="number">
          <TextField
            inline
            path={[...path, end]}
            label={t('writing.whole.cell', { place, measure: name, end: t(labelOf(end)) })}
            kind="figure"
          />
        </td>
      ))}
      <td className={`number ${holds ? '' : (styles['wrong'] ?? '')}`}>
        {ENDS.map((end) => found?.[end] ?? t('writing.whole.noBound')).join(' – ')}
      </td>
    </tr>
  );
}

const labelOf = (end: End) => `writing.whole.heads.${end}` as const;

// The sentences of a paper one below the other: each read back in a line, one of them open to be written.
import { memo, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import { provisionText } from '../../../sheets/words/provision-text.ts';
import { copiedEntry, freshEntry } from '../../../state/writing/fresh-entries.ts';
import { tablesAt, textAt, withEntry, type Table } from '../../../state/writing/pack-data.ts';
import { readProvision } from '../../../state/writing/read-entry.ts';
import { isAt, useEdit, useOpenPaper } from '../open-paper.ts';
import { ProveAll } from './prove-all.tsx';
import { ProvisionForm } from './provision-form.tsx';
import { styles } from '../looks/styles.ts';

/** @param first the place of the sentence to begin with; null for none */
export function ProvisionsPart({ first }: { readonly first: number | null }) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const [open, setOpen] = useState<number | null>(first);
  const [wanted, setWanted] = useState<number | null>(first);
  const provisions = tablesAt(document, ['provisions']);
  const add = (entry: (now: Table) => Table) => {
    edit((now) => withEntry(now, ['provisions'], provisions.length, entry(now)));
    setOpen(provisions.length);
    setWanted(provisions.length);
  };
  return (
    <section className={styles['section']} aria-label={t('writing.lists.provisions')}>
      <h3>{t('writing.lists.provisions')}</h3>
      <p className={styles['hint']}>{t('writing.whys.provisions')}</p>
      <ol className={styles['entries']}>
        {provisions.map((provision, at) => (
          <Row
            key={at}
            {...{ at, provision }}
            isOpen={open === at}
            isWanted={wanted === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onCopy={() => add((now) => copiedEntry(now, provision))}
          />
        ))}
      </ol>
      <button
        type="button"
        className="button"
        onClick={() => add((now) => freshEntry(now, 'provisions'))}
      >
        {t('writing.adds.provisions')}
      </button>
      <ProveAll />
    </section>
  );
}

interface RowProps extends LineProps {
  readonly isWanted: boolean;
  readonly onCopy: () => void;
}

function Row({ at, provision, isOpen, isWanted, onOpen, onCopy }: RowProps) {
  return (
    <li className={styles['entry']}>
      <Line {...{ at, provision, isOpen, onOpen }} />
      {isOpen && <ProvisionForm {...{ at, provision, isWanted, onCopy }} />}
    </li>
  );
}

interface LineProps {
  readonly at: number;
  readonly provision: Table;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Line({ at, provision, isOpen, onOpen }: LineProps) {
  const { t } = useWords();
  const { problems } = useOpenPaper();
  const wrong = problems.filter(({ path }) => isAt(path, `provisions[${String(at)}]`)).length;
  return (
    <button type="button" className={styles['head']} aria-expanded={isOpen} onClick={onOpen}>
      <span className={styles['number']}>{at + 1}</span>
      <span className={styles['place']}>{textAt(provision, ['section'])}</span>
      <Said provision={provision} />
      {wrong > 0 && <span className={styles['tally']}>{t('writing.wrong', { count: wrong })}</span>}
    </button>
  );
}

/** Its figures in words; its own words while it has no figures yet. */
const Said = memo(function Said({ provision }: { readonly provision: Table }) {
  const words = useWords();
  const { rulebook } = useOpenPaper();
  const read = readProvision(provision);
  const text = read === null ? null : provisionText(read, rulebook, words);
  const own = textAt(provision, ['statement', words.language]);
  return <span>{text ?? (own || words.t('writing.unwritten'))}</span>;
});

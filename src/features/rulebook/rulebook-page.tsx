// The rulebook: every paper, place, measure and reading, to read and to search.
import { useMemo, useState } from 'react';
import { MissingPart } from '../../fields/missing-part.tsx';
import { MomentView } from '../../fields/moment-view.tsx';
import { useWords } from '../../i18n/i18n.ts';
import type { Moment } from '../../state/assessed/moment.ts';
import { RulebookContext } from '../../state/rulebook/rulebook-context.ts';
import { useFetched } from '../../state/rulebook/use-fetched.ts';
import { loadExamples } from '../../state/rulebook/worked-examples.ts';
import { FoundList } from './found-list.tsx';
import { OpenAddress } from './open-address.tsx';
import { RulebookHead } from './rulebook-head.tsx';
import styles from './rulebook.module.css';

/** @param moment the plan in hand and all it came to; null while the rules are read */
export function RulebookPage({ moment }: { readonly moment: Moment | null }) {
  const { t } = useWords();
  if (moment === null || moment.rules.place !== null)
    return (
      <p className="loading" role="status">
        {t('rulebook.reading')}
      </p>
    );
  return (
    <MomentView moment={moment}>
      <Read moment={moment} />
    </MomentView>
  );
}

function Read({ moment: { assessment, rules } }: { readonly moment: Moment }) {
  const [typed, setTyped] = useState('');
  const { value: examples, isMissing } = useFetched(loadExamples);
  const rulebook = assessment?.rulebook ?? rules.rulebook;
  const read = useMemo(
    () => ({ rulebook, assessment, examples }),
    [rulebook, assessment, examples],
  );
  return (
    <RulebookContext value={read}>
      <div className={styles['page']}>
        <RulebookHead typed={typed} onType={setTyped} />
        {isMissing && <MissingPart />}
        {typed.trim() === '' ? (
          <OpenAddress />
        ) : (
          <FoundList typed={typed} onOpen={() => setTyped('')} />
        )}
      </div>
    </RulebookContext>
  );
}

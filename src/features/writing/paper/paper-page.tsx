// One paper in the form: its parts on one side, what is wrong and what it would change on the other.
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../../i18n/i18n.ts';
import type { Moment } from '../../../state/assessed/moment.ts';
import type { Paper } from '../../../state/writing/kept-papers.ts';
import { stepsOf } from '../../../io/pack/steps.ts';
import { renameInText } from '../../../state/own-packs/paper-texts.ts';
import { textAt } from '../../../state/writing/pack-data.ts';
import { wordsWith } from '../../../state/writing/read-entry.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import { EntryField } from '../entries/entry-field.tsx';
import { EntryList } from '../entries/entry-list.tsx';
import { DOCUMENT_FIELDS } from '../entries/fields-of.ts';
import { FilesPart } from '../files/files-part.tsx';
import { OpenPaperContext } from '../open-paper.ts';
import { ExamplesPart } from '../plan-examples/examples-part.tsx';
import { ProvisionsPart } from '../provisions/provisions-part.tsx';
import { TextPart } from '../text/text-part.tsx';
import { useRenames } from '../text/use-renames.ts';
import { Changes } from '../trying/changes.tsx';
import { TrialContext } from '../trying/trial-context.ts';
import { useChecked } from '../trying/use-checked.ts';
import { PaperHead } from './paper-head.tsx';
import { Problems } from './problems.tsx';
import { styles } from '../looks/styles.ts';

const PARTS = [
  ...(['document', 'text', 'provisions', 'measures', 'others', 'stated'] as const),
  ...(['examples', 'files'] as const),
] as const;
type Part = (typeof PARTS)[number];

interface Props {
  readonly paper: Paper;
  readonly moment: Moment;
  /** The part that the address names; none where it names only the paper. */
  readonly part?: string | undefined;
}

export function PaperPage({ paper, moment, part: named }: Props) {
  const { t } = useWords();
  const { key, document } = paper;
  const { problems, trial } = useChecked(document, moment);
  const { rules } = moment;
  const rulebook = useMemo(() => wordsWith(document, rules.rulebook), [document, rules]);
  useRenames(document, (was, id) => void renameInText(key, was, id).catch(() => undefined));
  const isNamed = textAt(document, ['document', 'title', 'zh']) !== '';
  const first = PARTS.find((one) => one === named) ?? (isNamed ? 'provisions' : 'document');
  const [goal, setGoal] = useState<Goal>({ part: first, at: null });
  const go = useCallback((path: string) => setGoal(goalOf(path)), []);
  const open = useMemo(
    () => ({ paper: key, document, rulebook, problems, moment, go }),
    [key, document, rulebook, problems, moment, go],
  );
  return (
    <OpenPaperContext value={open}>
      <TrialContext value={trial}>
        <PaperHead />
        <Segmented
          label={t('writing.parts.label')}
          isBar
          value={goal.part}
          options={PARTS.map((id) => ({ id, label: t(`writing.parts.${id}`) }))}
          onChange={(part) => setGoal({ part, at: null })}
        />
        <div className={styles['sides']}>
          <div>
            <PaperPart {...goal} />
          </div>
          <aside className={styles['aside']}>
            <Problems onGo={go} />
            <Changes />
          </aside>
        </div>
      </TrialContext>
    </OpenPaperContext>
  );
}

/** Where somebody wants to be: in a part, and in it at an entry that is to be open. */
interface Goal {
  readonly part: Part;
  readonly at: number | null;
}

/** Where a path stands. */
function goalOf(path: string): Goal {
  const [list = '', at] = stepsOf(path);
  const part = PARTS.find((one) => one === list) ?? (list === '' ? 'document' : 'others');
  return { part, at: typeof at === 'number' ? at : null };
}

function PaperPart({ part, at }: Goal) {
  switch (part) {
    case 'document':
      return <DocumentPart />;
    case 'text':
      return <TextPart />;
    case 'examples':
      return <ExamplesPart />;
    case 'files':
      return <FilesPart />;
    case 'provisions':
      return <ProvisionsPart key={at} first={at} />;
    case 'measures':
    case 'stated':
      return <EntryList key={`${part} ${String(at)}`} list={part} first={at} />;
    case 'others':
      return (
        <>
          <EntryList list="facts" />
          <EntryList list="alternatives" />
          <EntryList list="assumptions" />
        </>
      );
  }
}

function DocumentPart() {
  const { t } = useWords();
  return (
    <section className={styles['section']} aria-label={t('writing.parts.document')}>
      <h3>{t('writing.parts.document')}</h3>
      <div className={styles['fields']}>
        {DOCUMENT_FIELDS.map((field) => (
          <EntryField key={field.name} entry={['document']} field={field} />
        ))}
      </div>
    </section>
  );
}

// Choices of the paper: one of a few words, several of them, or yes and no.
import { pathText } from '../../../core/plan/problem.ts';
import { textsAt, valueAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, usePaperField, useWrongAt, type Empty } from '../open-paper.ts';
import { Labelled } from './labelled.tsx';
import { styles } from '../looks/styles.ts';

/** Ids with their words. */
export type Options = readonly (readonly [id: string, words: string])[];

interface Props {
  readonly path: DataPath;
  readonly label: string;
  readonly options: Options;
  readonly hint?: string | undefined;
  readonly inline?: boolean | undefined;
  readonly empty?: Empty | undefined;
  /** The words for no choice, where none may be made. */
  readonly none?: string | undefined;
}

export function ChoiceField({ path, label, options, hint, inline, empty, none }: Props) {
  const { value, write, wrong } = usePaperField(path, empty);
  const isKnown = value === '' || options.some(([id]) => id === value);
  return (
    <Labelled {...{ label, hint, wrong, inline }}>
      {(wired) => (
        <select
          {...wired}
          className="input"
          value={value}
          onChange={({ target }) => write(target.value)}
        >
          {(none !== undefined || value === '') && <option value="">{none ?? ''}</option>}
          {!isKnown && <option value={value}>{value}</option>}
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Several of a few; none chosen is no key. One that stands alone in the file counts as a list of one. */
export function ChecksField({ path, label, options }: Omit<Props, 'empty' | 'none'>) {
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const chosen = textsAt(document, path);
  const turn = (id: string) => {
    const next = options
      .map(([one]) => one)
      .filter((one) => (one === id ? !chosen.includes(one) : chosen.includes(one)));
    edit((now) => withValue(now, path, next.length === 0 ? undefined : next));
  };
  return (
    <fieldset className={styles['checks']}>
      <legend>{label}</legend>
      {options.map(([id, words]) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} /> {words}
        </label>
      ))}
      {wrong !== undefined && <span className={styles['wrong']}>{wrong}</span>}
    </fieldset>
  );
}

interface FlagProps {
  readonly path: DataPath;
  readonly label: string;
  /** What it is where the paper does not say. */
  readonly otherwise: boolean;
  /** True of one that is written all the same. */
  readonly isWritten?: boolean | undefined;
  readonly hint?: string | undefined;
}

/** Yes or no; what would be so anyway is not written. */
export function FlagField({ path, label, otherwise, isWritten = false, hint }: FlagProps) {
  const { document } = useOpenPaper();
  const edit = useEdit();
  const value = valueAt(document, path);
  const isOn = typeof value === 'boolean' ? value : otherwise;
  return (
    <label className={styles['flag']}>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() =>
          edit(
            (now) => withValue(now, path, !isOn === otherwise && !isWritten ? undefined : !isOn),
            pathText(path),
          )
        }
      />{' '}
      {label}
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </label>
  );
}

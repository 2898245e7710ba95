// One column of the table: its header, an example, what it means and in which unit.
import { useWords } from '../../../i18n/i18n.ts';
import { unitOf } from '../../../io/headers/header-key.ts';
import type { ColumnMatch } from '../../../io/headers/headers.ts';
import type { ImportTarget } from '../../../io/headers/import-targets.ts';
import { columnLetters } from '../../../io/tables/table.ts';
import type { WrittenUnit } from '../../../io/tables/written.ts';

const UNITS: readonly WrittenUnit[] = ['one', 'qian', 'wan'];
const AREA_UNITS: readonly WrittenUnit[] = ['m2', 'ha', 'mu', 'qian', 'wan', 'km2'];

interface Props {
  readonly at: number;
  readonly column: ColumnMatch;
  readonly example: string;
  readonly targets: readonly ImportTarget[];
  readonly onChange: (column: ColumnMatch) => void;
}

export function ImportColumn({ at, column, example, targets, onChange }: Props) {
  const { t } = useWords();
  const target = targets.find(({ id }) => id === column.target);
  const header = column.header || t('register.import.columnNo', { column: columnLetters(at) });
  const mean = (id: string) => {
    const chosen = targets.find((one) => one.id === id);
    const area = chosen?.area === true;
    const kept = target?.area === area ? column.unit : unitOf(column.header, area);
    onChange({ ...column, target: chosen?.id ?? null, unit: kept });
  };
  return (
    <tr>
      <th scope="row">{header}</th>
      <td>{example}</td>
      <td>
        <select
          className="input"
          aria-label={`${t('register.import.means')} ${header}`}
          value={column.target ?? ''}
          onChange={(event) => mean(event.target.value)}
        >
          <option value="">{t('register.import.ignored')}</option>
          <Targets targets={targets} chosen={column.target} />
        </select>
      </td>
      <td>
        {target?.kind === 'figure' && (
          <Unit column={column} header={header} area={target.area} onChange={onChange} />
        )}
      </td>
    </tr>
  );
}

const GROUPS = [
  ['register.import.groupWho', ({ kind }: ImportTarget) => kind === 'identity'],
  [
    'register.import.groupFigures',
    ({ kind, path }: ImportTarget) =>
      kind === 'figure' && !['existing', 'planned', 'facts'].includes(path[0] ?? ''),
  ],
  ['register.import.groupExisting', ({ path }: ImportTarget) => path[0] === 'existing'],
  ['register.import.groupFacts', ({ path }: ImportTarget) => path[0] === 'facts'],
  [
    'register.import.groupOther',
    ({ kind, path }: ImportTarget) => ['choice', 'text'].includes(kind) || path[0] === 'planned',
  ],
] as const;

function Targets({ targets, chosen }: Pick<Props, 'targets'> & { readonly chosen: string | null }) {
  const { t, say } = useWords();
  const offered = targets.filter((target) => target.offered || target.id === chosen);
  return GROUPS.map(([label, belongs]) => (
    <optgroup key={label} label={t(label)}>
      {offered.filter(belongs).map(({ id, label: words }) => (
        <option key={id} value={id}>
          {say(words)}
        </option>
      ))}
    </optgroup>
  ));
}

interface UnitProps {
  readonly column: ColumnMatch;
  readonly header: string;
  readonly area: boolean;
  readonly onChange: Props['onChange'];
}

function Unit({ column, header, area, onChange }: UnitProps) {
  const { t } = useWords();
  const units = area ? AREA_UNITS : UNITS;
  return (
    <select
      className="input"
      aria-label={`${t('register.import.unit')} ${header}`}
      value={column.unit}
      onChange={(event) => {
        const unit = units.find((one) => one === event.target.value);
        if (unit !== undefined) onChange({ ...column, unit });
      }}
    >
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {t(
            `register.units.${area && (unit === 'wan' || unit === 'qian') ? (`${unit}-m2` as const) : unit}`,
          )}
        </option>
      ))}
    </select>
  );
}

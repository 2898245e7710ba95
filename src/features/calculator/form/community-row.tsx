// One community as a line of fields.
import { memo } from 'react';
import { SETTLEMENTS } from '../../../core/plan/terms.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { markEdited, removeCommunity } from '../../../state/register/street-edits.ts';
import { DraftChoice } from './draft-choice.tsx';
import { DraftInput } from '../marks/draft-input.tsx';

export type Column = 'households' | 'population' | 'siteArea' | 'floorArea';

interface Props {
  readonly name: string;
  readonly street: number;
  readonly at: number;
  /** The figures asked for, as one text, so that a line stays as it is while another is typed into. */
  readonly columns: string;
}

export const CommunityRow = memo(function CommunityRow({ name, street, at, columns }: Props) {
  const { t } = useWords();
  const path = ['streets', street, 'communities', at];
  return (
    <tr>
      <td>
        <DraftInput path={[...path, 'name']} label={t('communities.name')} text />
      </td>
      <td>
        <DraftChoice
          path={[...path, 'settlement']}
          label={t('communities.settlement')}
          options={SETTLEMENTS.map((id) => [id, t(`settlements.${id}`)])}
        />
      </td>
      {(columns.split(' ') as Column[]).map((column) => (
        <td key={column}>
          <DraftInput
            path={[...path, column]}
            label={`${name} ${t(`communities.${column}`)}`}
            onEdit={markEdited}
          />
        </td>
      ))}
      <td>
        <button
          type="button"
          className="link"
          aria-label={t('communities.remove', { name })}
          onClick={() => removeCommunity(street, at)}
        >
          ×
        </button>
      </td>
    </tr>
  );
});

// One measure's growth place by place: where today's gap lies, and where the needs of growth.
import { useState } from 'react';
import type { Growth } from '../../core/assessment/programme/growth.ts';
import { useWords } from '../../i18n/i18n.ts';
import { useFullName } from '../../fields/full-name.ts';
import { GrowthCells, GrowthHeads } from './growth-cells.tsx';
import { GrowthName } from './growth-name.tsx';
import { MeasurePick } from '../../fields/measure-pick.tsx';
import { MoreRows } from '../../fields/more-rows.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { ScrollTable } from '../../fields/scroll-table.tsx';

const STEP = 50;

export function GrowthByPlace({ rows }: { readonly rows: readonly Growth[] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState('');
  const row = rows.find(({ measure }) => measure.id === chosen);
  return (
    <>
      <h4>{t('register.growth.byPlace')}</h4>
      <MeasurePick
        measures={rows.map(({ measure }) => measure)}
        value={row?.measure.id ?? ''}
        none={t('register.growth.choose')}
        onPick={setChosen}
      />
      {row !== undefined && <Places key={row.measure.id} row={row} />}
    </>
  );
}

function Places({ row: { measure, places } }: { readonly row: Growth }) {
  const { t, say } = useWords();
  const fullName = useFullName();
  const [limit, setLimit] = useState(STEP);
  const most = usePrinting() ? Infinity : limit;
  return (
    <>
      <ScrollTable title={say(measure.label)}>
        <GrowthHeads first={t('register.growth.place')} />
        <tbody>
          {places.slice(0, most).map((place) => (
            <tr key={`${place.unit.scope} ${place.unit.at}`}>
              <th scope="row">
                <GrowthName measure={measure} units={[place.unit]}>
                  {fullName(place.unit)}
                </GrowthName>
              </th>
              <GrowthCells of={place} unit={measure.unit} />
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <MoreRows rest={places.length - limit} onMore={() => setLimit(limit + 4 * STEP)} />
    </>
  );
}

// The chart of how many measures are short in each community.
import type { Standing } from '../../core/assessment/verdict/standing.ts';
import { compareStandings } from '../../core/assessment/verdict/worst-first.ts';
import { useWords } from '../../i18n/i18n.ts';
import type { Bar, Chart } from './bars.tsx';
import { useFullName } from '../../fields/full-name.ts';
import { useRegister } from '../../state/assessed/register-context.ts';
import { MOST_DRAWN, restText } from './rest-text.ts';

export function useCountChart(): Chart {
  const { t } = useWords();
  const { standings, yardstick } = useRegister();
  const ordered = [...standings.places.values()]
    .filter(({ unit }) => unit.scope === 'community')
    .sort((a, b) => compareStandings(a, b, null, yardstick));
  const lacking = ordered.filter(({ short }) => short > 0).length;
  const drawn = ordered.slice(0, Math.min(lacking, MOST_DRAWN));
  const most = Math.max(1, ...drawn.map(({ short, open }) => short + open));
  const row = useCountRow(most);
  const without = ordered.slice(lacking);
  const open = without.filter((one) => one.open > 0).length;
  return {
    title: t('register.pictures.byCommunity'),
    why: t('register.pictures.byCommunityWhy'),
    first: t('register.pictures.place'),
    heads: (['short', 'open'] as const).map((head) => t(`register.pictures.${head}`)),
    legend: (['bad', 'open'] as const).map((tone) => [
      tone,
      t(`register.pictures.${tone === 'bad' ? 'short' : 'open'}`),
    ]),
    axis: ['0', t('register.pictures.items', { count: most })],
    bars: drawn.map(row),
    undrawn: ordered.slice(drawn.length).map(row),
    rest: restText(
      {
        shown: drawn.length,
        rest: lacking - drawn.length,
        none: without.length - open,
        open,
      },
      t,
    ),
  };
}

function useCountRow(most: number): (standing: Standing) => Bar {
  const { t } = useWords();
  const fullName = useFullName();
  return ({ unit, short, open }) => ({
    id: unit.at,
    label: fullName(unit),
    parts: [
      { tone: 'bad', share: short / most },
      { tone: 'open', share: open / most },
    ],
    text: t('register.pictures.itemsText', { short, open }),
    cells: [String(short), String(open)],
  });
}

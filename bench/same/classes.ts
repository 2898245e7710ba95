// A file that says of which class each county is: said once and left out, said another way, and said of places that cannot be of it.
import { chanceOf } from '../../tests/io/sql/communities.ts';
import { knownOf, type MadeFile, type MadeRow } from './made-file.ts';

const HEADS = '编号,区划代码,街道,街道类型,市县类别,类别,户数,人口,社区工作者';

/** Places with the class that is said of them, and as it is written; '' of a place that leaves it to the code list. */
const PLACES = [
  ['469025', 'national-poverty', '国家级贫困县'],
  ['469023', 'general', '一般县市'],
  ['469026', 'provincial-poverty', '省定贫困县'],
  ['460105', '', ''],
  ['445202', '', ''],
  ['445222', 'general', '一般县'],
  ['152530', 'national-poverty', '国贫县'],
  ['350181', '', ''],
] as const;
const MANY = 480;
const WRONG_EVERY = 48;

/** A district is no county, and a county of one class is of no other: some lines say so and are to be refused. */
export function classes(): MadeFile {
  const chance = chanceOf(20070626);
  const lines = [HEADS];
  const rows: MadeRow[] = [];
  const bad: number[] = [];
  for (let at = 0; at < MANY; at += 1) {
    const [place, countyClass, written] = PLACES[at % PLACES.length] ?? ['', '', ''];
    const settlement = chance(3) === 0 ? 'rural' : 'urban';
    const [id, street] = [`c${at}`, `第${chance(5)}街道`];
    const [households, workers] = [String(chance(4000)), String(chance(15))];
    const cells = [settlement, households, String(chance(9000)), workers];
    // Each county's first row says it; later ones may leave it out.
    const said = at < PLACES.length || chance(2) === 0 ? written : '';
    lines.push([id, place, street, 'street', said, ...cells].join(','));
    const own = { id, place, street, kind: 'street', countyClass, settlement, households };
    const row = knownOf({
      ...{ ...own, population: cells[2] ?? '' },
      'existing.community-workers': workers,
    });
    rows.push({ line: lines.length, shown: id, row });
    if (at % WRONG_EVERY !== WRONG_EVERY - 1) continue;
    const other = bad.length % 2 === 0 ? '460105' : '469025';
    lines.push(['x', other, street, 'street', '一般县', ...cells].join(','));
    bad.push(lines.length);
  }
  return { name: 'classes', text: `${lines.join('\n')}\n`, rows, bad, isPlain: false };
}

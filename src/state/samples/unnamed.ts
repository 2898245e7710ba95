// Two offices under the sample paper that names no place and is switched on by itself.
import { community, sample, street } from './sample.ts';

export const unnamed = sample('unnamed', {
  name: { zh: '样本城区', en: 'Sample district' },
  place: '110101',
  extent: 'county',
  development: 'existing',
  packs: ['unnamed-district-sample'],
  streets: (say) =>
    [1, 2].map((number) =>
      street(`s${number}`, say({ zh: `第${number}办事处`, en: `Office ${number}` }), [
        community(`c${number}`, say({ zh: `第${number}社区`, en: `Community ${number}` }), {
          households: '1500',
          population: '4200',
        }),
      ]),
    ),
});

// Two large communities of Longhu with staff in post: health staff asked for by the street.
import { community, sample, street } from './sample.ts';

export const shantou = sample('shantou', {
  name: { zh: '珠池片区', en: 'Zhuchi area' },
  place: '440507',
  development: 'existing',
  streets: (say) => [
    street(
      's1',
      say({ zh: '珠池街道', en: 'Zhuchi Street' }),
      [
        community('c1', say({ zh: '珠业社区', en: 'Zhuye' }), {
          households: '14200',
          population: '42500',
          areaBasis: 'usable',
          existing: { 'office-floor-area': '60' },
        }),
        community('c2', say({ zh: '东厦社区', en: 'Dongsha' }), {
          households: '14100',
          population: '42500',
          areaBasis: 'usable',
          existing: { 'office-floor-area': '95' },
        }),
      ],
      {
        existing: {
          'health-centres': '1',
          'general-practitioners': '12',
          'public-health-physicians': '8',
          nurses: '10',
        },
      },
    ),
  ],
});

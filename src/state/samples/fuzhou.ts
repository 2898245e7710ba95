// A resettlement estate of a township in Gulou: a share of its floor area.
import { community, sample, street } from './sample.ts';

export const fuzhou = sample('fuzhou', {
  name: { zh: '安置房小区', en: 'Resettlement estate' },
  place: '350102',
  development: 'resettlement',
  streets: (say) => [
    street(
      's1',
      say({ zh: '洪山镇', en: 'Hongshan Town' }),
      [
        community('c1', say({ zh: '新安社区', en: 'Xin’an' }), {
          households: '780',
          population: '2340',
          floorArea: '86500',
          facts: { 'party-members': '120' },
          existing: {
            'commercial-and-service-floor-area': '7900',
            'indoor-service-floor-area': '150',
          },
        }),
      ],
      { kind: 'township' },
    ),
  ],
});

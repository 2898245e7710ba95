// Two communities of Xilinhot: sizes by place, and premises already there.
import { community, sample, street } from './sample.ts';

export const xilingol = sample('xilingol', {
  name: { zh: '锡林浩特新区', en: 'Xilinhot new town' },
  place: '152502',
  development: 'new-build',
  streets: (say) => [
    street('s1', say({ zh: '希日塔拉街道', en: 'Xirtal Street' }), [
      community('c1', say({ zh: '团结社区', en: 'Unity' }), {
        households: '2450',
        population: '6500',
        siteArea: '45600',
        existing: {
          'office-floor-area': '90',
          'activity-floor-area': '110',
        },
      }),
      community('c2', say({ zh: '额尔敦社区', en: 'Erdun' }), {
        households: '1999',
        population: '5300',
        siteArea: '52000',
        existing: { 'office-floor-area': '80' },
      }),
    ]),
  ],
});

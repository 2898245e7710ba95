// A new district in Guangzhou, where the province’s papers stand alone.
import { community, sample, street } from './sample.ts';

export const guangdong = sample('guangdong', {
  name: { zh: '新建居住区', en: 'New residential district' },
  place: '440106',
  development: 'new-build',
  streets: (say) => [
    street('s1', say({ zh: '规划街道', en: 'Planned street' }), [
      community('c1', say({ zh: '一号社区', en: 'Community 1' }), {
        households: '1250',
        population: '3900',
        siteArea: '96000',
        floorArea: '180000',
        existing: { 'indoor-service-floor-area': '180', 'outdoor-activity-area': '400' },
      }),
      community('c2', say({ zh: '二号社区', en: 'Community 2' }), {
        households: '1100',
        population: '3400',
        siteArea: '88000',
        floorArea: '161000',
      }),
    ]),
  ],
});

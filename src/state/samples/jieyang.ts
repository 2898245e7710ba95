// Three communities of Rongcheng and what they have today: the papers of Jieyang and of the province together.
import { community, sample, street } from './sample.ts';

export const jieyang = sample('jieyang', {
  name: { zh: '东湖片区', en: 'East Lake area' },
  place: '445202',
  development: 'existing',
  streets: (say) => [
    street(
      's1',
      say({ zh: '东湖街道', en: 'East Lake Street' }),
      [
        community('c1', say({ zh: '湖东社区', en: 'Lake East' }), {
          households: '1820',
          population: '5600',
          siteArea: '212000',
          floorArea: '254000.5',
          existing: {
            'office-floor-area': '72',
            'community-workers': '5',
            'indoor-service-floor-area': '380',
          },
        }),
        community('c2', say({ zh: '湖西社区', en: 'Lake West' }), {
          households: '2360',
          population: '7150',
          siteArea: '248000',
          floorArea: '301500',
          existing: {
            'community-workers': '8',
            'indoor-service-floor-area': '420',
            'committee-members': '7',
          },
        }),
        community('c3', say({ zh: '莲塘社区', en: 'Lotus Pond' }), {
          households: '1490',
          population: '4480',
          siteArea: '176500',
          floorArea: '198300',
          existing: { 'community-workers': '4', 'committee-members': '7' },
        }),
      ],
      { existing: { 'health-centres': '1', 'general-practitioners': '4', nurses: '3' } },
    ),
  ],
});

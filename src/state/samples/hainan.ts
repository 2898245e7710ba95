// A city as a whole: figures of the place itself, and shares of people who are entitled.
import { community, sample, street } from './sample.ts';

export const hainan = sample('hainan', {
  name: { zh: '海口城区', en: 'Haikou urban area' },
  place: '460100',
  extent: 'prefecture',
  development: 'existing',
  areas: {
    '460100': {
      facts: { 'urban-area-population': '520000', 'entitled-persons': '8600' },
      existing: { 'health-service-covered-residents': '498000' },
    },
  },
  streets: (say) => [
    street('s1', say({ zh: '海甸街道', en: 'Haidian Street' }), [
      community('c1', say({ zh: '沿江社区', en: 'Riverside' }), {
        households: '3100',
        population: '9300',
        existing: { 'social-security-persons': '1' },
      }),
      community('c2', say({ zh: '白沙门社区', en: 'Baishamen' }), {
        households: '2700',
        population: '8000',
      }),
    ]),
  ],
});

// A property-management room banded by part of the floor area, as Henan's regulations on property management have it in article 11.
import { ownPack, rule } from './own-pack.ts';

interface Band {
  readonly id: string;
  readonly perMille: string;
  readonly plus?: string;
  readonly when: object;
  /** A floor area, and what the sentence asks of it. */
  readonly example: readonly [string, string];
}

/** 80 m2 up to 20,000 m2; of what lies above 4 per mille to 200,000, 3 to 300,000, 2 beyond. */
const BANDS: readonly Band[] = [
  {
    ...{ id: 'to-200000', perMille: '4', example: ['54321', '217.284'] },
    when: { floorArea: { from: '20000', below: '200000' } },
  },
  {
    ...{ id: 'to-300000', perMille: '3', plus: '200', example: ['250000', '950'] },
    when: { floorArea: { from: '200000', below: '300000' } },
  },
  {
    ...{ id: 'above', perMille: '2', plus: '500', example: ['400000', '1300'] },
    when: { floorArea: { from: '300000' } },
  },
];

export const ROOM_RULES = [
  rule({ id: 'smallest', measure: 'room', least: '80', force: 'mandatory', beside: others() }),
  ...BANDS.map(({ id, perMille, plus, when, example: [floorArea, least] }) =>
    rule({
      ...{ id, measure: 'room', least: perMille, per: '1000', base: 'floorArea', when },
      ...{ force: 'mandatory', ...(plus === undefined ? {} : { plus }) },
      examples: [{ given: { floorArea }, expect: { least } }],
    }),
  ),
];

function others(): string[] {
  return BANDS.map(({ id }) => id);
}

/** The pack as plan-file data. */
export function roomPack(changed: object = {}) {
  return ownPack(ROOM_RULES.map((one) => ({ ...one, ...changed })));
}

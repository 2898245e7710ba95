// The nine papers as transcribed by hand, without their words: what every figure of the packs is compared with.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Pack } from '../../src/core/rulebook/pack.ts';

const Entry = z.strictObject({
  id: z.string(),
  document: z.string(),
  tier: z.enum(['core', 'programme', 'checklist']),
  level: z.string(),
  section: z.string(),
  force: z.enum(['mandatory', 'guidance', 'target']),
  deadline: z.string().nullable(),
  inForceFrom: z.string().nullable(),
  planPeriod: z.string().nullable(),
  values: z.record(z.string(), z.union([z.number(), z.boolean(), z.string(), z.null()])),
  phases: z.array(z.strictObject({ year: z.number(), share: z.number().nullable() })),
  conditions: z.strictObject({
    place: z.enum(['urban', 'rural']).optional(),
    unit: z.enum(['street', 'township']).optional(),
    build: z.array(z.enum(['new', 'renewal', 'resettlement'])).optional(),
    prd: z.boolean().optional(),
    prd2012: z.boolean().optional(),
    prd2012_excludes: z.array(z.string()).optional(),
    areas_in: z.array(z.string()).optional(),
    areas_out: z.array(z.string()).optional(),
    county_class: z.string().optional(),
    year: z.number().optional(),
  }),
});

export type Entry = z.infer<typeof Entry>;

/** The pack that holds each paper; the two anonymous district papers share one. */
export const PACK_OF: Readonly<Record<string, string>> = {
  '粤府〔2007〕6号': 'guangdong-2007-6',
  '广东省城乡社区服务体系建设“十二五”规划': 'guangdong-2012-plan',
  '揭府〔2007〕55号': 'jieyang-2007-55',
  '汕府〔2007〕60号': 'shantou-2007-60',
  '琼府〔2007〕26号': 'hainan-2007-26',
  '锡署办发〔2008〕17号': 'xilingol-2008-17',
  '榕政办〔2013〕114号': 'fuzhou-2013-114',
  '社区服务实施意见(试行)': 'unnamed-district-sample',
  社区服务实施意见: 'unnamed-district-sample',
};

export function transcribed(): Entry[] {
  const text = readFileSync(new URL('../fixtures/provisions.json', import.meta.url), 'utf8');
  return z.array(Entry).parse(JSON.parse(text));
}

/** An id of a pack as the entry it belongs to and what a split adds to its name. */
export interface Split {
  readonly entry: Entry;
  readonly suffix: string;
}

/** Finds the entry of a pack's id: the longest entry id that is the id itself or its beginning. */
export function entryFinder(entries: readonly Entry[]): (id: string) => Split | null {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const words = id.split('-');
    for (let length = words.length; length > 0; length -= 1) {
      const entry = byId.get(words.slice(0, length).join('-'));
      if (entry !== undefined) return { entry, suffix: words.slice(length).join('-') };
    }
    return null;
  };
}

/** Every id a pack uses for something the paper says, and how it uses it. */
export function usesOf(pack: Pack): { id: string; as: 'provision' | 'also' | 'stated' }[] {
  return [
    ...pack.provisions.flatMap(({ id, also }) => [
      { id, as: 'provision' as const },
      ...also.map((other) => ({ id: other, as: 'also' as const })),
    ]),
    ...pack.stated.map(({ id }) => ({ id, as: 'stated' as const })),
  ];
}

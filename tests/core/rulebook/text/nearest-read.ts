// A sentence as the pieces see it that look for what stands nearest to a figure, with some measures of a vocabulary.
import type { Unit } from '../../../../src/core/rulebook/pack.ts';
import { bandsIn } from '../../../../src/core/rulebook/text/bands.ts';
import { basesIn } from '../../../../src/core/rulebook/text/bases.ts';
import { figuresIn } from '../../../../src/core/rulebook/text/figures.ts';
import { flatOf } from '../../../../src/core/rulebook/text/flat.ts';
import { measureNames } from '../../../../src/core/rulebook/text/measure-names.ts';
import type { ReadSentence } from '../../../../src/core/rulebook/text/nearest.ts';

const MEASURES: readonly (readonly [id: string, zh: string, unit: Unit])[] = [
  ['office-floor-area', '办公用房面积', 'm2'],
  ['indoor-service-floor-area', '社区综合服务设施面积', 'm2'],
  ['elderly-care-floor-area', '养老服务用房面积', 'm2'],
  ['elderly-care-land-area', '养老服务设施用地面积', 'm2'],
  ['elderly-care-beds', '养老床位', 'bed'],
  ['childcare-places', '托位', 'place'],
  ['property-office-floor-area', '物业办公用房面积', 'm2'],
  ['property-income-floor-area', '物业经营用房面积', 'm2'],
  ['primary-school-land-area', '校园占地', 'm2'],
  ['general-practitioners', '全科医师', 'person'],
  ['public-health-physicians', '公共卫生医师', 'person'],
  ['nurses', '护士', 'person'],
  ['community-workers', '社区工作者', 'person'],
  ['committee-members', '社区居民委员会成员', 'person'],
];
const NAMES = measureNames(MEASURES.map(([id, zh, unit]) => ({ id, unit, label: { zh, en: id } })));

const flat = (text: string) => flatOf(text, { from: 0, to: text.length });

/** The sentence, and its figure of these words. */
export function reading(text: string, words: string, lead: string | null) {
  const figures = figuresIn(text);
  const figure = figures.find(({ from, to }) => text.slice(from, to) === words);
  if (figure === undefined) throw new Error(`no ${words} in ${text}`);
  const read: ReadSentence = {
    ...{ flat: flat(text), lead: lead === null ? null : flat(lead), names: NAMES, figures },
    ...{ bases: basesIn(text), bands: bandsIn(text, figures) },
  };
  return { figure, read };
}

// The school that a figure is of: 初中……，生均用地面积; 不少于6个班的幼儿园; 幼儿园每班.
import type { Unit } from '../pack.ts';
import type { Figure } from './figures.ts';
import { clauseAround, type Span } from './flat.ts';
import type { MeasureNames } from './measure-names.ts';

const SCHOOLS: readonly (readonly [words: RegExp, school: string])[] = [
  [/幼儿园|学龄前儿童/g, 'kindergarten'],
  [/小学/g, 'primary-school'],
  [/初中|初级中学/g, 'junior-school'],
  [/高中|高级中学/g, 'senior-school'],
  [/(?<![初高]级?)中学(?!生)/g, 'middle-school'],
];

interface School extends Span {
  readonly school: string;
}

const schoolsIn = (text: string): School[] =>
  SCHOOLS.flatMap(([words, school]) =>
    [...text.matchAll(words)].map(({ index, 0: said }) => ({
      ...{ school, from: index, to: index + said.length },
    })),
  ).sort((a, b) => a.from - b.from);

/** Right behind a count, else the one named last before it. */
function schoolAt(text: string, figure: Span, isBehind: boolean): School | undefined {
  const all = schoolsIn(text);
  const clause = clauseAround(text, figure);
  const behind = all.find(({ from, to }) => from >= figure.to && to <= clause.to);
  const before = all.findLast(({ to }) => to <= figure.from);
  return isBehind ? (behind ?? before) : before;
}

/** 初中……，生均用地面积不低于26平方米: of the school that its clause names, or that was named last before it. */
export function ofSchool(figure: Figure, unit: Unit | null, text: string, names: MeasureNames) {
  const what = whatOf(unit, clauseAround(text, figure).text);
  if (what === null && unit !== 'count') return null;
  const found = schoolAt(text, figure, unit !== 'm2');
  if (found === undefined) return null;
  const id = what === null ? `${found.school}s` : `${found.school}-${what}`;
  return names.some((one) => one.id === id) ? { id, from: found.from, to: found.to } : null;
}

function whatOf(unit: Unit | null, clause: string): string | null {
  if (unit === 'm2')
    return /[用占]地/.test(clause)
      ? 'land-area'
      : clause.includes('建筑面积')
        ? 'floor-area'
        : null;
  if (unit === 'metre') return clause.includes('半径') ? 'distance' : null;
  return unit === 'place' ? 'places' : unit === 'class' ? 'classes' : null;
}

/** 不少于6个班的幼儿园: so many classes for each of these schools. */
export function schoolOfClasses(figure: Figure, text: string) {
  const found = figure.unit?.unit === 'class' ? schoolAt(text, figure, true) : undefined;
  return found === undefined ? null : { ...found, base: `${found.school}s` };
}

export const PER_PUPIL = /生均|每生|每名?学生|每个?学位/g;
const PER_CLASS = /每个?(?:教学)?班/g;

/** 生均, 每班: for each place or class of the school that is named last before it; where none is, nobody says of which. */
export function eachOfSchool(text: string) {
  const each = [
    ...[...text.matchAll(PER_PUPIL)].map((match) => [match, 'places'] as const),
    ...[...text.matchAll(PER_CLASS)].map((match) => [match, 'classes'] as const),
  ];
  return each.flatMap(([{ index, 0: said }, what]) => {
    const span = { from: index, to: index + said.length };
    const named = schoolAt(text, span, false);
    return named === undefined
      ? []
      : [{ ...span, base: `${named.school}-${what}`, per: '1', upTo: '1' }];
  });
}

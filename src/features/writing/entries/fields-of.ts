// The fields of every kind of entry, as a table: all that the format of packs can say, besides the sentence itself.
import { AREA_BASES, SCOPES, FIGURES } from '../../../core/plan/terms.ts';
import { FORCES, GROUPS } from '../../../core/rulebook/pack.ts';
import { SOLE_REASONS, UNITS } from '../../../core/rulebook/vocabulary-schema.ts';
import type { EntryList } from '../../../state/writing/fresh-entries.ts';
import type { FieldOf } from './field-of.ts';

export const DOCUMENT_FIELDS: readonly FieldOf[] = [
  { at: ['title'], name: 'title', kind: 'words' },
  { at: ['number'], name: 'number', kind: 'text', empty: 'null' },
  { at: ['issuer'], name: 'issuer', kind: 'words' },
  { at: ['jurisdiction'], name: 'jurisdiction', kind: 'place' },
  { at: ['issued'], name: 'issued', kind: 'date', empty: 'null' },
  { at: ['from'], name: 'from', kind: 'date', empty: 'null' },
  { at: ['to'], name: 'to', kind: 'date' },
  { at: ['period', 'from'], name: 'periodFrom', kind: 'text' },
  { at: ['period', 'to'], name: 'periodTo', kind: 'text' },
  {
    ...{ at: ['evidence'], name: 'evidence', kind: 'choice', of: 'writing.choices' },
    ids: ['primary', 'secondary', 'user'],
  },
  { at: ['seen', 'address'], name: 'address', kind: 'text' },
  {
    ...{ at: ['seen', 'extent'], name: 'extent', kind: 'choice', of: 'writing.choices' },
    ...{ ids: ['whole', 'part'], isOptional: true },
  },
  { at: ['seen', 'copied'], name: 'copied', kind: 'month' },
  { at: ['checked'], name: 'checked', kind: 'date' },
  { at: ['replaces'], name: 'replaces', kind: 'ids' },
  { at: ['note'], name: 'note', kind: 'words', isOptional: true },
  { at: ['optional'], name: 'optional', kind: 'flag', otherwise: false },
  { at: ['id'], name: 'id', kind: 'text', empty: 'blank' },
];

const LABELLED: readonly FieldOf[] = [
  { at: ['label'], name: 'label', kind: 'words' },
  { at: ['id'], name: 'id', kind: 'id' },
];
const COUNTED: readonly FieldOf[] = [
  { at: ['unit'], name: 'unit', kind: 'choice', of: 'units', ids: UNITS },
  { at: ['whole'], name: 'whole', kind: 'flag', otherwise: false, isWritten: true },
];
const PLACED: readonly FieldOf[] = [
  { at: ['section'], name: 'section', kind: 'text', empty: 'blank' },
  { at: ['statement'], name: 'statement', kind: 'words' },
];

const MEASURE_FIELDS: readonly FieldOf[] = [
  ...LABELLED,
  ...COUNTED,
  { at: ['group'], name: 'group', kind: 'choice', of: 'groups', ids: GROUPS },
  { at: ['scope'], name: 'scope', kind: 'choice', of: 'scopes', ids: SCOPES },
  { at: ['adds'], name: 'adds', kind: 'flag', otherwise: true },
  { at: ['parts'], name: 'parts', kind: 'names', of: 'measure' },
  {
    ...{ at: ['partsIf', 'assumption'], name: 'partsIfAssumption', kind: 'named' },
    ...{ of: 'assumption', isOptional: true },
  },
  { at: ['partsIf', 'parts'], name: 'partsIfParts', kind: 'names', of: 'measure' },
  { at: ['counts'], name: 'counts', kind: 'names', of: 'measure' },
  {
    ...{ at: ['existingFrom'], name: 'existingFrom', kind: 'choice', of: 'inputs' },
    ...{ ids: ['households', 'population'], isOptional: true },
  },
];

export const ENTRY_FIELDS: Readonly<Record<Exclude<EntryList, 'provisions'>, readonly FieldOf[]>> =
  {
    measures: MEASURE_FIELDS,
    facts: [
      ...LABELLED,
      ...COUNTED,
      { at: ['inherits'], name: 'inherits', kind: 'flag', otherwise: false },
      {
        ...{ at: ['takenFrom', 'figure'], name: 'takenFigure', kind: 'choice', of: 'inputs' },
        ...{ ids: FIGURES, isOptional: true },
      },
      {
        ...{ at: ['takenFrom', 'share'], name: 'takenShare', kind: 'named' },
        ...{ of: 'assumption', isOptional: true },
      },
      { at: ['question'], name: 'question', kind: 'words', isOptional: true },
    ],
    alternatives: [
      ...LABELLED,
      {
        ...{ at: ['offers'], name: 'offers', kind: 'choice', of: 'writing.choices' },
        ...{ ids: ['readings', 'ways'], isOptional: true },
      },
      { at: ['choices'], name: 'choices', kind: 'choices' },
      { at: ['default'], name: 'default', kind: 'defaultChoice' },
    ],
    assumptions: [
      ...LABELLED,
      { at: ['default'], name: 'default', kind: 'figure', empty: 'null' },
      { at: ['above'], name: 'above', kind: 'figure' },
      { at: ['most'], name: 'most', kind: 'figure' },
    ],
    stated: [
      ...PLACED,
      { at: ['scope'], name: 'scope', kind: 'choice', of: 'scopes', ids: SCOPES, isOptional: true },
      {
        ...{ at: ['force'], name: 'force', kind: 'choice', of: 'forces', ids: FORCES },
        isOptional: true,
      },
      { at: ['scope'], name: 'scope', kind: 'choice', of: 'scopes', ids: SCOPES, isOptional: true },
      { at: ['id'], name: 'id', kind: 'id' },
    ],
  };

/** What a provision says beside its sentence: rarely needed, so it stands behind a fold. */
export const PROVISION_FIELDS: readonly FieldOf[] = [
  { at: ['scope'], name: 'scope', kind: 'choice', of: 'scopes', ids: SCOPES, isOptional: true },
  {
    ...{ at: ['basis'], name: 'basis', kind: 'choice', of: 'areaBases', ids: AREA_BASES },
    isOptional: true,
  },
  { at: ['plus'], name: 'plus', kind: 'figure' },
  { at: ['perMost'], name: 'perMost', kind: 'figure' },
  { at: ['uplift'], name: 'uplift', kind: 'named', of: 'assumption', isOptional: true },
  { at: ['strict'], name: 'strict', kind: 'flag', otherwise: false },
  { at: ['base'], name: 'base', kind: 'bases' },
  { at: ['alternative'], name: 'alternative', kind: 'alternative' },
  { at: ['overrides'], name: 'overrides', kind: 'names', of: 'provision' },
  { at: ['beside'], name: 'beside', kind: 'names', of: 'provision' },
  { at: ['also'], name: 'also', kind: 'ids' },
  {
    ...{ at: ['figure'], name: 'figure', kind: 'choice', of: 'writing.choices' },
    ...{ ids: ['reading'], isOptional: true },
  },
  { at: ['reading', 'question'], name: 'readingQuestion', kind: 'words', isOptional: true },
  { at: ['reading', 'chosen'], name: 'readingChosen', kind: 'words', isOptional: true },
  {
    ...{ at: ['reading', 'sole'], name: 'readingSole', kind: 'choice', of: 'writing.choices' },
    ...{ ids: SOLE_REASONS, isOptional: true },
  },
  { at: ['id'], name: 'id', kind: 'id' },
];

// The words of the register in English.
import { importEn } from './import.ts';
import { judgedEn } from './judged.ts';

export const registerEn = {
  heading: 'Street register',
  tabs: {
    label: 'Parts of the register',
    grid: 'Communities',
    checklist: 'Facility checklist',
    targets: 'Programme targets',
    growth: 'Today and growth',
    costs: 'Closing gaps',
    pictures: 'Pictures',
  },
  columns: { name: 'Street / community', settlement: 'Settlement' },
  figureUnits: { households: 'households', population: 'people', siteArea: 'm²', floorArea: 'm²' },
  newRow: 'new community',
  cellLabel: '{{name}}, {{column}}',
  sum: 'Σ {{value}}',
  shortBy: 'short by {{value}}',
  asked: 'asks for {{value}}',
  shortOf: '{{count}} short',
  openOf: '{{count}} open',
  there: 'yes',
  notThere: 'no',
  noSurplus:
    'Gaps are worked out community by community and then added: a surplus in one never pays for a gap in another.',
  helpTitle: 'How to edit',
  checkHelp: 'Space ticks and moves down: ☐ = not known, ☑ = yes, ☒ = no.',
  addStreet: 'Add a street or township',
  toPlan: '{{count}} not planned yet',
  summaryPlanned:
    '{{communities}} {{communities, noun(one: community; other: communities)}}, as planned {{short}} with gaps; {{gaps}} {{gaps, noun(one: gap; other: gaps)}} in all, {{toPlan}} not planned yet, {{open}} open',
  summary:
    '{{communities}} {{communities, noun(one: community; other: communities)}}, {{short}} with gaps; {{gaps}} {{gaps, noun(one: gap; other: gaps)}} in all, {{open}} open',
  computing: 'Judging…',
  empty: 'No communities yet. Import a table, paste from Excel or WPS, or type below.',
  filters: {
    label: 'Filter and sort',
    street: 'Street',
    allStreets: 'All streets',
    measure: 'Measure',
    allMeasures: 'All measures',
    verdict: 'Verdict',
    allVerdicts: 'All verdicts',
    words: 'Find a community',
    clear: 'Clear filters',
    none: 'No community fits.',
  },
  ...importEn,
  ...judgedEn,
};

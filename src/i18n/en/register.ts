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
  countOf: '{{count}} {{verdict}}',
  there: 'yes',
  notThere: 'no',
  noSurplus:
    'Gaps are worked out community by community and then added: a surplus in one never pays for a gap in another.',
  helpTitle: 'How to edit',
  checkHelp: 'Space ticks and moves down: ☐ = not entered, ☑ = yes, ☒ = no.',
  addStreet: 'Add a street or township',
  summaryPlanned:
    '{{communities}} {{communities, noun(one: community; other: communities)}}, as planned {{short}} with gaps; {{gaps}} {{gaps, noun(one: gap; other: gaps)}} in all',
  summary:
    '{{communities}} {{communities, noun(one: community; other: communities)}}, {{short}} with gaps; {{gaps}} {{gaps, noun(one: gap; other: gaps)}} in all',
  waiting: ', {{count}} {{verdict}}',
  paper: {
    title: '{{heading}}: {{part}}',
    printed: 'Printed on',
    signs: 'Signs',
    asked: '≥, ≤ and = stand before what is required',
  },
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

// The words of an explanation in English: fetched with the first that is opened.

export const explainEn = {
  heading: '{{measure}}',
  total: 'Total of {{count}} {{count, noun(one: place; other: places)}}',
  close: 'Close',
  correct: 'Correct this number …',
  takeBack: 'Take this correction back',
  requirement: 'Required',
  decides: 'Decides',
  satisfied: 'Satisfied by it',
  silent: 'Considered, not in effect here',
  rounded: { lower: 'rounded up', upper: 'rounded down' },
  exact: 'kept exact',
  unraised: 'more than this, as no increase is entered yet',
  atMost: 'at most',
  evenPlaces: '{{count}} × {{scope}}',
  evenSum: '{{places}} × {{each}} each = {{sum}} {{unit}}',
  noOwn:
    'Each place is computed by itself and then added: a surplus in one never pays for a gap in another.',
  reading: 'Reading',
  figureOurs: 'The figure is our reading; the text gives none',
  thresholds: 'What would change it',
  more: '{{by}} more {{unit}} (at {{at}}): {{end}} becomes {{to}}',
  fewer: '{{by}} fewer {{unit}} (at {{at}}): {{end}} becomes {{to}}',
  ends: { lower: 'the requirement', upper: 'the upper limit' },
  gone: 'nothing',
  unknown: 'unknown (another input is needed)',
  in: '{{name}}: {{sentence}}',
  fits: 'Where a whole number fits both ends again',
  fitMore: '{{by}} more {{unit}} (at {{at}}): {{value}} fits both ends',
  fitFewer: '{{by}} fewer {{unit}} (at {{at}}): {{value}} fits both ends',
  reach: 'How far existing stock goes',
  reachMost: 'The existing {{existing}} would do for up to {{most}} {{unit}}',
  reachNone: 'The existing {{existing}} does not reach the fixed minimum',
  reachUnlimited: 'The existing {{existing}} does not depend on {{fact}}',
  limits: 'As {{fact}} grows, the first to give out: {{measures}}',
  eitherWay: 'Either way will do',
  switches: 'Ways, readings and assumptions that act here',
  switchWhy: 'A change updates every result',
  basis: 'Area basis: the rule counts {{ruled}}, existing is {{measured}}',
  converted: 'existing {{existing}} × coefficient {{coefficient}} = {{value}}',
  convertedAsked: 'required area × coefficient {{coefficient}} = {{value}}, compared with existing',
  planned: 'As planned, {{value}}: {{verdict}}',
  plannedShort: 'As planned, {{value}}: {{verdict}} by {{gap}}',
  plannedSum: 'existing {{existing}} + planned {{planned}} = {{value}}',
  plannedAlone: 'What exists has not been entered; only what is planned counts.',
  parts: 'The existing {{total}} is the sum of its parts: {{sum}}',
  partsDiffer:
    'The {{entered}} entered differs from the sum of its parts, {{total}} ({{sum}}); what was entered counts',
  notes: 'Notes',
  wholePlace:
    'The street or community owes this as a whole, not this site: it is listed and not judged.',
  partial:
    'Only {{listed}} {{listed, noun(one: community is; other: communities are)}} listed and the list may not be complete: not judged. Once all are listed, say so in the register.',
  partialOf:
    'Only {{listed}} of the {{stated}} {{stated, noun(one: community; other: communities)}} {{listed, noun(one: is; other: are)}} listed: not judged.',
  inPost:
    'Judged by the number required; compared with the {{inPost}} {{measure}} in post, {{fewer}} fewer.',
  way: '{{way}}: {{required}} ({{verdict}})',
  waysNote:
    'The text offers several ways, all lawful; meeting one will do. What each comes to, the one taken first:',
  outside:
    'What decides belongs to a planning period that has ended; it is not repealed and stays listed.',
  share: 'A street’s measure, computed here on the people of this site alone.',
  conflict: 'The lower bound is above the upper one: both are shown, only the lower is judged.',
  noWholeFits:
    'Rounding the lower end up and the upper end down leaves no whole number: the lower end decides; the upper end that did not fit is {{upper}}.',
  estimated: 'The population is estimated from households and persons per household.',
  evidence: {
    secondary: 'The text of this paper was not seen; the figure is quoted from elsewhere.',
    user: 'This paper was entered by the user.',
  },
  document: 'Paper',
  seen: { whole: 'Text seen in full: {{address}}', part: 'Text seen in part: {{address}}' },
  checked: 'compared with its text on {{date}}',
  issued: '{{date}}',
  period: 'planning period {{from}}–{{to}}',
};

/** How planning is helped: what is filled in, and what stays open. */
export const planningEn = {
  fillPlanned_one: 'Plan what is required ({{count}} field)',
  fillPlanned_other: 'Plan what is required ({{count}} fields)',
  fillPlannedWhy:
    'Fills every planned figure still empty with what is required; change any of them afterwards, or undo.',
  filled_one: '{{count}} field filled with what is required; change it afterwards, or undo.',
  filled_other:
    '{{count}} fields filled with what is required; change any of them afterwards, or undo.',
  filledLeft_one: '{{count}} measure has no figure to fill in and is left to you.',
  filledLeft_other: '{{count}} measures have no figure to fill in and are left to you.',
  left_one: '{{count}} measure has no figure to fill in: see why',
  left_other: '{{count}} measures have no figure to fill in: see why',
  leftOne: '{{measure}}: {{why}}',
  leftWhy: {
    elsewhere: 'not this site’s: owed by the street or community as a whole, listed only',
    partial: 'the list may lack communities: not assessed; say in the register when it is complete',
    follows: 'follows from other figures, nothing to fill in',
    atMost: 'only an upper limit ({{value}}): how much is planned is yours to say',
    nothing: 'nothing need be planned now',
  },
};

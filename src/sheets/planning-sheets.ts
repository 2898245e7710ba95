// From an assessment and the office's choices to the sheets: the one entrance for screen, print and files.
import { calculationStatement } from './statement/calculation-statement.ts';
import { communitySheets } from './community/community-sheet.ts';
import { facilitySchedule } from './schedule/facility-schedule.ts';
import { glance } from './overview/glance.ts';
import { ledger } from './overview/ledger.ts';
import type { SheetSource } from './frame/sheet-choices.ts';
import { streetTable } from './street/street-table.ts';
import { rememberedWords } from './words/remembered-words.ts';
import type { Sheet } from './frame/sheet.ts';

export function planningSheets(given: SheetSource): Sheet[] {
  const source = { ...given, words: rememberedWords(given.words) };
  switch (source.choices.sheet) {
    case 'schedule':
      return [facilitySchedule(source)];
    case 'street':
      return [streetTable(source)];
    case 'community':
      return communitySheets(source);
    case 'statement':
      return [calculationStatement(source)];
    case 'glance':
      return [glance(source)];
    case 'ledger':
      return [ledger(source)];
  }
}

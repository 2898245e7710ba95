// From an assessment and the office's choices to the sheets: the one entrance for screen, print and files.
import { calculationStatement } from './calculation-statement.ts';
import { communitySheets } from './community-sheet.ts';
import { facilitySchedule } from './facility-schedule.ts';
import type { SheetSource } from './sheet-choices.ts';
import { streetTable } from './street-table.ts';
import type { Sheet } from './sheet.ts';

export function planningSheets(source: SheetSource): Sheet[] {
  switch (source.choices.sheet) {
    case 'schedule':
      return [facilitySchedule(source)];
    case 'street':
      return [streetTable(source)];
    case 'community':
      return communitySheets(source);
    case 'statement':
      return [calculationStatement(source)];
  }
}

// The settings of a plan that formulas read, one a row; an empty cell means that nothing was chosen.
import { EMPTY, say, type BookCell } from '../layout/book.ts';
import type { Layout } from '../layout/book-layout.ts';

export function settingRows({ source }: Layout): BookCell[][] {
  const { t } = source.words;
  const { plan } = source.assessment;
  const row = (id: string, label: string, value: string): BookCell[] => [
    say(id, 'quiet'),
    say(label),
    say(value, 'choice'),
    EMPTY,
  ];
  return [
    row(
      'development',
      t('sheet.frame.development'),
      plan.development === null ? '' : t(`developments.${plan.development}`),
    ),
    row(
      'areaBasis',
      t('sheet.frame.areaBasis'),
      plan.areaBasis === null ? '' : t(`areaBases.${plan.areaBasis}`),
    ),
    row(
      'countyClass',
      t('inputs.countyClass'),
      plan.countyClass === null ? '' : t(`countyClasses.${plan.countyClass}`),
    ),
    [
      say('horizon', 'quiet'),
      say(t('sheet.frame.horizon')),
      { value: plan.horizon, look: 'inputFigure' },
      EMPTY,
    ],
    row('lapsed', t('sheet.frame.lapsed'), plan.lapsed === null ? '' : t(`lapsed.${plan.lapsed}`)),
    row(
      'complete',
      t('sheet.frame.complete'),
      plan.complete === null ? '' : t(`complete.${plan.complete ? 'yes' : 'no'}`),
    ),
  ];
}

// The number format that a cell of an OpenDocument spreadsheet shows, from what it shows: its own formats name their parts by other styles.

/** By how many powers of ten a figure may be shown divided, with the format that shows it so. */
const DIVIDED: readonly (readonly [power: number, format: string])[] = [
  [0, '0'],
  [3, '0,'],
  [4, '0!.0,'],
  [6, '0,,'],
];
const PARTS = /^([^\d]*)(\d(?:[\d.,'’\s\u00a0\u202f]*\d)?)([^\d]*)$/;

/** @returns the format as workbooks write it; '' where the cell shows the number as it is, or as no plain figure */
export function shownFormat(value: number, shown: string): string {
  const text = shown.trim();
  if (!/\d/.test(text)) return value === 0 ? zeroFormat(text) : '';
  const [, before = '', figure = '', behind = ''] = PARTS.exec(text) ?? [];
  if (figure === '') return '';
  if (behind.includes('%')) return '0%';
  const divided = DIVIDED.find(([power]) => shows(Math.abs(value) / 10 ** power, figure));
  return quoted(before) + (divided?.[1] ?? '0,') + quoted(behind);
}

const zeroFormat = (text: string) => (text === '' ? '0;0;' : `0;0;${quoted(text)}`);

const quoted = (text: string) => (text.trim() === '' ? '' : `"${text.replaceAll('"', '')}"`);

const GROUPED_BY_POINTS = /^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+,\d+$/;

/** True when the figure is the value, rounded to the places that it has; with points or commas for decimals. */
function shows(value: number, figure: string): boolean {
  const bare = figure.replace(/[\s\u00a0\u202f'’]/g, '');
  const pointed = bare.replaceAll(',', '');
  const comma = bare.replaceAll('.', '').replace(',', '.');
  const written = GROUPED_BY_POINTS.test(bare) ? [pointed, comma] : [pointed];
  return written.some((text) => value.toFixed(text.split('.')[1]?.length ?? 0) === text);
}

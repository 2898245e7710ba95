// How the cells of a workbook look: quiet lines, shaded inputs, digits in groups; as the styles part of an XLSX file.
import { LOOKS, type Look } from '../../sheets/workbook/layout/book.ts';

interface Style {
  readonly font?: 'bold' | 'title' | 'quiet';
  readonly fill?: 'input' | 'head';
  readonly lined?: boolean;
  readonly format?: 'grouped' | 'grouped2';
  readonly align?: 'wrap' | 'center' | 'right';
}

const STYLES: Readonly<Record<Look, Style>> = {
  title: { font: 'title' },
  head: { font: 'bold', fill: 'head', lined: true, align: 'center' },
  group: { font: 'bold', lined: true, align: 'wrap' },
  sum: { font: 'bold', lined: true, align: 'right' },
  text: { lined: true, align: 'wrap' },
  number: { lined: true, format: 'grouped', align: 'right' },
  area: { lined: true, format: 'grouped2', align: 'right' },
  figure: { lined: true, align: 'right' },
  input: { lined: true, fill: 'input', format: 'grouped' },
  inputArea: { lined: true, fill: 'input', format: 'grouped2' },
  inputFigure: { lined: true, fill: 'input' },
  choice: { lined: true, fill: 'input', align: 'wrap' },
  quiet: { font: 'quiet' },
  note: { font: 'quiet', align: 'wrap' },
};

const FONTS = ['', 'bold', 'title', 'quiet'] as const;
const FILLS = ['', 'gray125', 'input', 'head'] as const;
const FORMATS = { grouped: 3, grouped2: 4 } as const;

/** The number by which cells name their look; 0 is a plain cell. */
export function styleNumber(look: Look): number {
  return LOOKS.indexOf(look) + 1;
}

const NAME = '<name val="Microsoft YaHei"/>';
const FONT_XML: Readonly<Record<(typeof FONTS)[number], string>> = {
  '': `<font><sz val="10"/>${NAME}</font>`,
  bold: `<font><b/><sz val="10"/>${NAME}</font>`,
  title: `<font><b/><sz val="14"/>${NAME}</font>`,
  quiet: `<font><sz val="10"/><color rgb="FF566069"/>${NAME}</font>`,
};
const solid = (rgb: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const FILL_XML: Readonly<Record<(typeof FILLS)[number], string>> = {
  '': '<fill><patternFill patternType="none"/></fill>',
  gray125: '<fill><patternFill patternType="gray125"/></fill>',
  input: solid('FFF8E1'),
  head: solid('E8EEF3'),
};
const side = (name: string) => `<${name} style="thin"><color rgb="FFB0B7BD"/></${name}>`;
const BORDERS = `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`;
const ALIGN = {
  wrap: '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
  center: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  right: '<alignment horizontal="right" vertical="center"/>',
  none: '<alignment vertical="center"/>',
} as const;

export function stylesXml(): string {
  const formats = LOOKS.map((look) => formatXml(STYLES[look]));
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="${String(FONTS.length)}">${FONTS.map((font) => FONT_XML[font]).join('')}</fonts><fills count="${String(FILLS.length)}">${FILLS.map((fill) => FILL_XML[fill]).join('')}</fills>${BORDERS}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(formats.length + 1)}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function formatXml({ font, fill, lined = false, format, align }: Style): string {
  const number = format === undefined ? 0 : FORMATS[format];
  const used = `numFmtId="${String(number)}" fontId="${String(FONTS.indexOf(font ?? ''))}" fillId="${String(FILLS.indexOf(fill ?? ''))}" borderId="${lined ? '1' : '0'}"`;
  return `<xf ${used} xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${ALIGN[align ?? 'none']}</xf>`;
}

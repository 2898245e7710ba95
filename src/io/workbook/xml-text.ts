// Text made safe inside XML: signs that mean something are spelled out, signs that XML forbids are left out.

const UNSAFE = /[<>&"\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const SPECIAL = /[<>&"]/g;
const SPELLED: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Of a text that somebody typed; most need nothing, and there are hundreds of thousands. */
export function xmlText(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(SPECIAL, (sign) => SPELLED[sign] ?? sign);
}

/** Of a cell: there `_x0041_` would be read as the sign of that number, so such an underscore is spelled out itself. */
export function xmlCellText(text: string): string {
  const safe = xmlText(text);
  return safe.includes('_x') ? safe.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : safe;
}

/** Of a formula, where nothing forbidden can stand; quotation marks are many, and the sign for more may stand as it is. */
export function xmlFormula(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

// Where a text stops being JSON: the parser of the browser often names no place, or only the end of the text.

const SPACE = /[ \t\r\n]*/y;
const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expects = 'value' | 'first-key' | 'key' | 'colon' | 'comma' | 'first-item' | 'end';

/** The position of the first sign that cannot stand where it stands; the length of the text when it only breaks off. */
export function brokenAt(text: string): number {
  const open: ('{' | '[')[] = [];
  let expects: Expects = 'value';
  let at = 0;
  const behind = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
  };
  const afterValue = (): Expects => (open.length === 0 ? 'end' : 'comma');
  for (;;) {
    at += behind(SPACE);
    const sign = text[at];
    if (sign === undefined || expects === 'end') return at;
    const closes = sign === (open.at(-1) === '{' ? '}' : ']');
    if (closes && open.length > 0 && ['comma', 'first-key', 'first-item'].includes(expects)) {
      open.pop();
      at += 1;
      expects = afterValue();
    } else if (expects === 'comma' || expects === 'colon') {
      if (sign !== (expects === 'comma' ? ',' : ':')) return at;
      at += 1;
      expects = expects === 'comma' && open.at(-1) === '{' ? 'key' : 'value';
    } else if (isKey(expects)) {
      const length = sign === '"' ? behind(SCALAR) : 0;
      if (length === 0) return whereTextBreaks(text, at);
      at += length;
      expects = 'colon';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      at += 1;
      expects = sign === '{' ? 'first-key' : 'first-item';
    } else {
      const length = behind(SCALAR);
      if (length === 0) return whereTextBreaks(text, at);
      at += length;
      expects = afterValue();
    }
  }
}

/** A text in quotation marks that never ends breaks off where the file does. */
function whereTextBreaks(text: string, at: number): number {
  return /^"[^"\n]*$/.test(text.slice(at)) ? text.length : at;
}

const isKey = (expects: Expects) => expects === 'key' || expects === 'first-key';

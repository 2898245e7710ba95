// Fields for the office to fill in: content controls with a name, a hint that goes away, and for days a calendar.
import { BuilderElement, Paragraph, StringContainer, type XmlComponent } from 'docx';

interface Field {
  /** What the field is called in Word's list of controls. */
  readonly name: string;
  /** What stands there until somebody types. */
  readonly hint: string;
  /** What is filled in already; the hint stands where it is empty. */
  readonly value?: string;
  readonly kind: 'text' | 'date';
}

const element = (name: string, children: readonly XmlComponent[] = []) =>
  new BuilderElement({ name, children });

const valued = (name: string, value: string) =>
  new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });

/** A line of a form that holds nothing but one control. */
export class FillInLine extends Paragraph {
  constructor(field: Field, isKept: boolean) {
    super({ style: 'Cell', keepNext: isKept });
    this.root.push(controlOf(field));
  }
}

function controlOf({ name, hint, value = '', kind }: Field): BuilderElement {
  const isEmpty = value === '';
  const type =
    kind === 'date'
      ? element('w:date', [valued('w:dateFormat', 'yyyy-MM-dd'), valued('w:calendar', 'gregorian')])
      : element('w:text');
  return element('w:sdt', [
    element('w:sdtPr', [
      valued('w:alias', name),
      valued('w:tag', name),
      ...(isEmpty ? [element('w:showingPlcHdr')] : []),
      type,
    ]),
    element('w:sdtContent', [
      element('w:r', [
        ...(isEmpty ? [element('w:rPr', [valued('w:color', '666666')])] : []),
        new StringContainer('w:t', isEmpty ? hint : value),
      ]),
    ]),
  ]);
}

// One part of a sheet on a leaf: the top, some lines of a table, some notes, or the signatures.
import type { SheetPart } from '../../../sheets/frame/leaves.ts';
import type { Sheet, SheetWords } from '../../../sheets/frame/sheet.ts';
import { ShareBars } from '../../../ui/share-bars.tsx';
import { NamedMeasureText } from './cited-text.tsx';
import { PaperTable } from './paper-table.tsx';
import { PlanCode } from '../plan-code.tsx';
import type { Code } from '../plan-link.ts';

interface PartProps {
  readonly part: SheetPart;
  readonly sheet: Sheet;
  readonly words: SheetWords;
  readonly code: Code | null;
  readonly from: number;
  readonly to: number;
}

export function PaperPart({ part, sheet, words, code, from, to }: PartProps) {
  return (
    <div className={`paper-piece paper-part-${part.kind}`} data-piece>
      {part.kind === 'top' && <Top sheet={sheet} words={words} code={code} />}
      {part.kind === 'picture' && (
        <div data-line>
          <ShareBars {...part.picture} nameOf={named} />
        </div>
      )}
      {part.kind === 'table' && (
        <PaperTable
          table={part.table}
          lines={part.lines.slice(from, to)}
          titled={from === 0}
          label={sheet.title}
          words={words}
        />
      )}
      {part.kind === 'notes' && <Notes notes={sheet.notes} from={from} to={to} words={words} />}
      {part.kind === 'foot' && <Foot sheet={sheet} words={words} />}
    </div>
  );
}

const named = (_id: string, label: string) => <NamedMeasureText text={label} />;

interface OfSheet {
  readonly sheet: Sheet;
  readonly words: SheetWords;
}

function Top({ sheet, words, code }: OfSheet & { readonly code: Code | null }) {
  return (
    <header className="paper-top-line" data-line>
      <div className="paper-top-words">
        <h2 className="paper-title">{sheet.title}</h2>
        <dl className="paper-head">
          {sheet.head.map(({ label, value, alone = false }) => (
            <div key={label} data-alone={alone}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      {code !== null && <PlanCode code={code} label={words.t('sheet.frame.qr')} />}
    </header>
  );
}

interface NotesProps {
  readonly notes: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly words: SheetWords;
}

function Notes({ notes, from, to, words }: NotesProps) {
  return (
    <section className="paper-notes">
      {from === 0 && <h3 data-title>{words.t('sheet.notes.heading')}</h3>}
      <ol start={from + 1}>
        {notes.slice(from, to).map((note) => (
          <li key={note} data-line>
            {note}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Foot({ sheet, words: { t } }: OfSheet) {
  return (
    <ul className="paper-signatures" data-line>
      {sheet.signatures.map((name) => (
        <li key={name}>
          <span>
            {name}
            {t('sheet.steps.colon')}
          </span>
          <span className="paper-seal">{t('sheet.frame.seal')}</span>
          <span className="paper-date">{t('sheet.frame.date')}</span>
        </li>
      ))}
    </ul>
  );
}

// Every paper, by place and date.
import { evidenceOf } from '../../../core/assessment/requirement/evidence.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { ruleHref } from '../../../state/rulebook/address.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';

const HEADS = ['place', 'paper', 'title', 'date', 'evidence', 'provisions'] as const;

export function PaperList() {
  const { t, say, language } = useWords();
  const { packs } = useRulebook().rulebook;
  const nameOf = usePlaceName();
  const title = t('rulebook.nav.papers');
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <div className={page['section']}>
        <ScrollTable title={title}>
          <Heads words={HEADS.map((one) => t(`rulebook.columns.${one}`))} figures={[5]} />
          <tbody>
            {packs.map(({ document, provisions }) => (
              <tr key={document.id}>
                <td>
                  {document.jurisdiction === null ? (
                    nameOf(null)
                  ) : (
                    <a href={ruleHref({ kind: 'place', code: document.jurisdiction })}>
                      {nameOf(document.jurisdiction)}
                    </a>
                  )}
                </td>
                <th scope="row">
                  <SourceLink document={document} section={null} />
                </th>
                <td>{document.number === null ? '' : say(document.title)}</td>
                <td>{document.issued === null ? '' : formatDate(document.issued, language)}</td>
                <td>{t(`rulebook.grades.${gradeOf(document)}`)}</td>
                <td className="number">{provisions.length}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </>
  );
}

/** A single paper is never of mixed grade. */
export function gradeOf(document: Parameters<typeof evidenceOf>[0]) {
  const grade = evidenceOf(document);
  return grade === 'mixed' ? 'secondary' : grade;
}

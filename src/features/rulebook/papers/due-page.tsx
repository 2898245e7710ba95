// Which papers are due to be compared with their sources again, the oldest comparison first.
import { duePapers } from '../../../core/catalogue/due-papers.ts';
import { Heads, ScrollTable } from '../../../fields/scroll-table.tsx';
import { SourceLink } from '../../../fields/source-link.tsx';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { useRulebook } from '../../../state/rulebook/rulebook-context.ts';
import { PageTitle } from '../page-title.tsx';
import { usePlaceName } from '../place-name.ts';
import page from '../rulebook.module.css';

const HEADS = ['paper', 'title', 'place', 'checked', 'seen'] as const;

export function DuePage() {
  const { t, say, language } = useWords();
  const { rulebook } = useRulebook();
  const nameOf = usePlaceName();
  const papers = duePapers(rulebook);
  const never = papers.filter(({ checked }) => checked === undefined).length;
  const title = t('rulebook.nav.due');
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p className={page['why']}>
        {t('rulebook.due.why')} {never > 0 && t('rulebook.due.never', { count: never })}
      </p>
      <div className={page['section']}>
        <ScrollTable title={title}>
          <Heads words={HEADS.map((one) => t(`rulebook.columns.${one}`))} figures={[]} />
          <tbody>
            {papers.map((document) => (
              <tr key={document.id}>
                <th scope="row">
                  <SourceLink document={document} section={null} />
                </th>
                <td>{document.number === null ? '' : say(document.title)}</td>
                <td>{nameOf(document.jurisdiction)}</td>
                <td>
                  {document.checked === undefined
                    ? t('rulebook.paper.never')
                    : formatDate(document.checked, language)}
                </td>
                <td className={page['address']}>{document.seen?.address ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </div>
    </>
  );
}

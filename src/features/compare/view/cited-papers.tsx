// The papers and sections that a row names, each a link into the rulebook.
import { Fragment } from 'react';
import type { Rule } from '../../../core/rulebook/rulebook.ts';
import { SourceLink } from '../../../fields/source-link.tsx';
import { useWords } from '../../../i18n/i18n.ts';
import { FORCE_MARKS } from '../../../sheets/frame/force-words.ts';
import type { Cited } from '../../../sheets/comparison/difference-groups.ts';
import styles from '../compare.module.css';

export function CitedPapers({ deciding, formerly }: Cited) {
  const { t } = useWords();
  return (
    <>
      {(
        [
          ['deciding', deciding],
          ['formerly', formerly],
        ] as const
      ).map(
        ([key, rules]) =>
          rules.length > 0 && (
            <span key={key} className={styles['cited']}>
              {t(`compare.${key}`, { papers: '' })}
              <Links rules={rules} />
            </span>
          ),
      )}
    </>
  );
}

/** Each provision by paper and section, with the mark of its force. */
export function Links({ rules }: { readonly rules: readonly Rule[] }) {
  const { t } = useWords();
  const each = new Map(
    rules.map((rule) => [
      `${rule.document.id} ${rule.provision.section} ${rule.provision.force}`,
      rule,
    ]),
  );
  return [...each].map(([key, { document, provision }], at) => (
    <Fragment key={key}>
      {at > 0 && t('results.and')}
      <SourceLink document={document} section={provision.section} /> {FORCE_MARKS[provision.force]}
    </Fragment>
  ));
}

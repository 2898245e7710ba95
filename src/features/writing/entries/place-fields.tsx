// Places by name, pinyin or code: the one that a paper governs, and those that a sentence is limited to.
import { useEffect, useState } from 'react';
import { NATION } from '../../../core/plan/place.ts';
import { useWords } from '../../../i18n/i18n.ts';
import { loadPlaceSearch, type PlaceSearch } from '../../../state/rules/place-search.ts';
import { placeTitle } from '../../../state/rules/place-title.ts';
import { textAt, textsAt, withValue, type DataPath } from '../../../state/writing/pack-data.ts';
import { useEdit, useOpenPaper, useWrongAt } from '../open-paper.ts';
import { Chips } from './named-field.tsx';
import { Pick, type Item } from './pick.tsx';
import { styles } from '../looks/styles.ts';

/** The search over the code tree, once it has come, and how a place is written. */
function usePlaces() {
  const { t, language } = useWords();
  const { places } = useOpenPaper().rulebook;
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  useEffect(() => {
    void loadPlaceSearch(places, () => false).then(setSearch, () => undefined);
  }, [places]);
  const wordsOf = (code: string) => {
    if (code === NATION) return t('input.nation');
    if (!places.has(code)) return code;
    return language === 'en' && search !== null ? search.inPinyin(code) : placeTitle(code, places);
  };
  const itemOf = (id: string): Item => ({ id, words: wordsOf(id), beside: id });
  return { wordsOf, find: (typed: string) => (search?.find(typed) ?? []).map(itemOf), itemOf };
}

interface Props {
  readonly path: DataPath;
  readonly label: string;
}

/** One place, the whole nation, or none in particular. */
export function PlaceField({ path, label }: Props) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const { wordsOf, find, itemOf } = usePlaces();
  const code = textAt(document, path);
  const anywhere = { id: '', words: t('writing.place.anywhere') };
  return (
    <Pick
      {...{ label, wrong }}
      title={code === '' ? anywhere.words : wordsOf(code)}
      placeholder={t('input.placeHint')}
      find={(typed) => (typed === '' ? [anywhere, itemOf(NATION)] : find(typed))}
      onPick={(id) => edit((now) => withValue(now, path, id === '' ? null : id))}
    />
  );
}

/** The places that a sentence is limited to, or that it leaves out. */
export function PlaceList({ path, label }: Props) {
  const { t } = useWords();
  const { document } = useOpenPaper();
  const edit = useEdit();
  const wrong = useWrongAt(path);
  const { wordsOf, find } = usePlaces();
  const codes = textsAt(document, path);
  const write = (next: readonly string[]) =>
    edit((now) => withValue(now, path, next.length === 0 ? undefined : next));
  return (
    <div className={styles['list']} role="group" aria-label={label}>
      <Pick
        {...{ label, wrong }}
        title=""
        placeholder={t('writing.list.add')}
        find={(typed) => find(typed).filter(({ id }) => !codes.includes(id))}
        onPick={(code) => write([...codes, code])}
      />
      <Chips
        ids={codes}
        wordsOf={wordsOf}
        onRemove={(code) => write(codes.filter((one) => one !== code))}
      />
    </div>
  );
}

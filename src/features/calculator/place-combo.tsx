// Finding the place by Chinese, pinyin, initials or code.
import { useEffect, useState } from 'react';
import {
  Button,
  ComboBox,
  I18nProvider,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useWords } from '../../i18n/i18n.ts';
import { loadPlaceSearch, placeTitle, type PlaceSearch } from '../../state/place-search.ts';
import { usePlanStore } from '../../state/plan-store.ts';
import { useCalculator } from './loaded.ts';
import styles from './calculator.module.css';

export function PlaceCombo({ title }: { readonly title: string }) {
  const { t, language } = useWords();
  const { rules } = useCalculator();
  const { places } = rules.rulebook;
  const setAt = usePlanStore((state) => state.setAt);
  const [text, setText] = useState(title);
  const [search, setSearch] = useState<PlaceSearch | null>(null);
  useEffect(() => {
    void loadPlaceSearch(places).then((ready) => setSearch(() => ready));
  }, [places]);
  const found = text === title ? [] : (search?.(text) ?? []);
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <ComboBox
        className={styles['field'] ?? ''}
        inputValue={text}
        onInputChange={setText}
        onBlur={() => setText(title)}
        items={found.map((code) => ({ id: code, line: placeTitle(code, places) }))}
        selectedKey={null}
        onSelectionChange={(key) => {
          if (key !== null) setAt(['place'], String(key));
        }}
        allowsCustomValue
        allowsEmptyCollection
        menuTrigger="input"
      >
        <Label>{t('input.place')}</Label>
        <div className={styles['combo']}>
          <Input
            className="input"
            id="field-place"
            autoFocus
            onFocus={(event) => event.target.select()}
          />
          <Button className={styles['comboButton'] ?? ''} aria-label={t('input.place')}>
            <span aria-hidden="true">▾</span>
          </Button>
        </div>
        <span className={styles['hint']}>{t('input.placeHint')}</span>
        <Popover className={styles['popover'] ?? ''}>
          <ListBox<{ id: string; line: string }>
            className={styles['list'] ?? ''}
            renderEmptyState={() => (
              <div className={styles['listEmpty']}>
                {text === '' || text === title ? t('input.placeHint') : t('input.placeNone')}
              </div>
            )}
          >
            {({ id, line }) => (
              <ListBoxItem id={id} textValue={line} className={styles['listItem'] ?? ''}>
                <span>{line}</span>
                <span className={styles['code']}>{id}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

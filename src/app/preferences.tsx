// Language and appearance.
import { useTried } from '../fields/use-tried.tsx';
import { speak, useWords } from '../i18n/i18n.ts';
import { useSettings, type Theme } from '../state/settings-store.ts';
import styles from './header.module.css';

export function Preferences() {
  const { t, language } = useWords();
  const { theme, setTheme, setLanguage } = useSettings();
  const { run, complaint } = useTried(t('app.failed'));
  const change = () => {
    const next = language === 'zh' ? 'en' : 'zh';
    setLanguage(next);
    void run(() => speak(next));
  };
  const themes: readonly (readonly [Theme, string])[] = [
    ['auto', t('app.themeAuto')],
    ['light', t('app.themeLight')],
    ['dark', t('app.themeDark')],
  ];
  return (
    <div className={styles['preferences']}>
      <select
        className="input"
        aria-label={t('app.theme')}
        value={theme}
        onChange={(event) =>
          themes.filter(([id]) => id === event.target.value).forEach(([id]) => setTheme(id))
        }
      >
        {themes.map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      <button type="button" className="button quiet" onClick={change}>
        <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{t('app.language')}</span>
      </button>
      {complaint}
    </div>
  );
}

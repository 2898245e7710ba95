// The way to the screens of the app.
import { Link } from 'wouter';
import { useWords } from '../i18n/i18n.ts';
import styles from './header.module.css';

const PAGES = [
  ['/', 'calculator'],
  ['/register', 'register'],
  ['/sheet', 'sheet'],
  ['/compare', 'compare'],
  ['/rules', 'rules'],
  ['/batch', 'batch'],
] as const;

export function Pages() {
  const { t } = useWords();
  return (
    <nav className={styles['pages']} aria-label={t('app.pages')}>
      {PAGES.map(([path, key]) => (
        <Link key={path} href={path} className={(active) => (active ? (styles['here'] ?? '') : '')}>
          {t(`app.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

// The way to the screens of the app.
import { useLocation } from 'wouter';
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
  const [here] = useLocation();
  return (
    <nav className={styles['pages']} aria-label={t('app.pages')}>
      {PAGES.map(([path, key]) => (
        <a
          key={path}
          href={`#${path}`}
          className={isAt(here, path) ? styles['here'] : undefined}
          aria-current={isAt(here, path) ? 'page' : undefined}
        >
          {t(`app.${key}`)}
        </a>
      ))}
    </nav>
  );
}

/** A screen is where one is on each of its addresses; the calculator is also where a single number is explained. */
function isAt(here: string, path: string): boolean {
  if (path === '/') return here === '/' || here.startsWith('/explain/');
  return here === path || here.startsWith(`${path}/`);
}

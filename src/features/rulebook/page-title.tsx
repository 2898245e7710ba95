// The heading of what is open in the rulebook: it is brought to the top and gets the keyboard whenever another address opens.
import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import styles from './rulebook.module.css';

export function PageTitle({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles['title']}>
      {children}
    </h2>
  );
}

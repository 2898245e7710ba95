// The shell: language, theme, offline readiness, and the page inside one error boundary.
import { Suspense, useEffect } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CalculatorPage } from '../features/calculator/calculator-page.tsx';
import { lazyPart } from '../fields/lazy-part.tsx';
import { MissingPart } from '../fields/missing-part.tsx';
import { speak, useWords } from '../i18n/i18n.ts';
import { usePlanStore } from '../state/keeping/plan-store.ts';
import { useSettings } from '../state/settings-store.ts';
import type { Moment } from '../state/assessed/moment.ts';
import { useMoment } from '../state/assessed/use-moment.ts';
import {
  useAllInTime,
  useAllWanted,
  useRules,
  useRulesMissing,
} from '../state/assessed/use-rules.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { Keeping } from './keeping.tsx';
import { LeavingQuestion } from './leaving-question.tsx';
import { RuleNotices } from './rule-notices.tsx';
import { spoken } from './spoken.ts';
import { useKept } from './use-kept.ts';
import { usePlaceNames } from './use-place-names.ts';
import { useTheme } from './use-theme.ts';

const RegisterPage = lazyPart(async () => {
  const { RegisterPage: page } = await spoken(import('./register/register-page.tsx'));
  return page;
});
const SheetPage = lazyPart(async () => {
  const { SheetPage: page } = await spoken(import('../features/sheet/sheet-page.tsx'));
  return page;
});
const ComparePage = lazyPart(async () => {
  const { ComparePage: page } = await spoken(import('./compare/compare-page.tsx'));
  return page;
});
const RulebookPage = lazyPart(async () => {
  const { RulebookPage: page } = await spoken(import('../features/rulebook/rulebook-page.tsx'));
  return page;
});
const WritingPage = lazyPart(async () => {
  const { WritingPage: page } = await spoken(import('../features/writing/writing-page.tsx'));
  return page;
});
const BatchPage = lazyPart(async () => {
  const { BatchPage: page } = await spoken(import('../features/batch/batch-page.tsx'));
  return page;
});

export function App() {
  const language = useSettings((state) => state.language);
  const { t } = useWords();
  useTheme();
  useKept();
  usePlaceNames(language);
  const name = usePlanStore((state) => state.draft.name);
  useEffect(() => {
    speak(language).catch(() => undefined);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  useEffect(() => {
    document.title = name === '' ? t('app.name') : `${name} · ${t('app.name')}`;
  }, [name, t, language]);
  return (
    <ErrorBoundary>
      <Router hook={useHashLocation}>
        <Page />
      </Router>
    </ErrorBoundary>
  );
}

function Page() {
  const { t } = useWords();
  const language = useSettings((state) => state.language);
  const moment = useMoment(useRules(language));
  const isReady = moment?.isComputed === true;
  useAllInTime(isReady);
  const rulesMissing = useRulesMissing((state) => state.missing);
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          (document.getElementById('results') ?? document.querySelector('main'))?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        {rulesMissing && <MissingPart />}
        <Suspense fallback={<p className="loading">{t('app.loading')}</p>}>
          <Pages moment={moment} />
        </Suspense>
        {moment !== null && <RuleNotices moment={moment} />}
      </main>
      <LeavingQuestion />
      <Keeping ready={isReady} />
    </>
  );
}

/** The calculator does with the rules of the plan's place; what the other pages list and print stands on all papers. */
function Pages({ moment }: { readonly moment: Moment | null }) {
  const [path] = useLocation();
  const isFirst = path === '/' || path.startsWith('/explain/');
  useEffect(() => {
    if (!isFirst) useAllWanted.setState({ wanted: true });
  }, [isFirst]);
  const whole = moment?.rules.place === null ? moment : null;
  return (
    <Switch>
      <Route path="/register">
        <RegisterPage moment={whole} />
      </Route>
      <Route path="/sheet">
        <SheetPage moment={whole} />
      </Route>
      <Route path="/compare">
        <ComparePage moment={moment} />
      </Route>
      <Route path="/rules/write/*?">
        <WritingPage moment={moment} />
      </Route>
      <Route path="/rules/*?">
        <RulebookPage moment={moment} />
      </Route>
      <Route path="/batch">
        <BatchPage moment={moment} />
      </Route>
      <Route>
        <CalculatorPage moment={moment} />
      </Route>
    </Switch>
  );
}

// The calculator on a draft, with all rules at hand: what component tests render.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CalculatorPage } from '../../../src/features/calculator/calculator-page.tsx';
import '../../../src/i18n/i18n.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import type { Draft } from '../../../src/state/draft/draft.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { useSettings } from '../../../src/state/settings-store.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';

const rules = builtinRules();

export function sampleDraft(id: string): Draft {
  const sample = SAMPLES.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`there is no sample ${id}`);
  return sample.make('zh');
}

function Page() {
  return <CalculatorPage moment={useMoment(rules)} />;
}

/** Renders the page on a draft and answers a user who types and clicks. */
export function renderCalculator(draft: Draft) {
  useSettings.getState().setYardstick('aim');
  usePlanStore.getState().replace(draft);
  render(<Page />);
  return userEvent.setup();
}

// The rulebook at an address, on a sample plan, with all rules at hand: what component tests render.
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { RulebookPage } from '../../../src/features/rulebook/rulebook-page.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { SAMPLES } from '../../../src/state/samples/samples.ts';
import { useMoment } from '../../../src/state/assessed/use-moment.ts';

const rules = builtinRules();

function Page() {
  return (
    <Router hook={useHashLocation}>
      <RulebookPage moment={useMoment(rules)} />
    </Router>
  );
}

/** Opens an address of the rulebook on the sample of Jieyang, in Chinese. */
export async function openRulebook(hash: string) {
  await speakOfPages();
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  const sample = SAMPLES.find(({ id }) => id === 'jieyang');
  if (sample === undefined) throw new Error('there is a sample of Jieyang');
  usePlanStore.getState().replace(sample.make('zh'));
  window.location.hash = hash;
  render(<Page />);
  return userEvent.setup();
}

// Between two drafts every view stays whole: all that it says belongs to the results before, or all to those after.
import { act, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { Profiler, type ProfilerOnRenderCallback } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ComparePage } from '../../src/app/compare/compare-page.tsx';
import { RegisterPage } from '../../src/app/register/register-page.tsx';
import { CalculatorPage } from '../../src/features/calculator/calculator-page.tsx';
import { useCompare } from '../../src/features/compare/compare-store.ts';
import { SheetPage } from '../../src/features/sheet/sheet-page.tsx';
import { useSheetChoices } from '../../src/features/sheet/sheet-choices-store.ts';
import { speakOfPages } from '../../src/i18n/i18n.ts';
import { SHEETS } from '../../src/sheets/frame/sheet.ts';
import type { Moment } from '../../src/state/assessed/moment.ts';
import { useMoment } from '../../src/state/assessed/use-moment.ts';
import { setIn } from '../../src/state/draft/draft-path.ts';
import type { Draft } from '../../src/state/draft/draft.ts';
import { usePlanStore } from '../../src/state/keeping/plan-store.ts';
import { PARTS, useOpenPart } from '../../src/state/register/open-part.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';
import { SAMPLES } from '../../src/state/samples/samples.ts';
import { forAllInTurns } from '../properties/for-all.ts';
import { after, randomEdit } from './random-edits.ts';
import { beyond, sentencesOf } from './shown.ts';
import { turnsByHand } from './turns.ts';

await speakOfPages();

const rules = builtinRules();

type View = (props: { readonly moment: Moment | null }) => React.ReactNode;

/** What the calculator draws last, once its first results have stood for a moment. */
const LAST = /文件提到但不能计算的内容/;

/** What is compared: another size, and a figure that grows. */
const COMPARED = [
  { dimension: 'sizes', sizes: [{ households: '20000' }] },
  { dimension: 'growth' },
] as const;

const VIEWS: readonly (readonly [
  name: string,
  view: View,
  open: () => void,
  last: RegExp | null,
])[] = [
  ['calculator', CalculatorPage, () => undefined, LAST],
  ...PARTS.map((part) => {
    const open = () => useOpenPart.setState({ part });
    return [`register, ${part}`, RegisterPage, open, null] as const;
  }),
  ...COMPARED.map((chosen) => {
    const open = () => useCompare.getState().choose(chosen);
    return [`compare, ${chosen.dimension}`, ComparePage, open, null] as const;
  }),
  ...SHEETS.map((sheet) => {
    const open = () => useSheetChoices.getState().choose({ sheet });
    return [`sheet, ${sheet}`, SheetPage, open, null] as const;
  }),
];

function begun(): Draft {
  const [sample] = SAMPLES;
  if (sample === undefined) throw new Error('there is a sample');
  const plan = sample.make('zh');
  const [street] = plan.streets;
  if (street === undefined) throw new Error('the sample has a street');
  const communities = street.communities.map((one, at) => ({
    ...one,
    future: { households: String(3000 + 100 * at), population: '9000' },
  }));
  const unitCosts = { 'indoor-service-floor-area': '5000', 'community-workers': '80000' };
  return { ...plan, unitCosts, streets: [{ ...street, communities }] };
}

/** What somebody may do next: each changes figures that several parts of a view show. */
const EDITS: readonly (readonly [name: string, edit: (draft: Draft) => Draft])[] = [
  [
    'a figure is changed',
    (draft) => setIn(draft, ['streets', 0, 'communities', 1, 'households'], '4321'),
  ],
  [
    'an existing figure is cleared',
    (draft) => setIn(draft, ['streets', 0, 'communities', 0, 'existing', 'community-workers'], ''),
  ],
  [
    'a community goes',
    (draft) =>
      setIn(draft, ['streets', 0, 'communities'], draft.streets[0]?.communities.slice(0, -1)),
  ],
  ['a community comes', (draft) => after(draft, { do: 'add', households: '900' })],
  ['the plan is renamed', (draft) => ({ ...draft, name: '西湖片区' })],
  ['the plan moves to another place', (draft) => ({ ...draft, place: '440511' })],
];

let turns: ReturnType<typeof turnsByHand>;
beforeEach(() => {
  turns = turnsByHand();
});
afterEach(() => vi.unstubAllGlobals());

const isBehind = () => document.querySelector('[data-moment]')?.getAttribute('data-behind');

/** Renders a view and watches every commit of it. */
function watched(View: View, open: () => void, last: RegExp | null) {
  const seen: ReadonlySet<string>[] = [];
  const look = () => {
    const view = document.querySelector('[data-moment]');
    if (view !== null) seen.push(sentencesOf(view));
  };
  // What is set while a commit is laid out replaces it before anybody sees it.
  const onCommit: ProfilerOnRenderCallback = (_, phase) => {
    if (phase === 'nested-update') seen.pop();
    look();
  };
  function Page() {
    return <View moment={useMoment(rules)} />;
  }
  open();
  usePlanStore.getState().replace(begun());
  render(
    <Profiler id="view" onRender={onCommit}>
      <Page />
    </Profiler>,
  );
  return {
    /** Begins again with the plan of the test. */
    begin: async () => {
      act(() => usePlanStore.getState().replace(begun()));
      await turns.settle();
      expect(isBehind()).toBe('false');
      if (last !== null) await screen.findByText(last);
    },
    /** Makes the edit; each commit must belong to the draft before it or to the one after. @returns how many sentences it changed */
    edit: async (change: (draft: Draft) => Draft, name: string): Promise<number> => {
      look();
      const before = seen.at(-1) ?? new Set();
      seen.length = 0;
      const { draft, setDraft } = usePlanStore.getState();
      const next = change(draft);
      act(() => setDraft(next));
      expect(isBehind()).toBe(next === draft ? 'false' : 'true');
      look();
      await turns.settle();
      // A part that is asked for the first time comes a little later, with figures of the same moment.
      await act(() => vi.dynamicImportSettled());
      expect(isBehind()).toBe('false');
      look();
      const settled = seen.at(-1) ?? new Set();
      for (const said of seen) {
        const fresh = beyond(said, before).join(' | ');
        if (fresh !== '') expect(beyond(said, settled), `${name}: ${fresh}, beside`).toEqual([]);
      }
      return beyond(settled, before).length;
    },
  };
}

describe.each(VIEWS)('%s', (_name, View, open, last) => {
  test('says nothing that mixes two drafts', async () => {
    const page = watched(View, open, last);
    await page.begin();
    let changed = 0;
    for (const [name, change] of EDITS) changed += await page.edit(change, name);
    expect(changed).toBeGreaterThan(0);
  });

  test('says nothing that mixes two drafts, whatever is done to the plan', async () => {
    const page = watched(View, open, last);
    const edits = fc.array(randomEdit, { minLength: 1, maxLength: 4 });
    await forAllInTurns(
      fc.asyncProperty(edits, async (some) => {
        await page.begin();
        for (const one of some) await page.edit((draft) => after(draft, one), JSON.stringify(one));
      }),
      2,
    );
  });
});

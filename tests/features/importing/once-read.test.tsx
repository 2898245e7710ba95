// Rows are taken by all that was said of their columns: what is pressed while they are read anew waits for that.
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ImportDialog } from '../../../src/features/importing/import-dialog.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';
import { usePlanStore } from '../../../src/state/keeping/plan-store.ts';
import { builtinRules } from '../../../src/state/rules/builtin.ts';
import { sampleDraft } from '../calculator/page.tsx';

const { rulebook } = builtinRules();

beforeEach(async () => {
  await speakOfPages();
  // The test document knows dialogs only as elements.
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const community = (name: string) =>
  usePlanStore
    .getState()
    .draft.streets.flatMap(({ communities }) => communities)
    .find((one) => one.name === name);

async function opened(text: string) {
  usePlanStore.getState().replace(sampleDraft('jieyang'));
  const dropped = new File([text], '表.csv');
  const onDone = vi.fn();
  render(<ImportDialog {...{ rulebook, dropped, onDone }} onClose={() => undefined} />);
  const take = await screen.findByRole('button', { name: '导入全部1行' });
  return { take, onDone };
}

test('a unit chosen in the moment before counts', async () => {
  const { take, onDone } = await opened('街道,社区,城乡,户数,绿地面积\n东湖街道,甲,城市,900,30\n');
  fireEvent.change(screen.getByRole('combobox', { name: '单位 绿地面积' }), {
    target: { value: 'mu' },
  });
  fireEvent.click(take);
  expect(community('甲')).toBeUndefined();
  expect(screen.getByText(/重新读取，读完即导入/)).toHaveRole('status');
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(community('甲')?.existing['green-area']).toBe('20000');
});

test('what turns out to be wrong is not taken, and is told', async () => {
  const { take, onDone } = await opened('街道,社区,城乡,户数,备用\n东湖街道,甲,城市,900,约3\n');
  fireEvent.change(screen.getByRole('combobox', { name: '对应 备用' }), {
    target: { value: 'population' },
  });
  fireEvent.click(take);
  expect(await screen.findByRole('textbox', { name: '2 备用' })).toHaveValue('约3');
  await waitFor(() => expect(screen.queryByText(/读完即导入/)).toBeNull());
  expect(onDone).not.toHaveBeenCalled();
  expect(community('甲')).toBeUndefined();
});

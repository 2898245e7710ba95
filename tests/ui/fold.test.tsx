// Tools behind one button: the panel hangs on the side where there is room, and closes as people expect.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Fold } from '../../src/ui/fold.tsx';

afterEach(() => vi.restoreAllMocks());

function shown(hangs: 'start' | 'end', stays = false) {
  render(
    <>
      <Fold label="Tools" folds="always" hangs={hangs} stays={stays}>
        <button type="button">Insert</button>
      </Fold>
      <p>Elsewhere</p>
    </>,
  );
  return userEvent.setup();
}

const inside = () => screen.queryByRole('button', { name: 'Insert' });
const opener = () => screen.getByRole('button', { name: /Tools/ });

test.each([
  ['wanted at the start, where there is room', 'start', 1000, 100, 'start'],
  ['wanted at the start, at the right edge', 'start', 1000, 900, 'end'],
  ['wanted at the end, where there is room', 'end', 1000, 900, 'end'],
  ['wanted at the end, at the left edge', 'end', 1000, 100, 'start'],
  ['on a telephone, right of its middle', 'start', 390, 220, 'end'],
  ['on a telephone, left of its middle', 'end', 390, 60, 'start'],
] as const)('a panel %s', async (_, wanted, wide, left, side) => {
  vi.stubGlobal('innerWidth', wide);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(left, 0, 60, 24),
  );
  const user = shown(wanted);
  await user.click(opener());
  expect(inside()?.parentElement).toHaveAttribute('data-hangs', side);
  vi.unstubAllGlobals();
});

test('a press on a tool closes it, unless several are chosen in a row; so does one elsewhere', async () => {
  const user = shown('start');
  await user.click(opener());
  await user.click(inside() as HTMLElement);
  expect(inside()).toBeNull();
  await user.click(opener());
  await user.click(screen.getByText('Elsewhere'));
  expect(inside()).toBeNull();
});

test('one that stays is closed by Escape, which gives the keyboard back to its button', async () => {
  const user = shown('start', true);
  await user.click(opener());
  await user.click(inside() as HTMLElement);
  expect(inside()).toBeVisible();
  await user.keyboard('{Escape}');
  expect(inside()).toBeNull();
  expect(opener()).toHaveFocus();
});

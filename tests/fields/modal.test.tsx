// The browser's own dialog: what it is closed by, and what it is not.
import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { Modal } from '../../src/ui/modal.tsx';

// The document of these tests has no dialogs that open by themselves.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

function open() {
  const onClose = vi.fn<() => void>();
  render(
    <Modal label="导入表格" className="" onClose={onClose}>
      <input type="file" aria-label="选择文件" />
    </Modal>,
  );
  return onClose;
}

const cancel = (element: Element) =>
  fireEvent(element, createEvent('cancel', element, { bubbles: true, cancelable: true }));

test('Escape closes it', () => {
  const onClose = open();
  cancel(screen.getByRole('dialog'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('a file chooser left without a file leaves it open', () => {
  const onClose = open();
  cancel(screen.getByLabelText('选择文件'));
  expect(onClose).not.toHaveBeenCalled();
});

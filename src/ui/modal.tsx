// The browser's own dialog: it takes the keyboard, closes with Escape or a press beside it (not while it holds work), and gives focus back.
import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly className: string;
  /** True while a press beside it would lose work. */
  readonly holds?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Modal({ label, className, holds = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={className}
      onCancel={(event) => {
        // Who leaves a file chooser without a file cancels that, not the dialog: its word comes up from inside.
        if (event.target !== dialog.current) return;
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current && !holds) onClose();
      }}
    >
      {children}
    </dialog>
  );
}

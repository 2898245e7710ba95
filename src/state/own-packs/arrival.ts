// The file that was dropped or chosen as a pack, until somebody has decided about it.
import { create } from 'zustand';

export const useArrival = create<{ readonly file: File | null }>()(() => ({ file: null }));

/** Hands a file to whoever shows arrivals. */
export function arrive(file: File): void {
  useArrival.setState({ file });
}

/** True of a file that is a pack by its name; JSON may be one. */
export function isPackName(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

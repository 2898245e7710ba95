// A measure by its name, leading to every provision that bounds it: for numbers of other moments than the plan in hand.
import type { ReactNode } from 'react';
import { ruleHref } from '../../state/rulebook/address.ts';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
}

export function MeasureLink({ id, children }: Props) {
  return <a href={ruleHref({ kind: 'measure', id })}>{children}</a>;
}

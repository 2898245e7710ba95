// What the register's parts share: a moment with where each place stands in it, under one yardstick.
import { createContext, useContext } from 'react';
import type { Assessment } from '../../core/assessment/assess.ts';
import type { Phase } from '../../core/assessment/programme/phases.ts';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Standings } from '../../core/assessment/verdict/standing.ts';
import type { Moment } from './moment.ts';

export interface Register extends Moment {
  readonly yardstick: Yardstick;
  readonly standings: Standings;
  /** True of a new district, where nothing stands: places stand as they are planned. */
  readonly isAsPlanned: boolean;
  /** The same plan as it will be, where growth is looked at and something of it is known. */
  readonly later: Assessment | null;
  /** The plan at the end of each year in which land is released, where growth is looked at; null until worked out. */
  readonly phases: readonly Phase[] | null;
}

export const RegisterContext = createContext<Register | null>(null);

export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (register === null) throw new Error('used outside the register');
  return register;
}

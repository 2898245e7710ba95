// What the register's parts share: where each place stands, the rules, the yardstick, and what is wrong with the draft.
import { createContext, useContext } from 'react';
import type { Yardstick } from '../../core/assessment/requirement/requirement.ts';
import type { Standings } from '../../core/assessment/verdict/standing.ts';
import type { Loaded } from './use-assessed.ts';

export interface Register extends Loaded {
  readonly yardstick: Yardstick;
  readonly standings: Standings;
}

export const RegisterContext = createContext<Register | null>(null);

export function useRegister(): Register {
  const register = useContext(RegisterContext);
  if (register === null) throw new Error('used outside the register');
  return register;
}

// The columns that say what a row is: its name and sort, whether a street is a seat, how a community was built and measured.
import { AREA_BASES, DEVELOPMENTS, KINDS, SEATS, SETTLEMENTS } from '../../core/plan/terms.ts';
import { BOTH, type Choice, type Column, type Speaking } from './column.ts';

export function identityColumns({ t }: Speaking): Column[] {
  const choices = {
    community: SETTLEMENTS.map((id) => ({ id, label: t(`settlements.${id}`) })),
    street: KINDS.map((id) => ({ id, label: t(`kinds.${id}`) })),
  };
  const name = { id: 'name', label: t('register.columns.name'), type: 'text', width: 196 } as const;
  return [
    { ...name, unit: '', paths: BOTH('name'), choices: {}, measure: null },
    {
      id: 'settlement',
      label: t('register.columns.settlement'),
      width: 118,
      type: 'choice',
      unit: '',
      paths: { community: ['settlement'], street: ['kind'] },
      choices,
      measure: null,
    },
  ];
}

/** Whether a street or town is the seat of its banner or county. */
function seatColumn({ t }: Speaking): Column {
  return {
    id: 'seat',
    label: t('grid.columns.seat'),
    unit: '',
    width: 104,
    type: 'choice',
    paths: { street: ['seat'] },
    choices: { street: SEATS.map((id) => ({ id, label: t(`seats.${id}`) })) },
    measure: null,
  };
}

/** What a street is, and what a community may say otherwise than the plan: how it was developed, what its areas were measured in. */
export function ownWayColumns(speaking: Speaking): Column[] {
  const { t } = speaking;
  const developments = DEVELOPMENTS.map((id) => ({ id, label: t(`developments.${id}`) }));
  const bases = AREA_BASES.map((id) => ({ id, label: t(`areaBases.${id}`) }));
  const column = (id: 'development' | 'areaBasis', community: readonly Choice[]): Column => ({
    id,
    label: t(`grid.columns.${id}`),
    unit: '',
    width: 104,
    type: 'choice',
    paths: { community: [id] },
    choices: { community },
    measure: null,
    inherits: true,
  });
  return [seatColumn(speaking), column('development', developments), column('areaBasis', bases)];
}

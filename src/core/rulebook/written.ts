// A pack that was read, written down again as the data of a file: what is left to its default is left out.
import type { Pack } from './pack.ts';

/** Data of a file: what JSON and YAML can hold. */
export type Written = Readonly<Record<string, unknown>>;

/** What the schema puts in by itself. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  ...{ per: '1', base: 'one', strict: false, offers: 'readings' },
  ...{ optional: false, inherits: false, adds: true, to: null },
};

/** Reading what this gives makes the very same pack again. */
export function writtenPack(pack: Pack): Written {
  const { document, provisions, measures, facts, alternatives, assumptions, stated } = pack;
  const { examples = [] } = pack;
  const some = (name: string, list: readonly object[]) =>
    list.length === 0 ? {} : { [name]: list.map(withoutDefaults) };
  return {
    format: pack.format,
    version: pack.version,
    document: withoutDefaults(document),
    provisions: provisions.map(({ when, ...provision }) => ({
      ...withoutDefaults(provision),
      ...writtenWhen(when),
    })),
    ...some('measures', measures),
    ...some('facts', facts),
    ...some('alternatives', alternatives),
    ...some('assumptions', assumptions),
    ...some('stated', stated),
    ...(examples.length === 0 ? {} : { examples }),
  };
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** A default of an alternative is one of its choices, and is no default of the format. What is not there is not written. */
function withoutDefaults(entry: object): Written {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => !isEmptyList(value) && DEFAULTS[key] !== value),
  );
}

function writtenWhen({ seat, figures, ...rest }: Pack['provisions'][number]['when']): Written {
  const when = {
    ...withoutDefaults(rest),
    ...(seat === undefined ? {} : { seat: seat === 'yes' }),
    ...figures,
  };
  return Object.keys(when).length === 0 ? {} : { when };
}

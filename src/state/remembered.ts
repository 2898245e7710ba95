// What the browser remembers between visits is read through a schema, field by field: what this version cannot read is set aside, and starting never fails for it.
import type { z } from 'zod/mini';
import { create } from 'zustand';
import type { PersistStorage } from 'zustand/middleware';

/** Names of stores of which something was set aside since the page was opened. */
export const useSetAside = create<{ readonly names: readonly string[] }>()(() => ({ names: [] }));

type Fields = Readonly<Record<string, unknown>>;

const tableOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

interface Read<Choices> {
  readonly choices: Partial<Choices>;
  /** True when nothing had to be left out. */
  readonly whole: boolean;
}

/** The fields that this version knows and can read. */
function readChoices<Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  value: unknown,
): Read<z.infer<z.ZodMiniObject<Shape>>> {
  const kept = tableOf(value);
  const read = Object.entries(schema.shape).flatMap(([field, one]) => {
    if (!Object.hasOwn(kept, field)) return [];
    const found = (one as z.ZodMiniType).safeParse(kept[field]);
    return [{ field, found }];
  });
  const sound = read.flatMap(({ field, found }) => (found.success ? [[field, found.data]] : []));
  return {
    choices: Object.fromEntries(sound) as Read<z.infer<z.ZodMiniObject<Shape>>>['choices'],
    whole: sound.length === read.length && typeof value === 'object' && value !== null,
  };
}

/**
 * Where a store of choices is remembered. A quick storage that is refused is as one that is empty.
 * @param version of the fields; what another version wrote is read as far as it is understood
 * @param under the field of the store that holds the choices, where they are not the store itself
 */
export function rememberedIn<State, Shape extends z.core.$ZodShape>(
  schema: z.ZodMiniObject<Shape>,
  version: number,
  under: string | null = null,
): PersistStorage<Partial<State>> {
  return {
    getItem: (name) => {
      const text = textAt(name);
      if (text === null) return null;
      const { state } = tableOf(jsonOf(text));
      const { choices, whole } = readChoices(
        schema,
        under === null ? state : tableOf(state)[under],
      );
      if (!whole) setAside(name, text);
      const read = under === null ? choices : { [under]: choices };
      return { state: read as Partial<State>, version };
    },
    setItem: (name, value) => write(name, JSON.stringify(value)),
    removeItem: (name) => localStorage.removeItem(name),
  };
}

function textAt(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The text stays beside the choices: a later version, or somebody who looks, finds it there. */
function setAside(name: string, text: string): void {
  write(`${name}:set-aside`, text);
  useSetAside.setState(({ names }) => ({ names: [...names, name] }));
}

function write(name: string, text: string): void {
  try {
    localStorage.setItem(name, text);
  } catch {
    // The choice holds until the page closes.
  }
}

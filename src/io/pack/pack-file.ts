// A pack: YAML text or data to a checked pack, or located problems.
import { locate } from '../../core/plan/file/issues.ts';
import type { Read } from '../../core/plan/problem.ts';
import {
  PackSchema,
  VocabularySchema,
  type Pack,
  type Vocabulary,
} from '../../core/rulebook/pack.ts';

export function readPack(value: unknown, prefix: readonly PropertyKey[] = []): Read<Pack> {
  const read = PackSchema.safeParse(value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: locate(read.error, prefix) };
}

export function readVocabulary(value: unknown): Read<Vocabulary> {
  const read = VocabularySchema.safeParse(value);
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, problems: locate(read.error) };
}

// The register as a file: a table brought in, templates and exports.
import { Downloads } from '../../features/importing/downloads.tsx';
import { ImportEntry } from '../../features/importing/import-entry.tsx';
import { useRegister } from '../../state/assessed/register-context.ts';

export function RegisterFiles() {
  const { rules, assessment } = useRegister();
  return (
    <>
      <ImportEntry rulebook={assessment?.rulebook ?? rules.rulebook} />
      <Downloads />
    </>
  );
}

// The register as a file: the button that brings a table in, templates and exports.
import { Downloads } from '../../features/importing/downloads.tsx';
import { ImportButton } from '../../features/importing/import-entry.tsx';

export function RegisterFiles() {
  return (
    <>
      <ImportButton />
      <Downloads />
    </>
  );
}

// The rules as SQL on the page: each engine's script is saved as a file, beside the lines that run it.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SqlDownload } from '../../../src/features/batch/sql-download.tsx';
import { speakOfPages } from '../../../src/i18n/i18n.ts';

test('a script of the day and the papers chosen is saved for each engine', async () => {
  const user = userEvent.setup();
  await speakOfPages();
  const day = { asOf: '2026-12-31', horizon: 2026, packs: ['gansu-workers-2023'] };
  const saved = new Promise<[string, string]>((resolve) => {
    render(<SqlDownload {...day} save={(...file) => resolve(file)} />);
  });
  expect(screen.getByText(/^duckdb communities\.db < rules\.sql/)).toBeVisible();
  expect(screen.getByText(/^psql -d bureau -f rules\.sql/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: '存成PostgreSQL脚本' }));
  const [text, name] = await saved;
  expect(name).toBe('rules-postgres-2026-12-31.sql');
  expect(text).toMatch(/^-- Rules of \d+ papers as of 2026-12-31, .* for postgres\.$/m);
  expect(text).toContain("'gansu-workers-workers-2023'");
  expect(text.endsWith(';\n')).toBe(true);
});

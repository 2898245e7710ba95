// docs/measures.md is made from the packs: every measure with its names, unit and the papers that bound it.
import { expect, test } from 'vitest';
import { GROUPS, type Measure } from '../../src/core/rulebook/pack.ts';
import { builtinRules } from '../../src/state/rules/builtin.ts';

const { rulebook } = builtinRules();

const cell = (text: string) => text.replaceAll('|', '/');

/** The papers that bound a measure, by their ids, in the order of the packs. */
function papersOf(id: string): string {
  const bounding = rulebook.packs.filter(({ provisions }) =>
    provisions.some(({ measure }) => measure === id),
  );
  return bounding.map(({ document }) => document.id).join(', ');
}

function row({ id, label, unit, scope }: Measure): string {
  return `| ${[id, label.zh, label.en, unit, scope, papersOf(id)].map(cell).join(' | ')} |`;
}

function page(): string {
  const measures = [...rulebook.measures.values()];
  const sections = GROUPS.map((group) => {
    const rows = measures.filter((one) => one.group === group).map(row);
    const head =
      '| id | 中文 | English | unit | asked of | bounded by |\n| - | - | - | - | - | - |';
    return `## ${group}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `# Measures\n\nMade from the packs by \`npx vitest run --project unit tests/packs/measures-page.test.ts -u\`.\n\n${sections.join('\n')}`;
}

test('every measure is listed, with the papers that bound it', async () => {
  expect(rulebook.measures.size).toBeGreaterThan(150);
  await expect(page()).toMatchFileSnapshot('../../docs/measures.md');
});

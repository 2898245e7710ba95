// What the tests of pasted texts do over and over: cut a text, and say in short what a sentence was found to ask.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { flatOf, type Span } from '../../../../src/core/rulebook/text/flat.ts';
import { measureNames } from '../../../../src/core/rulebook/text/measure-names.ts';
import { paperFrom, type Sentence } from '../../../../src/core/rulebook/text/paper.ts';
import { entryOf, openIn, type Proposal } from '../../../../src/core/rulebook/text/proposal.ts';
import { proposalsIn, proposalsOf } from '../../../../src/core/rulebook/text/proposals.ts';
import { readVocabulary } from '../../../../src/io/pack/pack-file.ts';
import { parsePackText } from '../../../../src/io/pack/yaml.ts';

const file = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../${path}`, import.meta.url)), 'utf8');

const shared = readVocabulary(parsePackText(file('src/packs/measures.yaml')));
const NAMES = measureNames(shared.ok ? shared.value.measures : []);

export const MADE_UP = file('tests/fixtures/paper-texts/made-up-district.txt');

export function proposed(sentence: string): Proposal[] {
  return proposalsOf(flatOf(sentence, { from: 0, to: sentence.length }), NAMES);
}

export const proposedIn = (sentence: Sentence): Proposal[] => proposalsIn(sentence, NAMES);
/** With no more than so many of the sentences before it. */
export const proposedBack = (sentence: Sentence, back: number): Proposal[] =>
  proposalsIn(sentence, NAMES, back);

/** Each figure's provision as the pack format has it, and what somebody still has to say of it. */
export const entries = (sentence: string) => proposed(sentence).map(entryOf);
export const opens = (sentence: string) => proposed(sentence).map(openIn);

/** Every stretch of the text that a proposal says it rests on. */
export function restsOn(proposal: Proposal): Span[] {
  const { words, end, measure, base, force, due, basis, settlement, development, bands } = proposal;
  const said = [end, measure, base, force, due, basis, settlement, development];
  const spans = [words, ...said.map((one) => one?.words), ...bands.map((one) => one.words)];
  return spans.flatMap((one) => one ?? []);
}

/** Section and words of every sentence that is no heading. */
export const cut = (text: string) =>
  paperFrom(text)
    .filter(({ isHeading }) => !isHeading)
    .map(({ section, flat }) => `${section}|${flat.text}`);

// What a picture says of the communities that it leaves to its table.
import { expect, test } from 'vitest';
import { restText } from '../../../src/features/pictures/rest-text.ts';
import { i18next, speakOfPages } from '../../../src/i18n/i18n.ts';

await speakOfPages();

const t = i18next.getFixedT('zh');

test('a picture that draws every gap says how many others are met or open, and nothing of none', () => {
  expect(restText({ shown: 21, rest: 0, none: 0, open: 0 }, t)).toBeUndefined();
  expect(restText({ shown: 21, rest: 0, none: 0, open: 19 }, t)).toBe(
    '另有19个社区未判定，都在数据表里。',
  );
  expect(restText({ shown: 21, rest: 0, none: 4, open: 15 }, t)).toBe(
    '另有4个社区没有不足，15个未判定，都在数据表里。',
  );
});

// What the results say: origin, yardsticks, silences, missing inputs, estimates.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { speak } from '../../../src/i18n/i18n.ts';
import { renderCalculator, sampleDraft } from './page.tsx';

const row = (name: RegExp) => screen.findByRole('row', { name });

describe('where a number comes from', () => {
  test('Shantou inherits its health staff from the province and says so', async () => {
    renderCalculator(sampleDraft('shantou'));
    const doctors = await row(/全科医师/);
    expect(doctors).toHaveTextContent('17～25');
    expect(doctors).toHaveTextContent('沿用上级');
    expect(doctors).toHaveTextContent('粤府〔2007〕6号');
    expect(await row(/^社区卫生服务中心/)).toHaveTextContent('本地规定');
  });

  test('Hainan shows silence on floor area as silence', async () => {
    renderCalculator(sampleDraft('hainan'));
    const silence = (await screen.findByText(/文件未作规定的指标/)).closest('details');
    if (silence === null) throw new Error('silence has no fold');
    const measure = within(silence).getByRole('link', { name: /办公用房面积/ });
    expect(measure.closest('li')).toHaveTextContent('文件未作规定');
    expect(screen.queryByRole('row', { name: /办公用房面积/ })).toBeNull();
  });

  test('Guangdong’s band never reaches Fuzhou', async () => {
    renderCalculator(sampleDraft('fuzhou'));
    const centres = await row(/社区卫生服务中心/);
    expect(centres).toHaveTextContent('榕政办〔2013〕114号');
    expect(screen.queryByRole('row', { name: /全科医师/ })).toBeNull();
  });
});

test('a field of what stands is described by its verdict and what is asked', async () => {
  renderCalculator(sampleDraft('jieyang'));
  const centres = within(await row(/社区卫生服务中心/)).getAllByRole('textbox');
  expect(centres[0]).toHaveAccessibleDescription(/^(达标|不足 \d+)，要求 \d+$/);
});

describe('yardsticks', () => {
  test('must counts mandatory provisions alone', async () => {
    const user = renderCalculator(sampleDraft('jieyang'));
    expect(await row(/社会工作人才/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '必须' }));
    await waitFor(() => expect(screen.queryByRole('row', { name: /社会工作人才/ })).toBeNull());
    expect(await row(/社区工作者（专职/)).toHaveTextContent('20');
  });
});

describe('what is missing', () => {
  test('is named, and leads to its field', async () => {
    const draft = sampleDraft('jieyang');
    const [street] = draft.streets;
    if (street === undefined) throw new Error('the sample has a street');
    const communities = street.communities.map((one) => ({ ...one, households: '' }));
    const user = renderCalculator({ ...draft, streets: [{ ...street, communities }] });
    const workers = await row(/社区工作者（专职/);
    const missing = within(workers).getByRole('button', { name: '待填：户数' });
    expect(workers).toHaveTextContent('待填');
    Element.prototype.scrollIntoView = () => undefined;
    await user.click(missing);
    expect(screen.getByLabelText('湖东社区 户数（户）')).toHaveFocus();
  });

  test('is asked for in the words of the form, its unit with it', async () => {
    const draft = sampleDraft('jieyang');
    const streets = draft.streets.map((street) => ({
      ...street,
      communities: street.communities.map((one) => ({ ...one, households: '', facts: {} })),
    }));
    renderCalculator({ ...draft, streets });
    const list = await screen.findByRole('list', { name: '待填的数' });
    const asked = within(list)
      .getAllByRole('button')
      .map((button) => /^填写“(.+)”：可多得\d+项要求$/.exec(button.textContent)?.[1] ?? '');
    expect(asked).toContain('户数（户）');
    const labels = screen
      .getAllByRole('textbox')
      .map((field) => field.getAttribute('aria-label') ?? field.closest('label, div')?.textContent);
    for (const name of asked)
      expect(
        labels.some((label) => label?.includes(name)),
        name,
      ).toBe(true);
  });

  test('a population estimated from households is marked wherever it counts', async () => {
    const draft = sampleDraft('jieyang');
    const [street] = draft.streets;
    if (street === undefined) throw new Error('the sample has a street');
    const communities = street.communities.map((one) => ({ ...one, population: '' }));
    const user = renderCalculator({ ...draft, streets: [{ ...street, communities }] });
    expect(await row(/^全科医师/)).toHaveTextContent('待填');
    await user.type(screen.getByLabelText('户均人口（人/户）'), '3.2');
    const doctors = await row(/^全科医师/);
    await waitFor(() => expect(doctors).toHaveTextContent('估算'));
    expect(await row(/社区综合服务设施/)).not.toHaveTextContent('估算');
  });
});

describe('words', () => {
  test('a property of the place is answered with yes or no', async () => {
    const user = renderCalculator(sampleDraft('shantou'));
    const [asked] = await screen.findAllByLabelText('是否在中心城区');
    if (asked === undefined) throw new Error('nothing is asked');
    await user.selectOptions(asked, '是');
    expect(asked).toHaveValue('1');
    expect(within(asked).getByRole('option', { name: '否' })).toHaveValue('0');
  });

  test('required, existing and gap each carry their unit, in the form the number asks for', async () => {
    await speak('en');
    try {
      const draft = sampleDraft('jieyang');
      const [street] = draft.streets;
      const [community] = street?.communities ?? [];
      if (street === undefined || community === undefined) throw new Error('no community');
      const one = { ...community, existing: { 'social-workers': '2' } };
      renderCalculator({ ...draft, streets: [{ ...street, communities: [one] }] });
      const workers = await row(/^Registered social workers/);
      expect(workers).toHaveTextContent(/3 ?people/);
      expect(workers).toHaveTextContent(/1 person(?!s)/);
      const existing = within(workers).getByRole('textbox').closest('td');
      expect(existing).toHaveTextContent('people');
    } finally {
      await speak('zh');
    }
  });
});

// What a batch came to: all in all, place by place, who lacks most, and the way to each number.
import type { BatchView } from '../worker/views.ts';
import { AreaPart } from './area-part.tsx';
import { BadRows } from './bad-rows.tsx';
import { Downloads } from './downloads.tsx';
import { OpenLine } from './open-line.tsx';
import { Overview } from './overview.tsx';
import { StreetList } from './street-list.tsx';
import { Wider } from './wider.tsx';
import { Worst } from './worst.tsx';

export function Results({ view }: { readonly view: BatchView }) {
  return (
    <>
      <Overview view={view}>
        <Wider wider={view.wider} />
        <Downloads />
        <OpenLine />
      </Overview>
      <BadRows bad={view.bad} />
      <AreaPart areas={view.areas} />
      <Worst view={view} />
      <StreetList view={view} />
    </>
  );
}

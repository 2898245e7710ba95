// One plan to begin with for each jurisdiction that has a paper, in the order of the menu.
import type { Sample } from './sample.ts';
import { fuzhou } from './samples/fuzhou.ts';
import { guangdong } from './samples/guangdong.ts';
import { hainan } from './samples/hainan.ts';
import { jieyang } from './samples/jieyang.ts';
import { shantou } from './samples/shantou.ts';
import { unnamed } from './samples/unnamed.ts';
import { xilingol } from './samples/xilingol.ts';

export const SAMPLES: readonly Sample[] = [
  jieyang,
  shantou,
  guangdong,
  hainan,
  xilingol,
  fuzhou,
  unnamed,
];

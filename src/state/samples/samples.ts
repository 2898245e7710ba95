// One plan to begin with for each jurisdiction that has a paper, in the order of the menu.
import type { Sample } from './sample.ts';
import { fuzhou } from './fuzhou.ts';
import { guangdong } from './guangdong.ts';
import { hainan } from './hainan.ts';
import { jieyang } from './jieyang.ts';
import { shantou } from './shantou.ts';
import { unnamed } from './unnamed.ts';
import { xilingol } from './xilingol.ts';

export const SAMPLES: readonly Sample[] = [
  jieyang,
  shantou,
  guangdong,
  hainan,
  xilingol,
  fuzhou,
  unnamed,
];

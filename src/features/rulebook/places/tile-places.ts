// Where each provincial unit stands on the map of tiles, and what is written on its tile.

interface Tile {
  readonly column: number;
  readonly row: number;
  /** The short name, and the letters that stand for it. */
  readonly zh: string;
  readonly en: string;
}

const tile = (column: number, row: number, zh: string, en: string): Tile => ({
  column,
  row,
  zh,
  en,
});

/** By code; neighbours on the ground are neighbours here as far as a grid allows. */
export const TILES: Readonly<Record<string, Tile>> = {
  '230000': tile(8, 1, '黑龙江', 'HL'),
  '650000': tile(1, 2, '新疆', 'XJ'),
  '150000': tile(6, 2, '内蒙古', 'NM'),
  '210000': tile(7, 2, '辽宁', 'LN'),
  '220000': tile(8, 2, '吉林', 'JL'),
  '620000': tile(3, 3, '甘肃', 'GS'),
  '640000': tile(4, 3, '宁夏', 'NX'),
  '140000': tile(5, 3, '山西', 'SX'),
  '130000': tile(6, 3, '河北', 'HE'),
  '110000': tile(7, 3, '北京', 'BJ'),
  '120000': tile(8, 3, '天津', 'TJ'),
  '630000': tile(2, 4, '青海', 'QH'),
  '610000': tile(4, 4, '陕西', 'SN'),
  '410000': tile(5, 4, '河南', 'HA'),
  '370000': tile(6, 4, '山东', 'SD'),
  '540000': tile(1, 5, '西藏', 'XZ'),
  '510000': tile(3, 5, '四川', 'SC'),
  '500000': tile(4, 5, '重庆', 'CQ'),
  '420000': tile(5, 5, '湖北', 'HB'),
  '340000': tile(6, 5, '安徽', 'AH'),
  '320000': tile(7, 5, '江苏', 'JS'),
  '310000': tile(8, 5, '上海', 'SH'),
  '530000': tile(3, 6, '云南', 'YN'),
  '520000': tile(4, 6, '贵州', 'GZ'),
  '430000': tile(5, 6, '湖南', 'HN'),
  '360000': tile(6, 6, '江西', 'JX'),
  '330000': tile(7, 6, '浙江', 'ZJ'),
  '450000': tile(4, 7, '广西', 'GX'),
  '440000': tile(5, 7, '广东', 'GD'),
  '350000': tile(6, 7, '福建', 'FJ'),
  '710000': tile(7, 7, '台湾', 'TW'),
  '460000': tile(4, 8, '海南', 'HI'),
  '820000': tile(5, 8, '澳门', 'MO'),
  '810000': tile(6, 8, '香港', 'HK'),
};

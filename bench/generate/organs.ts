/** The name of the `index`-th invented organ, and of the place that it belongs to. */
export function organAt(index: number): { readonly place: string; readonly organ: string } {
  const office = OFFICES[index % OFFICES.length] ?? '';
  const at = Math.floor(index / OFFICES.length);
  const first = FIRST[at % FIRST.length] ?? '';
  const second = SECOND[Math.floor(at / FIRST.length) % SECOND.length] ?? '';
  const round = Math.floor(at / (FIRST.length * SECOND.length));
  const place = `${first}${second}${'东西南北'.charAt(round - 1)}${'县市区镇'.charAt(at % 4)}`;
  return { place, organ: place + office };
}

const OFFICES = [
  '人民政府',
  '人民政府办公室',
  '统计局',
  '水利局',
  '教育局',
  '市场监督管理局',
  '自然资源和规划局',
  '住房和城乡建设局',
  '卫生健康委员会',
  '农业农村局',
];
const FIRST = [...'云青澄鹿松柳竹石兰枫桐樟'];
const SECOND = [...'溪禾湾鸣涛林泉岭坪岩浦川'];

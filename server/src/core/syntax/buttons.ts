/** What the buttons of web sites say; copied along with a report they are residue. */
export const BUTTONS: readonly string[] = [
  '打印',
  '关闭',
  '收藏',
  '分享',
  '字体',
  '字号',
  '返回顶部',
  '浏览次数',
  '阅读次数',
];

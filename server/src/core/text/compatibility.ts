/**
 * Kangxi radicals (U+2F00–U+2FD5) and CJK Radicals Supplement (U+2E80–U+2EF3): look-alikes of
 * ordinary characters that PDF extraction puts into Chinese text, where they defeat every search.
 *
 * Source: Unicode's EquivalentUnifiedIdeograph property, but for ⼾ ⾭ ⿈, which stand for the forms
 * that the mainland writes (户 青 黄). Radicals whose equivalent lies outside the Basic Multilingual
 * Plane are left out, so that a replacement never changes the text's length.
 */

/** The unified characters of U+2F00, U+2F01, … in order. */
const KANGXI =
  '一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠';

/** Pairs: radical, its unified character. */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const FIRST = 0x2e80;
const KANGXI_FIRST = 0x2f00;
const LAST = 0x2fd5;

const unified = new Map<number, number>();
for (let i = 0; i < SUPPLEMENT.length; i += 2) {
  unified.set(SUPPLEMENT.charCodeAt(i), SUPPLEMENT.charCodeAt(i + 1));
}
for (let i = 0; i < KANGXI.length; i++) unified.set(KANGXI_FIRST + i, KANGXI.charCodeAt(i));

/** Whether the UTF-16 code unit is a radical that stands for an ordinary character. */
export function isCompatibilityCharacter(code: number): boolean {
  return code >= FIRST && code <= LAST && unified.has(code);
}

/** Every radical with the ordinary character that it stands for, as UTF-16 code units. */
export function compatibilityCharacters(): Iterable<readonly [radical: number, plain: number]> {
  return unified;
}

/** The text with every radical replaced by the character that it stands for; same length. */
export function replaceCompatibilityCharacters(text: string): string {
  let out = '';
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isCompatibilityCharacter(code)) continue;
    out += text.slice(run, at) + String.fromCharCode(unified.get(code) ?? code);
    run = at + 1;
  }
  return run === 0 ? text : out + text.slice(run);
}

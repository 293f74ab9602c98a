/**
 * The characters that a reader means, where a file names the glyphs that it shows: fonts use one glyph for a
 * Chinese character and for the radical of its shape, and draw Arabic letters by their place in the word.
 */
export function readableGlyphs(text: string): string {
  if (!SHAPES.test(text)) return text;
  return text
    .replace(/[\u2E80-\u2EFF]/gu, (radical) => RADICALS.get(radical) ?? radical)
    .replace(/[\u2F00-\u2FDF\uFB50-\uFDFF\uFE70-\uFEFE]+/gu, (shapes) => shapes.normalize('NFKC'));
}

/** CJK radicals (supplement and Kangxi), Arabic presentation forms (A and B). */
const SHAPES = /[\u2E80-\u2FDF\uFB50-\uFDFF\uFE70-\uFEFE]/u;

/**
 * Radicals that Unicode gives no decomposition, each before its character: the property
 * Equivalent_Unified_Ideograph.
 */
const PAIRS = Array.from(
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋' +
    '⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟',
);
const RADICALS = new Map(
  PAIRS.flatMap((sign, at) => (at % 2 === 0 ? [[sign, PAIRS[at + 1] ?? sign] as const] : [])),
);

// @ts-check
/** The words of the desk, Chinese and English. @type {Record<string, [zh: string, en: string]>} */
const WORDS = {
  board: ['版面总览', 'All pages'], spreads: ['对开', 'Spreads'], findings: ['问题', 'Findings'],
  none: ['没有问题', 'Nothing found'], clean: ['无误', 'clean'], warning: ['有警告', 'warnings'], error: ['有错误', 'errors'],
  stale: ['旧版:稿件有错误', 'stale: manuscripts have errors'], info: ['提示', 'notes'], fill: ['填充', 'fill'],
  filter: ['筛选', 'Filter'], all: ['全部', 'all'], page: ['版面', 'Page'], lost: ['连接断开,正在重连', 'Connection lost, trying again'],
  live: ['实时', 'live'], making: ['排版中…', 'Making pages…'], grid: ['网格', 'Grid'], baselines: ['基线', 'Baselines'],
  modules: ['模块', 'Modules'], ink: ['墨框', 'Ink boxes'], spacing: ['字距', 'Spacing'], overset: ['溢出', 'Overset'],
  newsprint: ['新闻纸', 'Newsprint'], plates: ['分色', 'Plates'], composite: ['合成', 'Composite'], inkSum: ['总墨量', 'Ink sum'],
  zoomIn: ['放大', 'Zoom in'], zoomOut: ['缩小', 'Zoom out'], whole: ['整版', 'Whole page'], previous: ['上一版', 'Previous page'],
  next: ['下一版', 'Next page'], details: ['此处', 'At this place'], click: ['点击版面查看此处', 'Click the page to see what stands there'],
  story: ['稿件', 'Story'], paragraph: ['段', 'Paragraph'], style: ['样式', 'Style'], line: ['行', 'Line'],
  opening: ['拉开', 'Opened'], squeezed: ['压缩', 'Squeezed'], capacity: ['容量', 'Capacity'], rows: ['行', 'rows'],
  oversetRows: ['放不下', 'Does not fit'], characters: ['字', 'characters'], open: ['在编辑器中打开', 'Open in editor'],
  theme: ['明暗', 'Light or dark'], size: ['字号', 'Size'],
  noPlace: ['不在此版的行上', 'on no line of this page'], manuscript: ['稿件文件', 'Manuscript'], noPage: ['没有此版', 'No such page'],
  general: ['整期', 'The edition'],
};

let chinese = (new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('language') ?? navigator.language).startsWith('zh');

/** @param {string} key @returns {string} */
export function word(key) {
  return WORDS[key]?.[chinese ? 0 : 1] ?? key;
}

/** Whether the words are Chinese. */
export function isChinese() {
  return chinese;
}

/** Takes the other language. */
export function switchLanguage() {
  chinese = !chinese;
  localStorage.setItem('language', chinese ? 'zh' : 'en');
}

// @ts-check
import { isChinese, switchLanguage, word } from './words.js';

/** @typedef {{ code: string, severity: 'error' | 'warning' | 'info', file: string, path: string, line: number, column: number,
 *   message: string, hint: string }} Finding */
/** @typedef {{ id: string, edition: string, name: string, version: string, stale: boolean, shown: boolean, ms: number, title?: string,
 *   width?: number, height?: number, filled?: number, capacity?: number, findings: Finding[] }} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Area */
/** @typedef {Area & { role: string, story: string, paragraph: number, number: number, file: string, path: string, line: number,
 *   column: number, size: number, opening: number, squeezed: number, text: string }} Line */
/** @typedef {Area & { story: string, columns: number, rows: number, filled: number, capacity: number, oversetRows: number,
 *   oversetCharacters: number }} Module */
/** @typedef {{ editor: string, passes: number, findings: Finding[], pages: Page[] }} Board */

const LAYERS = ['grid', 'baselines', 'modules', 'ink', 'spacing', 'overset'];
const main = /** @type {HTMLElement} */ (document.getElementById('main'));
const tools = /** @type {HTMLElement} */ (document.getElementById('tools'));
const state = /** @type {HTMLElement} */ (document.getElementById('state'));

/** @type {Board} */
let board = { editor: '', passes: 0, findings: [], pages: [] };
/** @type {Set<string>} */
const layers = new Set();
let cardSize = innerWidth > 1800 ? 380 : 260;
let [newsprint, plate, zoom, filter, spreads, isLive] = [false, '', 1, '', true, false];
/** @type {{ modules: Module[], lines: Line[] }} */
let build = { modules: [], lines: [] };
/** Which state of which page is on the screen. */
let drawn = '';

/**
 * An element; text is always text, so nothing of a manuscript becomes markup.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name @param {Record<string, string>} attributes @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** @param {string} label @param {() => void} act @param {boolean} [pressed] */
function button(label, act, pressed) {
  const made = element('button', { type: 'button' }, label);
  if (pressed !== undefined) made.setAttribute('aria-pressed', String(pressed));
  made.addEventListener('click', act);
  return made;
}

/** @param {Page} page */
function worst(page) {
  return page.findings.some(found => found.severity === 'error') ? 'error'
    : page.findings.some(found => found.severity === 'warning') ? 'warning' : 'clean';
}

function current() {
  return board.pages.find(page => location.hash === '#/page/' + page.id);
}

function tell() {
  state.textContent = !isLive ? word('lost') : board.passes === 0 ? word('making') : word('live');
}

function draw() {
  document.documentElement.lang = isChinese() ? 'zh-Hans' : 'en';
  /** @type {HTMLElement} */ (document.getElementById('language')).textContent = isChinese() ? 'English' : '中文';
  /** @type {HTMLElement} */ (document.getElementById('theme')).textContent = word('theme');
  tell();
  const page = current();
  document.title = page ? `${page.name} – PrintLayout` : 'PrintLayout';
  if (page) drawDesk(page);
  else drawBoard();
}

function drawBoard() {
  drawn = '';
  const focused = document.activeElement?.getAttribute('href');
  const codes = [...new Set(board.pages.flatMap(page => page.findings.map(found => found.code)))].sort();
  const select = element('select', { 'aria-label': word('filter') }, element('option', { value: '' }, word('all')),
    ...codes.map(code => element('option', { value: code }, code)));
  select.value = filter;
  select.addEventListener('change', () => { filter = select.value; draw(); });
  tools.replaceChildren(element('span', {}, word('filter')), select,
    button(word('spreads'), () => { spreads = !spreads; draw(); }, spreads));
  const sheet = element('div', { class: 'board' });
  for (const edition of [...new Set(board.pages.map(page => page.edition))]) {
    const pages = board.pages.filter(page => page.edition === edition);
    const shown = pages.filter(page => !filter || page.findings.some(found => found.code === filter));
    if (shown.length === 0) continue;
    sheet.append(element('h2', {}, pages[0]?.title ?? edition));
    // The front stands alone, as in the hand; then left and right face each other.
    let spread = element('div', { class: 'spread' });
    for (const page of shown) {
      const left = pages.indexOf(page) % 2 === 1;
      if (!spreads || left || pages.indexOf(page) === 0) sheet.append(spread = element('div', { class: 'spread' }));
      spread.append(card(page));
      if (!spread.isConnected && !spread.parentNode) sheet.append(spread);
    }
  }
  if (board.findings.length > 0) sheet.append(element('h2', {}, word('general')), ...board.findings.map(found => findingButton(found)));
  main.replaceChildren(sheet);
  if (focused) /** @type {HTMLElement | null} */ (main.querySelector(`a[href="${CSS.escape(focused)}"]`))?.focus();
}

/** @param {Page} page */
function card(page) {
  const made = element('a', { class: page.stale ? 'card stale' : 'card', href: '#/page/' + page.id });
  if (page.shown) made.append(element('img', {
    class: 'thumb', alt: page.title ?? page.name, src: `/api/page/${page.id}/svg?v=${page.version}`, loading: 'lazy',
    width: String(Math.round(page.width ?? 0)), height: String(Math.round(page.height ?? 0)), style: 'height:auto',
  }));
  const worstNow = worst(page);
  made.append(element('dl', {}, element('dt', {}, page.name),
    element('dd', { class: worstNow }, word(worstNow) + (page.findings.length > 0 ? ` (${page.findings.length})` : '')),
    ...page.stale ? [element('dd', { class: 'error' }, word('stale'))] : [],
    ...page.capacity ? [element('dd', {}, `${word('fill')} ${Math.round(100 * (page.filled ?? 0) / page.capacity)} %`)] : [],
    element('dd', {}, `${page.ms} ms`)));
  return made;
}

/** @param {Page} page */
function drawDesk(page) {
  drawTools(page);
  let view = /** @type {HTMLElement | null} */ (main.querySelector(`.desk[data-page="${page.id}"] .view`));
  if (!view) {
    drawn = '';
    view = element('section', { class: 'view', tabindex: '0', 'aria-label': `${word('page')} ${page.name}` });
    view.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomTo(zoom * (event.deltaY < 0 ? 1.15 : 1 / 1.15));
    }, { passive: false });
    view.append(element('div', { class: 'paper' }));
    main.replaceChildren(element('div', { class: 'desk', 'data-page': page.id }, view, element('aside', { 'aria-label': word('findings') },
      element('section', { id: 'findings' }), element('section', { id: 'details', 'aria-live': 'polite' }))));
    details(element('p', {}, word('click')));
    // The arrows move the page from the start.
    view.focus();
  }
  const list = /** @type {HTMLElement} */ (document.getElementById('findings'));
  list.replaceChildren(element('h2', {}, `${page.name} · ${word('findings')} (${page.findings.length})`),
    ...page.stale ? [element('p', { class: 'error' }, word('stale'))] : [],
    ...page.findings.length === 0 ? [element('p', { class: 'clean' }, word('none'))] : page.findings.map(found => findingButton(found)));
  void drawPage(page, view);
}

/** @param {Page} page */
function drawTools(page) {
  const at = board.pages.indexOf(page);
  tools.replaceChildren(element('a', { class: 'tab', href: '#/' }, word('board')),
    button('‹', () => turn(at - 1)), button('›', () => turn(at + 1)),
    button('−', () => zoomTo(zoom / 1.25)), button(word('whole'), () => zoomTo(1)), button('+', () => zoomTo(zoom * 1.25)),
    ...LAYERS.map(layer => button(word(layer), () => switchLayer(layer), layers.has(layer))),
    button(word('newsprint'), () => { newsprint = !newsprint; draw(); }, newsprint));
  const [previous, next, less, , more] = tools.querySelectorAll('button');
  previous?.setAttribute('aria-label', word('previous'));
  next?.setAttribute('aria-label', word('next'));
  less?.setAttribute('aria-label', word('zoomOut'));
  more?.setAttribute('aria-label', word('zoomIn'));
  const select = element('select', { 'aria-label': word('plates') }, element('option', { value: '' }, word('composite')),
    ...['C', 'M', 'Y', 'K'].map(name => element('option', { value: name }, name)), element('option', { value: 'ink' }, word('inkSum')));
  if (plate.startsWith('spot-')) select.append(element('option', { value: plate }, plate));
  select.value = plate;
  select.addEventListener('change', () => { plate = select.value; draw(); });
  // The spot inks of a page are known when its plates are made, so they are asked for when somebody looks.
  select.addEventListener('focus', async () => {
    const names = /** @type {string[]} */ (await (await fetch(`/api/page/${page.id}/plates`)).json());
    for (const name of names.filter(each => each.startsWith('spot-') && !select.querySelector(`option[value="${CSS.escape(each)}"]`)))
      select.append(element('option', { value: name }, name.slice(5)));
  }, { once: true });
  tools.append(select);
}

/** @param {Page} page @param {HTMLElement} view */
async function drawPage(page, view) {
  const paper = /** @type {HTMLElement} */ (view.firstElementChild);
  paper.classList.toggle('stale', page.stale);
  zoomTo(zoom);
  const overlay = [...layers].join(',');
  const wanted = [page.id, page.version, overlay, newsprint, plate].join(' ');
  if (wanted === drawn || !page.shown) return;
  drawn = wanted;
  const address = `/api/page/${page.id}/`;
  const built = await (await fetch(address + 'build')).json();
  if (plate) {
    const picture = element('img', { alt: `${page.name} ${plate}`, src: `${address}plate?name=${encodeURIComponent(plate)}` });
    if (drawn !== wanted) return;
    build = built;
    paper.replaceChildren(picture);
    return;
  }
  const text = await (await fetch(`${address}svg?overlay=${overlay}&paper=${newsprint ? 'newsprint' : 'plain'}`)).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  // A later change may have come first.
  if (drawn !== wanted) return;
  build = built;
  svg.setAttribute('role', 'document');
  svg.setAttribute('aria-label', page.title ?? page.name);
  paper.replaceChildren(document.importNode(svg, true));
  paper.onclick = event => { if (getSelection()?.isCollapsed !== false) look(event); };
}

/** @param {number} wanted */
function zoomTo(wanted) {
  const [page, paper, view] = [current(), /** @type {HTMLElement | null} */ (main.querySelector('.paper')), main.querySelector('.view')];
  zoom = Math.min(40, Math.max(0.2, wanted));
  if (!page?.width || !page.height || !paper || !view) return;
  const fit = Math.min((view.clientWidth - 48) / page.width, (view.clientHeight - 48) / page.height);
  // What stands in the middle stays there.
  const middle = [(view.scrollLeft + view.clientWidth / 2) / view.scrollWidth,
    (view.scrollTop + view.clientHeight / 2) / view.scrollHeight];
  paper.style.width = `${Math.round(page.width * fit * zoom)}px`;
  view.scrollTo(middle[0] * view.scrollWidth - view.clientWidth / 2, middle[1] * view.scrollHeight - view.clientHeight / 2);
}

/** @param {string} layer */
function switchLayer(layer) {
  if (!layers.delete(layer)) layers.add(layer);
  draw();
}

/** @param {number} index */
function turn(index) {
  const page = board.pages[index];
  if (page) location.hash = '#/page/' + page.id;
}

/** The folder and the name: the rest is the same for all. @param {string} file */
function short(file) {
  return file.split(/[\\/]/).slice(-2).join('/');
}

/** @param {Finding} found */
function findingButton(found) {
  const made = button('', () => go(found));
  made.className = 'finding';
  made.append(element('b', { class: found.severity }, found.code), found.message,
    element('small', { title: found.file },
      found.file ? `${short(found.file)}:${found.line}:${found.column}` : ''), element('small', {}, found.hint));
  return made;
}

/** @param {Finding} found */
function go(found) {
  const own = build.lines.filter(line => line.file === found.file);
  const at = own.filter(line => line.line < found.line || (line.line === found.line && line.column <= found.column)).at(-1) ?? own[0];
  if (!current()) return;
  if (at) mark(at, true);
  details(element('h3', {}, `${found.code} · ${word('manuscript')}`), element('p', {}, found.message), element('p', {}, found.hint),
    ...at ? [] : [element('p', {}, word('noPlace'))], sourceTools(found));
}

/** @param {MouseEvent} event */
function look(event) {
  const svg = /** @type {SVGSVGElement | null} */ (main.querySelector('.paper svg'));
  const matrix = svg?.getScreenCTM();
  if (!svg || !matrix) return;
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  const holds = (/** @type {Area} */ area) => point.x >= area.x && point.x <= area.x + area.width
    && point.y >= area.y && point.y <= area.y + area.height;
  const line = build.lines.find(holds);
  const module = build.modules.find(holds);
  const facts = element('dl', { class: 'facts' });
  const fact = (/** @type {string} */ name, /** @type {string} */ value) =>
    facts.append(element('dt', {}, word(name)), element('dd', {}, value));
  if (module) fact('story', module.story);
  else if (line) fact('story', line.story);
  if (line) {
    fact('paragraph', String(line.paragraph));
    fact('style', `${line.role}, ${line.size} pt`);
    fact('line', `${line.number}: ${line.text}`);
    fact('opening', `${line.opening} ‰`);
    if (line.squeezed) fact('squeezed', `${line.squeezed} pt`);
  }
  if (module) {
    fact('capacity', `${module.filled} / ${module.capacity} ${word('rows')} (${module.columns} × ${module.rows})`);
    if (module.oversetRows) fact('oversetRows', `${module.oversetRows} ${word('rows')}, ${module.oversetCharacters} ${word('characters')}`);
  }
  const place = line ?? module;
  if (!place) return;
  mark(place, false);
  const found = line ? current()?.findings.filter(each => each.file === line.file && each.line === line.line) ?? [] : [];
  details(element('h3', {}, word('details')), facts, ...line?.file ? [sourceTools(line)] : [], ...found.map(each => findingButton(each)));
}

/** @param {Area} area @param {boolean} scrolls */
function mark(area, scrolls) {
  const svg = main.querySelector('.paper svg');
  svg?.querySelector('.place')?.remove();
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const key of /** @type {const} */ (['x', 'y', 'width', 'height'])) made.setAttribute(key, String(area[key]));
  made.setAttribute('class', 'place');
  svg?.append(made);
  if (scrolls) made.scrollIntoView({ block: 'center', inline: 'center' });
}

/** @param {(Node | string)[]} children */
function details(...children) {
  document.getElementById('details')?.replaceChildren(...children);
}

/** @param {{ file: string, path: string, line: number, column: number }} place */
function sourceTools(place) {
  const row = element('div', { class: 'row' });
  if (!place.file) return row;
  const values = /** @type {Record<string, string>} */ (
    { file: encodeURI(place.path), line: String(place.line), column: String(place.column) });
  const address = board.editor.replace(/\{(file|line|column)\}/g, (_, name) => values[name] ?? '').replace('file//', 'file/');
  row.append(element('a', { href: address }, `${word('open')}: ${short(place.file)}:${place.line}`));
  return row;
}

/** The arrows go from page to page, as they lie; Enter opens, since each is a link. @param {KeyboardEvent} event */
function boardKey(event) {
  if (event.key === '+' || event.key === '=') sizeTo(cardSize * 1.25);
  else if (event.key === '-') sizeTo(cardSize / 1.25);
  const cards = /** @type {HTMLElement[]} */ ([...main.querySelectorAll('.card')]);
  const at = cards.findIndex(each => each === document.activeElement);
  const here = cards[at]?.getBoundingClientRect();
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const down = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (!step && !down) return;
  event.preventDefault();
  if (!here) cards[0]?.focus();
  else if (step) cards[at + step]?.focus();
  else nearest(cards, here, down)?.focus();
}

/** @param {HTMLElement[]} cards @param {DOMRect} here @param {number} down */
function nearest(cards, here, down) {
  const far = (/** @type {HTMLElement} */ card) => {
    const there = card.getBoundingClientRect();
    return 10 * Math.abs(there.top - here.top) + Math.abs(there.left - here.left);
  };
  return cards.filter(card => down * (card.getBoundingClientRect().top - here.top) > 10).sort((one, other) => far(one) - far(other))[0];
}

/** @param {number} wanted */
function sizeTo(wanted) {
  cardSize = Math.min(900, Math.max(120, Math.round(wanted)));
  main.style.setProperty('--card', `${cardSize}px`);
}

async function load() {
  const answer = await fetch('/api/board');
  if (!answer.ok) return;
  board = await answer.json();
  draw();
}

function listen() {
  const events = new EventSource('/api/events');
  events.addEventListener('open', () => { isLive = true; void load(); });
  events.addEventListener('error', () => { isLive = false; tell(); });
  events.addEventListener('page', event => {
    /** @type {Page} */
    const page = JSON.parse(event.data);
    const at = board.pages.findIndex(each => each.id === page.id);
    if (at < 0) board.pages.push(page);
    else board.pages[at] = page;
    draw();
  });
  events.addEventListener('pass', () => void load());
}

document.getElementById('language')?.addEventListener('click', () => { switchLanguage(); main.replaceChildren(); draw(); });
document.getElementById('theme')?.addEventListener('click', () => {
  const root = document.documentElement;
  const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('theme', root.dataset.theme);
});
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? '';
addEventListener('hashchange', draw);
addEventListener('resize', () => zoomTo(zoom));
addEventListener('keydown', event => {
  if (event.target instanceof HTMLSelectElement) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const page = current();
  if (!page) {
    boardKey(event);
    return;
  }
  const at = board.pages.indexOf(page);
  if (event.key === 'Escape') location.hash = '#/';
  else if (event.key === '[') turn(at - 1);
  else if (event.key === ']') turn(at + 1);
  else if (event.key === '+' || event.key === '=') zoomTo(zoom * 1.25);
  else if (event.key === '-') zoomTo(zoom / 1.25);
  else if (event.key === '0') zoomTo(1);
  else if (/^[1-6]$/.test(event.key)) switchLayer(LAYERS[Number(event.key) - 1] ?? '');
});
sizeTo(cardSize);
listen();

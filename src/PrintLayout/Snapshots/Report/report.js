"use strict";
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const blinkMilliseconds = 700;
  const state = { page: 0, mode: "new", change: -1, zoom: 0, swipe: 50, blink: 0, shown: "new" };
  const pages = all("section.page");
  const current = () => pages[state.page];
  const sheet = () => $(".sheet", current());
  const has = side => !!$(".layer." + side, current());

  function show() {
    const both = has("old") && has("new");
    for (const button of all("[data-mode]")) {
      const mode = button.dataset.mode;
      button.disabled = mode === "old" || mode === "new" ? !has(mode) : !both;
      button.setAttribute("aria-pressed", String(mode === state.mode));
    }
    const view = sheet();
    if (!view) return;
    view.dataset.show = state.mode === "blink" ? state.shown : state.mode;
    view.style.setProperty("--swipe", state.swipe + "%");
    $(".handle", view).setAttribute("aria-valuenow", String(Math.round(state.swipe)));
  }

  function setMode(mode) {
    const both = has("old") && has("new");
    if (!both) mode = has("new") ? "new" : "old";
    clearInterval(state.blink);
    state.blink = 0;
    state.mode = mode;
    if (mode === "blink") {
      state.shown = "old";
      state.blink = setInterval(() => { state.shown = state.shown === "old" ? "new" : "old"; show(); }, blinkMilliseconds);
    }
    show();
  }

  // Zoom 1 shows the sheet at its size in print; 0 fits it into the window.
  function setZoom(zoom, keep) {
    const view = sheet();
    if (!view) return;
    const viewer = view.parentElement;
    const natural = view.dataset.width / 1000 * 96 / 72;
    const fit = Math.min((viewer.clientWidth - 48) / natural, (viewer.clientHeight - 48) / view.offsetHeight * view.offsetWidth / natural);
    const centre = keep && [
      (viewer.scrollLeft + viewer.clientWidth / 2) / viewer.scrollWidth,
      (viewer.scrollTop + viewer.clientHeight / 2) / viewer.scrollHeight,
    ];
    state.zoom = zoom === 0 ? 0 : Math.min(6, Math.max(.1, zoom));
    const scale = state.zoom || fit;
    view.style.setProperty("--width", natural * scale + "px");
    $("output").textContent = Math.round(scale * 100) + " %";
    if (centre) {
      viewer.scrollLeft = centre[0] * viewer.scrollWidth - viewer.clientWidth / 2;
      viewer.scrollTop = centre[1] * viewer.scrollHeight - viewer.clientHeight / 2;
    }
    return scale;
  }

  function goTo(index) {
    const buttons = all("[data-change]", $(".changes", current()));
    if (buttons.length === 0) return;
    state.change = (index + buttons.length) % buttons.length;
    buttons.forEach((button, i) => button.setAttribute("aria-current", String(i === state.change)));
    buttons[state.change].scrollIntoView({ block: "nearest" });
    for (const mark of all(".marks rect", current())) mark.classList.toggle("current", Number(mark.dataset.change) === state.change);
    const marks = all(`.marks rect[data-change="${state.change}"]`, current());
    if (marks.length === 0) return;
    const viewer = $(".viewer", current());
    if (setZoom(state.zoom, false) < .6) setZoom(1, false);
    const mark = marks[marks.length - 1].getBoundingClientRect(), frame = viewer.getBoundingClientRect();
    // A place larger than the window is shown from its top.
    viewer.scrollTop += mark.height > frame.height ? mark.top - frame.top - 40 : mark.top + mark.height / 2 - frame.top - frame.height / 2;
    viewer.scrollLeft += mark.width > frame.width ? mark.left - frame.left - 40 : mark.left + mark.width / 2 - frame.left - frame.width / 2;
  }

  function setPage(index) {
    state.page = (index + pages.length) % pages.length;
    state.change = -1;
    pages.forEach((page, i) => { page.hidden = i !== state.page; });
    all(".tab").forEach((tab, i) => tab.setAttribute("aria-current", String(i === state.page)));
    setMode(state.mode);
    setZoom(0, false);
  }

  document.addEventListener("click", event => {
    const target = event.target.closest("[data-page],[data-mode],[data-zoom],[data-change]");
    if (!target || target.matches("section")) return;
    if (target.dataset.change !== undefined) goTo(Number(target.dataset.change));
    else if (target.dataset.mode) setMode(target.dataset.mode);
    else if (target.dataset.zoom) {
      const zooms = { fit: 0, in: (setZoom(state.zoom, false)) * 1.25, out: (setZoom(state.zoom, false)) / 1.25 };
      setZoom(zooms[target.dataset.zoom], true);
    }
    else setPage(Number(target.dataset.page));
  });

  document.addEventListener("pointerdown", event => {
    if (!event.target.matches(".handle")) return;
    event.preventDefault();
    const box = sheet().getBoundingClientRect();
    const move = e => { state.swipe = Math.min(100, Math.max(0, (e.clientX - box.left) / box.width * 100)); show(); };
    event.target.setPointerCapture(event.pointerId);
    event.target.addEventListener("pointermove", move);
    event.target.addEventListener("pointerup", () => event.target.removeEventListener("pointermove", move), { once: true });
  });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const modes = { 1: "old", 2: "new", 3: "diff", 4: "swipe", 5: "blink" };
    const step = side => {
      if (state.mode !== "swipe") return false;
      state.swipe = Math.min(100, Math.max(0, state.swipe + side));
      show();
      return true;
    };
    const scale = () => setZoom(state.zoom, false);
    const keys = {
      j: () => goTo(state.change + 1), k: () => goTo(state.change < 0 ? -1 : state.change - 1),
      " ": () => setMode(state.mode === "old" ? "new" : "old"),
      "[": () => setPage(state.page - 1), "]": () => setPage(state.page + 1),
      "+": () => setZoom(scale() * 1.25, true), "=": () => setZoom(scale() * 1.25, true),
      "-": () => setZoom(scale() / 1.25, true), 0: () => setZoom(0, false),
      m: () => all(".marks").forEach(marks => marks.classList.toggle("off")),
      ArrowLeft: () => step(-2), ArrowRight: () => step(2),
    };
    if (modes[event.key]) setMode(modes[event.key]);
    else if (!keys[event.key] || keys[event.key]() === false) return;
    event.preventDefault();
  });

  addEventListener("resize", () => setZoom(state.zoom, true));
  if (pages.length > 0) {
    setPage(Math.max(0, pages.findIndex(page => $(".state", page).matches(".changed, .new, .failed"))));
    setMode(has("old") && has("new") ? "diff" : "new");
  }
})();

'use strict';
(function () {
  var root = document.documentElement;
  var follow = function (rel) {
    var link = document.querySelector('a[rel~="' + rel + '"]');
    if (link) { location.href = link.href; }
  };
  document.addEventListener('keydown', function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    if (event.key === 'ArrowLeft') { follow('prev'); }
    if (event.key === 'ArrowRight') { follow('next'); }
  });
  var sheet = document.querySelector('.sheet');
  if (sheet) {
    var start = null;
    sheet.addEventListener('touchstart', function (event) {
      start = event.touches.length === 1 ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
    }, { passive: true });
    sheet.addEventListener('touchend', function (event) {
      if (!start || (window.visualViewport && window.visualViewport.scale > 1.05)) { return; }
      var end = event.changedTouches[0], across = end.clientX - start.x;
      if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(end.clientY - start.y)) { follow(across < 0 ? 'next' : 'prev'); }
    }, { passive: true });
  }
  var sizes = [1, 1.125, 1.3125, 1.5625];
  var stored = function () { try { return localStorage.getItem('epaper-size'); } catch (e) { return null; } };
  var index = Math.max(0, Math.min(sizes.length - 1, parseInt(stored() || '1', 10) || 0));
  var show = function () { root.style.setProperty('--size', sizes[index] + 'rem'); };
  if (stored() !== null) { show(); }
  document.querySelectorAll('button[data-step]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      index = Math.max(0, Math.min(sizes.length - 1, index + Number(button.dataset.step)));
      try { localStorage.setItem('epaper-size', String(index)); } catch (e) { /* a reader without storage */ }
      show();
    });
  });
}());

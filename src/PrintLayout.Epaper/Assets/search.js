'use strict';
(function () {
  var form = document.getElementById('search'), list = document.getElementById('found'), more = document.getElementById('more');
  var days = list.dataset.days ? list.dataset.days.split(' ') : [], next = 0, words = [], batch = 31;
  var normal = function (text) { return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '); };
  window.epaperDay = function (day, stories) {
    stories.forEach(function (story) {
      var head = normal(story[1]), text = normal(story[2]);
      if (!words.every(function (word) { return head.indexOf(word) >= 0 || text.indexOf(word) >= 0; })) { return; }
      var item = document.createElement('li'), link = document.createElement('a'), note = document.createElement('p');
      link.href = day + '/' + story[0];
      link.textContent = story[1];
      var at = Math.max(0, text.indexOf(words[0]) - 20);
      note.textContent = day + ' ' + text.slice(at, at + 80);
      item.append(link, note);
      list.append(item);
    });
  };
  var load = function (from) {
    next = Math.min(days.length, from + batch);
    more.hidden = next >= days.length;
    days.slice(from, next).reduce(function (before, day) {
      return before.then(function () {
        return new Promise(function (done) {
          var script = document.createElement('script');
          script.src = day + '/search.js';
          script.onload = script.onerror = function () { script.remove(); done(); };
          document.head.append(script);
        });
      });
    }, Promise.resolve());
  };
  var run = function (text) {
    words = normal(text).split(' ').filter(Boolean);
    list.textContent = '';
    if (words.length) { load(0); }
  };
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); run(form.q.value); });
  more.addEventListener('click', function () { load(next); });
}());

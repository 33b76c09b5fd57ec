// Plays on without loading the whole page anew: a press is posted, its answer swapped in. Without
// this script every button works as it does in any form. ES5: Chrome 57, Firefox 52, Safari 11.
(function (d, w) {
  var busy, size = function () { return w.innerWidth + 'x' + w.innerHeight; };
  function page() { return d.getElementById('page'); }
  function send(body, tries) {
    var x = new XMLHttpRequest();
    busy = x;
    x.open('POST', '/');
    x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    x.setRequestHeader('X-Lantern', '1');
    x.timeout = 8000;
    x.onload = function () {
      if (x.status == 200 && /id="page"/.test(x.responseText)) swap(x.responseText);
      else w.location.reload();
    };
    // The same page's number: what arrived already is not done twice.
    x.onerror = x.ontimeout = function () {
      if (tries < 9) setTimeout(function () { send(body, tries + 1); }, 500 * tries);
      else w.location.reload();
    };
    x.send(body);
  }
  function press(name) {
    if (busy) return;
    var f = page();
    send('page=' + f.elements.page.value + '&size=' + size() +
      (name ? '&press=' + encodeURIComponent(name) : ''), 1);
  }
  function swap(html) {
    var at = d.activeElement, name = at && at.value, y = w.pageYOffset, f = page(),
      was = f.getAttribute('data-screen');
    busy = 0;
    f.outerHTML = html;
    f = page();
    d.documentElement.lang = f.lang;
    d.documentElement.dir = f.dir;
    w.scrollTo(0, was == f.getAttribute('data-screen') ? y : 0);
    [].some.call(f.elements, function (b) {
      if (name && b.value == name) { b.focus(); return 1; }
    });
    came();
  }
  function came() {
    var f = page(), s = f.getAttribute('data-sound');
    [].forEach.call(d.querySelectorAll('.newest'), function (e) { e.scrollTop = e.scrollHeight; });
    if (s) {
      var a = new Audio(s);
      a.volume = f.getAttribute('data-loud');
      s = a.play();
      if (s) s['catch'](function () {});
    }
    if (f.getAttribute('data-wait')) setTimeout(press, 700);
  }
  d.addEventListener('click', function (e) {
    var b = e.target;
    while (b && b.name != 'press') b = b.parentNode;
    if (b && !b.disabled) { e.preventDefault(); press(b.value); }
  });
  if (page().elements.size.value != size()) press();
  came();
})(document, window);

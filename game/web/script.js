// Plays on without loading the page anew: a press is posted with the page's number, and the answer is
// swapped in. Without this script every button works as it does in any form. It reads aloud, too: a
// recording where there is one, else with the browser's own voice, the spoken word lit. In a class it
// looks from time to time whether the page became another one without a press.
// ES5 alone, for Chrome 57, Firefox 52 and Safari 11. d: document, w: window, f: the page's form.
(function (d, w) {
  var f, busy, wanted, queue = [], known = {}, lit, kept, clip, soon, idle, voice = w.speechSynthesis, hand = {}, what, seen;
  function of(name) { return f.getAttribute('data-' + name); }
  function each(what, go) { [].forEach.call(d.querySelectorAll(what), go); }

  function send(body, tries) {
    var x = new XMLHttpRequest();
    x.open('POST', '/');
    x.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    x.setRequestHeader('X-Lantern', 1);
    x.timeout = 8e3;
    x.onload = function () {
      if (x.status == 200 && x.responseText.indexOf('<form') == 0) swap(x.responseText);
      else if (x.status > 428) x.onerror();
      else location.reload();
    };
    // Lost on the way, or too much was asked at once: the same number again, so that what arrived is not done twice.
    x.onerror = x.ontimeout = function () {
      if (tries > 8) location.reload();
      setTimeout(send, 400 * tries, body, tries + 1);
    };
    x.send(body);
  }
  // While an answer is awaited nothing is pressed, so that two quick taps are one. While the page is
  // only looked at again, a tap waits for it.
  function press(name) {
    if (busy) { if (busy == 2) wanted = name; return; }
    busy = name ? 1 : 2;
    hush();
    send('page=' + f.page.value + '&size=' + size() +
      (name ? '&press=' + encodeURIComponent(name) : ''), 1);
  }
  function size() { return innerWidth + 'x' + innerHeight; }

  function swap(html) {
    var name = d.activeElement.value, screen = of('screen'), y = pageYOffset, was = {};
    each('[data-key]', function (e) { was[e.dataset.key] = e.getBoundingClientRect(); });
    f.outerHTML = html;
    busy = 0;
    came();
    if (wanted) press(wanted);
    wanted = '';
    // The keys stay where they were, or begin anew at the top.
    f.querySelector('main').focus();
    each('button', function (b) { if (name && b.value == name) b.focus(); });
    if (screen != of('screen')) return scrollTo(0, 0);
    scrollTo(0, y);
    // What both pages show by one key goes from its old place to the new one.
    each('[data-key]', function (e) {
      var a = was[e.dataset.key], b = e.getBoundingClientRect();
      if (!a || e.className.indexOf('turned') > 0) return;
      e.style.transform = 'translate(' + (a.left - b.left) + 'px,' + (a.top - b.top) + 'px)';
      setTimeout(function () { e.style.transition = 'transform .3s'; e.style.transform = ''; }, 20);
    });
  }
  function came() {
    f = d.forms[0];
    seen = Date.now();
    d.documentElement.lang = f.lang;
    d.documentElement.dir = f.dir;
    each('.newest', function (e) { e.scrollTop = 1e6; });
    if (of('sound')) play(of('sound'), of('loud'));
    if (of('wait')) setTimeout(press, 700);
    clearTimeout(soon);
    if (of('now')) soon = setTimeout(look, 3e3);
    read(!of('read'));
    clearTimeout(idle);
    idle = setTimeout(ahead, 900);
  }
  // While a child reads, the drawings of the pages that may come next.
  function ahead() {
    var x = new XMLHttpRequest();
    x.open('GET', 'soon');
    x.onload = function () {
      if (x.status == 200) x.responseText.split('\n').forEach(function (at) { if (at) new Image().src = at; });
    };
    x.send();
  }
  function look() {
    var x = new XMLHttpRequest();
    x.open('GET', '/now');
    x.timeout = 8e3;
    x.onloadend = function () {
      if (x.status == 200 && x.responseText != of('now') && !busy) press();
      else soon = setTimeout(look, 3e3);
    };
    x.send();
  }
  function play(at, loud, then, failed) {
    var a = new Audio(at), p;
    a.volume = loud;
    a.onended = then;
    a.onerror = failed;
    p = a.play();
    if (p) p['catch'](failed || function () {});
    return a;
  }

  // quiet: all that is here counts as read. What the page before had is not read again.
  function read(quiet) {
    var now = {};
    queue = [];
    each('.say', function (e) {
      var text = e.alt || e.textContent;
      now[text] = 1;
      if (!quiet && !known[text]) queue.push(e);
    });
    known = now;
    next();
  }
  function next() {
    var e = queue.shift();
    dark();
    if (!e) return;
    light(e, 0);
    if (!e.dataset.clip) return speak(e);
    // A recording that is lost, or that this browser cannot play, is said by its own voice; one that
    // was stopped is not.
    clip = play(e.dataset.clip, of('speech'), next, function () {
      if (clip) speak(e, clip = 0);
    });
    clip.ontimeupdate = function () {
      var text = e.textContent;
      if (clip == this) said(e, text.lastIndexOf(' ', text.length * clip.currentTime / clip.duration) + 1);
    };
  }
  function speak(e) {
    if (!voice) return next();
    var u = new SpeechSynthesisUtterance(e.alt || e.textContent);
    u.lang = f.lang;
    u.rate = of('pace');
    u.volume = of('speech');
    u.onboundary = function (b) { said(e, b.charIndex); };
    u.onend = u.onerror = next;
    voice.speak(u);
  }
  function said(e, at) { dark(); light(e, at); }
  function light(e, at) {
    var texts = d.createTreeWalker(e, 4, null, false), t, word;
    lit = e;
    kept = e.innerHTML;
    while ((t = texts.nextNode()) && at >= t.length) at -= t.length;
    if (!t) return;
    word = t.splitText(at);
    word.splitText(/^\S*/.exec(word.data)[0].length);
    t.parentNode.insertBefore(t = d.createElement('mark'), word);
    t.className = 'said';
    t.appendChild(word);
  }
  function dark() { if (lit) lit.innerHTML = kept; lit = 0; }
  function hush() {
    queue = [];
    dark();
    if (clip) clip.pause();
    clip = 0;
    if (voice) voice.cancel();
  }

  // A hand that goes on in one place has not looked at what came there: as in a window, it waits.
  function hurried(e, name) {
    var now = Date.now(), same = name == what,
      near = Math.abs(e.clientX - hand.clientX) + Math.abs(e.clientY - hand.clientY) < 9;
    if (e.isTrusted && near && now - seen < (same ? 500 : 700)) return same || (seen = now);
    hand = e;
    what = name;
    seen = now;
  }
  d.addEventListener('click', function (e) {
    var b = e.target;
    while (b && b.name != 'press') b = b.parentNode;
    if (!b || b.disabled) return;
    e.preventDefault();
    if (hurried(e, b.value)) return;
    if (b.value != 'read-aloud?') press(b.value);
    else if (lit) hush();
    else { known = {}; read(); }
  });
  d.addEventListener('keydown', function (e) {
    var key = (e.code || '').replace(/Key|Digit|Numpad/, '').toLowerCase();
    if (!e.ctrlKey && !e.altKey && !e.metaKey)
      each('[aria-keyshortcuts="' + key + '"]', function (b) { b.click(); });
  });
  came();
  if (f.size.value != size()) press();
})(document, window);

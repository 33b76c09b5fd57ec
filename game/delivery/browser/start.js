/* Fetches the game, shows how far that is, proves each file, and opens the game in this page.

FILES (files.js) says of each file its name, length, CRC-32 and kind; WORDS what is said meanwhile,
by language. A server may be slow and break off: each file is tried three times, and then again
when somebody asks. CRC-32 finds what was cut or garbled; a browser offers no stronger sum to pages
that came by plain http. */
(function () {
  "use strict";
  var BY = document.currentScript.src.replace(/[^/]*$/, "");
  var bar = document.getElementById("bar");
  var said = document.getElementById("said");
  var again = document.getElementById("again");
  var whole = FILES.reduce(function (sum, file) { return sum + file.size; }, 0);
  var came = {};
  var got = {};

  var asked = (navigator.languages || [navigator.language || ""]).concat(LANGUAGES);
  var language = asked.map(function (tag) { return tag.split("-")[0]; })
    .filter(function (code) { return LANGUAGES.indexOf(code) >= 0; })[0];
  var words = WORDS[language];
  document.documentElement.lang = language;
  document.documentElement.dir = words.dir;

  var table = [];
  for (var n = 0; n < 256; n++) {
    var c = n;
    for (var k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1;
    table[n] = c;
  }
  function crc(bytes) {
    var sum = -1;
    for (var i = 0; i < bytes.length; i++) sum = table[(sum ^ bytes[i]) & 255] ^ (sum >>> 8);
    return (sum ^ -1) >>> 0;
  }

  function show() {
    var here = FILES.reduce(function (sum, file) { return sum + (came[file.name] || 0); }, 0);
    bar.value = here / whole * 0.9;
  }

  async function fetchOnce(file, cache) {
    var answer = await fetch(BY + file.name, { cache: cache });
    if (!answer.ok) throw new Error(file.name + ": " + answer.status);
    var bytes = new Uint8Array(file.size), at = 0;
    var reader = answer.body.getReader();
    for (;;) {
      var part = await reader.read();
      if (part.done) break;
      if (at + part.value.length > file.size) throw new Error(file.name + " is too long");
      bytes.set(part.value, at);
      at += part.value.length;
      came[file.name] = at;
      show();
    }
    if (at !== file.size || crc(bytes) !== file.crc) throw new Error(file.name + " is not whole");
    return bytes;
  }

  async function fetchWhole(file) {
    for (var attempt = 1; ; attempt++) {
      try {
        got[file.name] = got[file.name] || await fetchOnce(file, attempt > 1 ? "reload" : "default");
        return;
      } catch (why) {
        came[file.name] = 0;
        if (attempt === 3) throw why;
        await new Promise(function (go) { setTimeout(go, 500 * attempt); });
      }
    }
  }

  function script(name) {
    return new Promise(function (loaded, failed) {
      var one = document.createElement("script");
      one.src = URL.createObjectURL(new Blob([got[name]], { type: "text/javascript" }));
      one.onload = loaded;
      one.onerror = function () { failed(new Error(name)); };
      document.head.appendChild(one);
    });
  }

  /* What Pyodide asks for is here already. */
  var outside = window.fetch;
  function inside(what, how) {
    var name = String(what && what.url || what).replace(/^.*\//, "");
    if (!got[name]) return outside(what, how);
    var kind = FILES.filter(function (file) { return file.name === name; })[0].kind;
    return Promise.resolve(new Response(got[name], { headers: { "Content-Type": kind } }));
  }

  async function start() {
    again.hidden = true;
    said.textContent = words.coming;
    try {
      await Promise.all(FILES.map(fetchWhole));
      said.textContent = words.opening;
      window.fetch = inside;
      await script("pyodide.asm.js");
      await script("pyodide.js");
      var python = await loadPyodide({ indexURL: BY });
      window.fetch = outside;
      bar.value = 0.95;
      await new Promise(function (go) { setTimeout(go); });
      python.unpackArchive(got["bay.zip"], "zip", { extractDir: "/bay" });
      python.runPython("import sys; sys.path.insert(0, '/bay/code')");
      window.lanternBay(python.pyimport("game.web.alone"), language, words);
      await script("script.js");
      got = {};
      document.getElementById("starting").remove();
    } catch (why) {
      window.fetch = outside;
      said.textContent = words.failed;
      again.hidden = false;
      console.error(why);
    }
  }

  again.textContent = words.again;
  again.onclick = start;
  start();
})();

/* The game in this page. The page's own script runs unchanged: what it would post to a server goes
to Python here, and each file that a page names by its address is made here as well. */
window.lanternBay = function (alone, language, words) {
  "use strict";
  var OURS = "lantern-bay/";
  var kept = storage();
  var made = {};

  /* A frame that allows scripts alone has no storage: then nothing is kept. */
  function storage() {
    try {
      window.localStorage.setItem(OURS + "tried", "1");
      window.localStorage.removeItem(OURS + "tried");
      return window.localStorage;
    } catch (why) {
      return null;
    }
  }
  function names() {
    var all = [];
    for (var at = 0; kept && at < kept.length; at++) all.push(kept.key(at));
    return all;
  }
  var shelf = {
    names: names,
    get: function (key) { return kept ? kept.getItem(key) : undefined; },
    put: function (key, text) {
      try { kept.setItem(key, text); return true; } catch (why) { return false; }
    },
    drop: function (key) { if (kept) kept.removeItem(key); }
  };
  var game = alone.open_in_page(shelf, language, Math.floor(Math.random() * 0x3fffffff));

  function local(html) {
    return html.replace(/\/a\/[0-9a-f]+\.\w+/g, function (address) {
      if (!made[address]) {
        var file = game.file(address);
        var body = file.body.toJs();
        made[address] = URL.createObjectURL(new Blob([body], { type: file.kind }));
        file.destroy();
      }
      return made[address];
    });
  }

  /* Stands where the page's script looks for a server. */
  function Here() {}
  Here.prototype = {
    open: function (how) { this.posts = how === "POST"; }, /* all drawings are here already */
    setRequestHeader: function () {},
    send: function (body) {
      if (!this.posts) return;
      var given = new URLSearchParams(body), self = this;
      setTimeout(function () {
        self.status = 200;
        self.responseText = local(
          game.press(given.get("press") || "", Number(given.get("page")), given.get("size")));
        self.onload();
      });
    }
  };
  window.XMLHttpRequest = Here;

  document.getElementById("starting").insertAdjacentHTML("afterend", local(game.page()));
  document.body.appendChild(taken());

  /* Below the game: progress as a file, to another browser and back. */
  function taken() {
    var foot = document.createElement("footer");
    foot.id = "taken";
    var take = document.createElement("button");
    take.type = "button";
    take.textContent = words.take;
    take.onclick = function () {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([game.take()], { type: "application/json" }));
      link.download = "lantern-bay.json";
      link.click();
    };
    var bring = document.createElement("label");
    bring.textContent = words.bring;
    var chosen = document.createElement("input");
    chosen.type = "file";
    chosen.accept = ".json";
    var said = document.createElement("p");
    said.setAttribute("role", "status");
    chosen.onchange = async function () {
      var text = await chosen.files[0].text();
      if (game.bring(text)) window.location.reload();
      else said.textContent = words.not_ours;
    };
    bring.appendChild(chosen);
    foot.append(take, bring, said);
    foot.hidden = !kept;
    return foot;
  }
};

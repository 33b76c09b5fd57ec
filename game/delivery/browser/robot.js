/* Waits until the game is in its page, and presses its buttons by their names, one after the other.
What could not be pressed, as a sentence; "" when all was. */
(async function (names) {
  "use strict";
  function soon() { return new Promise(function (go) { setTimeout(go, 10); }); }
  function number() {
    return document.querySelector("#page [name=page]").value;
  }
  while (document.getElementById("starting")) {
    if (!document.getElementById("again").hidden) return "The game did not start in its page.";
    await soon();
  }
  for (var name of names) {
    var button = Array.from(document.querySelectorAll("[name=press]"))
      .find(function (one) { return one.value === name && !one.disabled; });
    if (!button) return "There is no button " + name + " on page " + number() + ".";
    var before = number();
    button.click();
    for (var waits = 0; number() === before; waits++) {
      if (waits > 9000) return "Nothing came of " + name + " on page " + before + ".";
      await soon();
    }
  }
  return "";
})

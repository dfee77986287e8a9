"use strict";
// Filters only hide and show what is already on the page; nothing is fetched, nothing is written as markup.
(function () {
  var form = document.getElementById("filters");
  if (!form) { return; }
  var area = document.getElementById("f-area");
  var unit = document.getElementById("f-unit");
  var light = document.getElementById("f-light");
  var year = document.getElementById("f-year");
  var text = document.getElementById("f-text");
  var shown = document.getElementById("f-shown");
  var pieces = Array.prototype.slice.call(document.querySelectorAll("[data-filter]"));
  var tables = Array.prototype.slice.call(document.querySelectorAll("[data-table]"));

  function has(list, word) {
    return (" " + list + " ").indexOf(" " + word + " ") >= 0;
  }

  function matches(data, oneYear, words) {
    var lights = oneYear ? data.current : data.lights;
    return (!area.value || data.area === area.value)
      && (!unit.value || data.unit === unit.value)
      && (!oneYear || lights !== "")
      && (!light.value || has(lights, light.value))
      && words.every(function (word) { return data.text.indexOf(word) >= 0; });
  }

  function apply() {
    var oneYear = year.value === "one";
    var words = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    var total = 0;
    var visible = 0;
    document.body.classList.toggle("one-year", oneYear);
    pieces.forEach(function (piece) {
      var match = matches(piece.dataset, oneYear, words);
      piece.hidden = !match;
      if ("count" in piece.dataset) {
        total += 1;
        visible += match ? 1 : 0;
      }
    });
    tables.forEach(function (table) {
      table.hidden = !table.querySelector("[data-filter]:not([hidden])");
    });
    shown.textContent = visible + " / " + total;
  }

  function openTarget() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
      target.scrollIntoView({ block: "center" });
    }
  }

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
  });
  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(apply, 0); });
  window.addEventListener("hashchange", openTarget);
  form.hidden = false;
  apply();
  openTarget();
})();

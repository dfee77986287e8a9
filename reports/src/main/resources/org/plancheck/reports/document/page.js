"use strict";
// Hides, shows and leads through what is already on the page; nothing is fetched, nothing is written as markup.
(function () {
  var form = document.getElementById("filters");
  if (!form) { return; }
  var FIELDS = ["area", "unit", "who", "action", "light", "verdict", "year", "text"];

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  // ---- What there is to filter ----

  function piece(element) {
    var data = element.dataset;
    return {
      element: element, area: data.area, unit: data.unit, action: data.action, who: data.who.split(" "),
      years: data.y.split(" ").map(function (year) {
        var parts = year.split(":");
        return { year: parts[0], light: parts[1], verdict: parts[2] };
      }),
      text: null
    };
  }

  function text(one) {
    // read only when somebody searches
    if (one.text === null) { one.text = one.element.textContent.toLowerCase(); }
    return one.text;
  }

  var items = all("details.item").map(piece);
  var finds = all("li.find").map(piece);
  var cards = all("li.card").map(piece);
  var byKey = {};
  items.forEach(function (item) { byKey[item.element.querySelector(".why").id] = item; });

  // ---- Filters ----

  function state() {
    var chosen = {};
    FIELDS.forEach(function (field) { chosen[field] = form.elements[field].value.trim(); });
    return chosen;
  }

  function isActive(chosen) {
    return FIELDS.some(function (field) { return chosen[field] !== ""; });
  }

  // Light and verdict ask about the year chosen, else about the assessed one.
  function matchesYear(one, chosen) {
    if (!chosen.year && !chosen.light && !chosen.verdict) { return true; }
    return one.years.some(function (judged) {
      return (chosen.year === "any" || judged.year === (chosen.year || form.dataset.year))
        && (!chosen.light || judged.light === chosen.light.toLowerCase())
        && (!chosen.verdict || judged.verdict === chosen.verdict);
    });
  }

  function matches(one, chosen, position, words) {
    return (!chosen.area || one.area === chosen.area)
      && (!chosen.unit || one.unit === chosen.unit)
      && (!chosen.action || one.action === chosen.action)
      && (position < 0 || one.who.indexOf(String(position)) >= 0)
      && matchesYear(one, chosen)
      && words.every(function (word) { return text(one).indexOf(word) >= 0; });
  }

  function show(pieces, chosen, name) {
    var position = chosen.who ? form.elements.who.selectedIndex - 1 : -1;
    var words = chosen.text.toLowerCase().split(/\s+/).filter(Boolean);
    var visible = 0;
    pieces.forEach(function (one) {
      var match = matches(one, chosen, position, words);
      one.element.hidden = !match;
      visible += match ? 1 : 0;
    });
    all('[data-shown="' + name + '"]').forEach(function (place) { place.textContent = visible + " / " + pieces.length; });
  }

  function apply() {
    var chosen = state();
    show(items, chosen, "items");
    show(finds, chosen, "finds");
    show(cards, chosen, "cards");
    all("[data-table]").forEach(function (table) { table.hidden = !table.querySelector("[data-y]:not([hidden])"); });
    form.classList.toggle("active", isActive(chosen));
    form.querySelector('[data-shown="by"]').textContent = isActive(chosen) ? " · " + described(chosen) : "";
    showHeat(chosen);
    measure();
  }

  function described(chosen) {
    return FIELDS.filter(function (field) { return chosen[field]; }).map(function (field) {
      var control = form.elements[field];
      var value = control.options ? control.options[control.selectedIndex].text : control.value;
      return control.parentNode.querySelector("span").textContent + " " + value;
    }).join(" · ");
  }

  // ---- Heat table ----

  var heat = document.getElementById("heat");
  var links = all("a.h", heat);
  var rows = all("tr", heat).filter(function (row) { return row.querySelector("a.h"); });
  var verdicts = {};
  all("option", form.elements.verdict).forEach(function (option) { verdicts[option.value] = option.text; });

  function showHeat(chosen) {
    var year = chosen.year && chosen.year !== "any" ? chosen.year : form.dataset.year;
    all(".heat-year").forEach(function (place) {
      place.textContent = all("option", form.elements.year).filter(function (option) {
        return (option.value || form.dataset.year) === year;
      })[0].text;
    });
    links.forEach(function (link) { showCell(link, year); });
    rows.forEach(function (row) {
      row.hidden = !row.querySelector("a.h:not(.off)") || (row.className === "quiet" && isFolded(row) && !isActive(chosen));
    });
    all(".fold", heat).forEach(function (button) { button.hidden = isActive(chosen); });
    all("tbody.action", heat).forEach(function (group) { group.hidden = !group.querySelector("a.h:not(.off)"); });
    all("tbody.part", heat).forEach(function (part) {
      var next = part.nextElementSibling;
      while (next && next.className === "action" && next.hidden) { next = next.nextElementSibling; }
      part.hidden = !next || next.className !== "action";
    });
    if (!links.some(function (link) { return link.tabIndex === 0 && !link.closest("tr").hidden; })) { rove(firstVisible()); }
  }

  function showCell(link, year) {
    var item = byKey[keyOf(link)];
    var judged = item.years.filter(function (one) { return one.year === year; })[0];
    link.className = "h m-" + (judged ? judged.light : "empty") + (item.element.hidden ? " off" : "");
    link.firstChild.textContent = judged ? verdicts[judged.verdict] : "—";
  }

  function isFolded(row) {
    var button = row.parentNode.querySelector(".fold");
    return button && button.getAttribute("aria-expanded") === "false";
  }

  function fold(button, folded) {
    button.setAttribute("aria-expanded", String(!folded));
    button.textContent = folded ? button.dataset.more : button.dataset.less;
  }

  function visibleRows() {
    return rows.filter(function (row) { return !row.hidden; });
  }

  function firstVisible() {
    var row = visibleRows()[0];
    return row && row.querySelector("a.h");
  }

  function rove(link) {
    links.forEach(function (other) { other.tabIndex = other === link ? 0 : -1; });
  }

  function nearest(row, column) {
    return all("a.h", row).sort(function (a, b) {
      return Math.abs(a.parentNode.cellIndex - column) - Math.abs(b.parentNode.cellIndex - column);
    })[0];
  }

  function neighbour(link, key, far) {
    var shown = visibleRows();
    var row = link.closest("tr");
    var at = shown.indexOf(row);
    var inRow = all("a.h", row);
    var column = link.parentNode.cellIndex;
    switch (key) {
      case "ArrowRight": return inRow[inRow.indexOf(link) + 1];
      case "ArrowLeft": return inRow[inRow.indexOf(link) - 1];
      case "ArrowDown": return shown[at + 1] && nearest(shown[at + 1], column);
      case "ArrowUp": return shown[at - 1] && nearest(shown[at - 1], column);
      case "PageDown": return nearest(shown[Math.min(at + 10, shown.length - 1)], column);
      case "PageUp": return nearest(shown[Math.max(at - 10, 0)], column);
      case "Home": return far ? nearest(shown[0], 0) : inRow[0];
      case "End": return far ? nearest(shown[shown.length - 1], 999) : inRow[inRow.length - 1];
      default: return null;
    }
  }

  function moveInHeat(event) {
    var link = event.target.closest("a.h");
    var next = link && neighbour(link, event.key, event.ctrlKey);
    if (next) {
      event.preventDefault();
      rove(next);
      next.focus();
    }
  }

  // ---- Addresses: #light=RED&area=320700 filters, #plan/item@area/year opens, both may be mailed ----

  function keyOf(link) {
    return decodeURIComponent(link.getAttribute("href").slice(1));
  }

  function query(chosen) {
    return FIELDS.filter(function (field) { return chosen[field]; }).map(function (field) {
      return field + "=" + encodeURIComponent(chosen[field]);
    }).join("&");
  }

  function remember(hash, anew) {
    var address = location.pathname + location.search + (hash ? "#" + hash : "");
    // a browser that lets no file on a disk change its address can still filter
    try { history[anew ? "pushState" : "replaceState"](null, "", address); } catch (refused) { return; }
  }

  function choose(field, value) {
    var control = form.elements[field];
    if (!control.options) { control.value = value; return; }
    var found = all("option", control).filter(function (option) { return option.value.toLowerCase() === value.toLowerCase(); })[0];
    control.value = found ? found.value : "";
  }

  function decoded(part) {
    try { return decodeURIComponent(part); } catch (broken) { return part; }
  }

  function follow() {
    var hash = location.hash.slice(1);
    var key = decoded(hash);
    if (hash.indexOf("=") >= 0) {
      var asked = {};
      hash.split("&").forEach(function (pair) {
        var at = pair.indexOf("=");
        asked[pair.slice(0, at)] = decoded(pair.slice(at + 1));
      });
      FIELDS.forEach(function (field) { choose(field, asked[field] || ""); });
      key = asked.item || "";
    }
    apply();
    reveal(key);
  }

  function find(key) {
    return document.getElementById(key) || document.getElementById(key.replace(/\/\d{4}$/, ""));
  }

  function isItem(key) {
    var place = key && find(key);
    return Boolean(place && place.closest("details.item"));
  }

  // An item that is asked for by name is shown whatever the filters hide.
  function reveal(key) {
    if (!isItem(key)) { return; }
    var place = find(key);
    var item = place.closest("details.item");
    var early = item.querySelector("details.early");
    var year = (/\/(\d{4})$/.exec(key) || [])[1];
    item.hidden = false;
    item.closest("[data-table]").hidden = false;
    item.open = true;
    if (early && year && item.dataset.y.indexOf(year) !== 0) { early.open = true; }
    item.firstElementChild.focus({ preventScroll: true });
    (place.matches(".year") ? place : item).scrollIntoView();
  }

  var origin = null;

  function open(event) {
    var link = event.target.closest("a[href^='#']");
    if (!link) { return; }
    if (link.dataset.pick) {
      FIELDS.forEach(function (field) { choose(field, field === link.dataset.pick ? link.dataset.value : ""); });
      apply();
      remember(query(state()), true);
      event.preventDefault();
      document.getElementById("table").scrollIntoView();
    } else if (isItem(keyOf(link))) {
      var filter = query(state());
      var key = link.getAttribute("href").slice(1);
      event.preventDefault();
      origin = link;
      if (link.classList.contains("h")) { rove(link); }
      remember(filter ? filter + "&item=" + encodeURIComponent(decoded(key)) : key, true);
      reveal(decoded(key));
    }
  }

  function goBack(event) {
    if (event.key === "Escape" && origin && !event.target.closest("form")) {
      origin.focus({ preventScroll: true });
      origin.scrollIntoView({ block: "center" });
      origin = null;
    }
  }

  // What sticks to the top must not cover what is jumped to.
  function measure() {
    var sticks = getComputedStyle(form).position === "sticky";
    document.documentElement.style.setProperty("--bar", (sticks ? form.offsetHeight : 0) + "px");
  }

  // ---- Printing: what asks for action and has arithmetic is opened, the rest stays one line ----

  // the head of every printed page; the title is data, and a string of CSS ends at a quote, backslash or line break
  document.documentElement.style.setProperty("--running", '"' + document.title.replace(/["\\\n]/g, " ") + '"');

  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = all("details.printed:not([open]), details.group:not([open]), details.more:not([open])");
    opened.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (details) { details.open = false; });
    opened = [];
  });

  function changed() {
    apply();
    remember(query(state()), false);
  }

  form.addEventListener("input", changed);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("reset", function () { setTimeout(changed, 0); });
  heat.addEventListener("keydown", moveInHeat);
  heat.addEventListener("focusin", function (event) { if (event.target.matches("a.h")) { rove(event.target); } });
  document.addEventListener("click", open);
  document.addEventListener("keydown", goBack);
  window.addEventListener("hashchange", follow);
  window.addEventListener("resize", measure);
  heat.setAttribute("role", "grid");
  all(".fold", heat).forEach(function (button) {
    fold(button, true);
    button.addEventListener("click", function () {
      fold(button, button.getAttribute("aria-expanded") === "true");
      showHeat(state());
    });
  });
  all(".keys").forEach(function (keys) { keys.hidden = false; });
  form.hidden = false;
  rove(links[0]);
  follow();
})();

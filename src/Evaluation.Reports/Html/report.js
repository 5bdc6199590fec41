(function () {
  "use strict";
  var root = document.documentElement, body = document.body, words = body.dataset;
  var order = new Intl.Collator(root.lang, { numeric: true });
  var title = document.title;

  function each(list, action) { Array.prototype.forEach.call(list, action); }
  function make(tag, name, text) {
    var made = document.createElement(tag);
    if (name) { made.className = name; }
    if (text) { made.textContent = text; }
    return made;
  }

  // Light and dark.
  var theme = document.querySelector(".theme");
  if (theme) {
    theme.hidden = false;
    theme.addEventListener("click", function () {
      var dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : window.matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      theme.setAttribute("aria-pressed", String(!dark));
    });
  }

  // Sorting. A cell without a number stands last, whichever way the column is sorted.
  function keyOf(cell, isNumber) {
    if (!isNumber) { return cell.textContent.trim(); }
    if ("key" in cell.dataset) { return cell.dataset.key === "" ? NaN : Number(cell.dataset.key); }
    var found = /-?\d+(\.\d+)?/.exec(cell.textContent.replace("−", "-"));
    return found ? Number(found[0]) : NaN;
  }

  function sort(table, column, down) {
    var place = table.tBodies[0], rows = Array.prototype.slice.call(place.rows);
    var isNumber = rows.some(function (row) {
      return "key" in row.cells[column].dataset || row.cells[column].classList.contains("n");
    });
    var keyed = rows.map(function (row) { return { row: row, key: keyOf(row.cells[column], isNumber) }; });
    keyed.sort(function (a, b) {
      if (!isNumber) { return (down ? -1 : 1) * order.compare(a.key, b.key); }
      if (isNaN(a.key) || isNaN(b.key)) { return isNaN(a.key) - isNaN(b.key); }
      return (down ? -1 : 1) * (a.key - b.key);
    });
    var sorted = document.createDocumentFragment();
    keyed.forEach(function (item) { sorted.appendChild(item.row); });
    place.appendChild(sorted);
  }

  function makeSortable(table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      if (head.tagName !== "TH") { return; }
      var button = make("button", "", head.textContent);
      button.type = "button";
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending"
          || (head.getAttribute("aria-sort") !== "descending" && "high" in head.dataset);
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table, column, down);
      });
    });
  }

  // Search and filters.
  function plain(text) { return text.normalize("NFKC").toLowerCase(); }
  function itemsOf(list) { return Array.prototype.slice.call(list.tBodies ? list.tBodies[0].rows : list.children); }
  function searched(item) {
    if (!item.cells) { return plain(item.textContent); }
    return plain(Array.prototype.map.call(item.cells, function (cell) {
      return cell.classList.contains("n") ? "" : cell.textContent;
    }).join("\n"));
  }

  function choicesOf(list, items) {
    if (!list.tHead) {
      return "filter" in list.dataset
        ? [{ label: list.dataset.filter, of: function (item) { return item.dataset.group; } }]
        : [];
    }
    return Array.prototype.slice.call(list.tHead.rows[0].cells)
      .filter(function (head) { return "filter" in head.dataset; })
      .map(function (head) {
        var column = head.cellIndex;
        return { label: head.textContent, of: function (item) { return item.cells[column].textContent; }, cell: column };
      });
  }

  function addChoice(tools, choice, items, changed) {
    var keys = new Map();
    items.forEach(function (item) {
      var cell = "cell" in choice ? item.cells[choice.cell] : null;
      keys.set(choice.of(item), cell && cell.dataset.key ? Number(cell.dataset.key) : NaN);
    });
    if (keys.size < 2) { return null; }
    var label = make("label", "", choice.label + " "), select = make("select");
    select.add(new Option(words.all, ""));
    Array.from(keys.keys()).sort(function (a, b) {
      return keys.get(a) - keys.get(b) || order.compare(a, b);
    }).forEach(function (value) { select.add(new Option(value, "=" + value)); });
    label.appendChild(select);
    tools.insertBefore(label, tools.lastElementChild);
    select.addEventListener("change", changed);
    return { select: select, of: choice.of };
  }

  function makeTools(tools) {
    var list = document.getElementById(tools.dataset.for);
    var input = tools.querySelector("input"), told = tools.querySelector("[role=status]");
    var items = itemsOf(list), texts = null;
    function tell(shown) {
      told.textContent = told.dataset.words.replace("{0}", shown).replace("{1}", items.length);
    }
    function apply() {
      texts = texts || items.map(searched);
      var wanted = plain(input.value.trim()), shown = 0;
      items.forEach(function (item, i) {
        var hit = texts[i].indexOf(wanted) >= 0 && choices.every(function (choice) {
          return choice.select.value === "" || choice.select.value === "=" + choice.of(item);
        });
        item.hidden = !hit;
        shown += hit ? 1 : 0;
      });
      tell(shown);
    }
    var choices = choicesOf(list, items).map(function (choice) { return addChoice(tools, choice, items, apply); }).filter(Boolean);
    var waiting = 0;
    input.addEventListener("input", function () {
      clearTimeout(waiting);
      if (items.length > 500) { waiting = setTimeout(apply, 120); } else { apply(); }
    });
    tell(items.length);
    tools.hidden = false;
  }

  // Trees: a branch folds and unfolds what is under it.
  function depthOf(row) { return Number(row.dataset.depth); }
  function refold(rows) {
    var limit = Infinity;
    rows.forEach(function (row) {
      var depth = depthOf(row);
      row.hidden = depth > limit;
      if (depth <= limit) {
        var button = row.querySelector(".twist");
        limit = button && button.getAttribute("aria-expanded") === "false" ? depth : Infinity;
      }
    });
  }

  function steer(rows, button, key) {
    if (key === "ArrowRight" || key === "ArrowLeft") {
      button.setAttribute("aria-expanded", String(key === "ArrowRight"));
      refold(rows);
      return true;
    }
    var seen = rows.map(function (row) { return row.hidden ? null : row.querySelector(".twist"); }).filter(Boolean);
    var next = seen[seen.indexOf(button) + (key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : NaN)];
    if (next) { next.focus(); }
    return Boolean(next);
  }

  function makeTree(table) {
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows.forEach(function (row, i) {
      if (i + 1 >= rows.length || depthOf(rows[i + 1]) <= depthOf(row)) { return; }
      var head = row.querySelector("th"), button = make("button", "twist", head.textContent);
      button.type = "button";
      button.setAttribute("aria-expanded", String(depthOf(row) === 0));
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") === "false"));
        refold(rows);
      });
      button.addEventListener("keydown", function (e) { if (steer(rows, button, e.key)) { e.preventDefault(); } });
    });
    [[words.expand, "true"], [words.collapse, "false"]].forEach(function (choice) {
      var button = make("button", "fold", choice[0]);
      button.type = "button";
      table.parentNode.parentNode.insertBefore(button, table.parentNode);
      button.addEventListener("click", function () {
        each(table.querySelectorAll(".twist"), function (twist, i) {
          twist.setAttribute("aria-expanded", i === 0 ? "true" : choice[1]);
        });
        refold(rows);
      });
    });
    refold(rows);
  }

  // The subjects' pages.
  var subjects = document.getElementById("subjects"), dressed = new WeakSet();
  function dress(page) {
    if (dressed.has(page)) { return; }
    dressed.add(page);
    // Alone on the screen, the page begins right under the title.
    each(page.querySelectorAll("h3, h4"), function (heading) { heading.setAttribute("aria-level", heading.tagName === "H3" ? "2" : "3"); });
    each(page.querySelectorAll("table.sortable"), makeSortable);
    each(page.querySelectorAll("table.explanation"), makeTree);
    each(page.querySelectorAll("details"), function (details) { details.open = true; });
  }

  function unpack(text) {
    var bytes = Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); });
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }

  function show(page) {
    each(subjects.querySelectorAll(".open"), function (open) { open.classList.remove("open"); });
    page.classList.add("open");
    body.dataset.view = "subject";
    var heading = page.querySelector("h3");
    if (heading) {
      document.title = heading.firstElementChild.textContent + " · " + title;
      dress(page);
      window.scrollTo(0, 0);
      heading.focus({ preventScroll: true });
    }
  }

  var note = make("p", "quiet");
  note.setAttribute("role", "status");
  function open(anchor, packed) {
    note.textContent = words.unpacking;
    subjects.appendChild(note);
    show(note);
    if (!("DecompressionStream" in window)) { note.textContent = words.unreadable; return; }
    unpack(packed.textContent).then(function (html) {
      if (location.hash !== "#" + anchor) { return; }
      // A document of its own: nothing in it loads or acts before it stands here.
      var page = new DOMParser().parseFromString(html, "text/html").body.firstElementChild;
      each(subjects.querySelectorAll(".subject"), function (old) { old.remove(); });
      note.remove();
      subjects.appendChild(page);
      show(page);
    }, function () { note.textContent = words.unreadable; });
  }

  var last = "";
  function route() {
    var anchor = location.hash.slice(1);
    if (subjects && /^subject-\d+$/.test(anchor)) {
      var page = document.getElementById(anchor), packed = document.getElementById(anchor + "-page");
      if (page || packed) {
        last = anchor;
        if (page) { show(page); } else { open(anchor, packed); }
        return;
      }
    }
    var was = body.dataset.view;
    body.dataset.view = "report";
    document.title = title;
    if (was !== "subject") { return; }
    var link = anchor === "ranking" && document.querySelector("#ranking-table a[href='#" + last + "']");
    var target = link || document.getElementById(anchor) || document.getElementById("main");
    target.scrollIntoView({ behavior: "instant", block: link ? "center" : "start" });
    if (link) { link.focus({ preventScroll: true }); }
  }

  // On paper everything that is shown is unfolded.
  var folded = [];
  window.addEventListener("beforeprint", function () {
    folded = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
    folded.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    folded.forEach(function (details) { details.open = false; });
  });

  // The contents tell which section is in view.
  function follow() {
    var links = new Map();
    each(document.querySelectorAll("nav a"), function (link) { links.set(link.hash.slice(1), link); });
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting || !links.has(entry.target.id)) { return; }
        links.forEach(function (link) { link.removeAttribute("aria-current"); });
        links.get(entry.target.id).setAttribute("aria-current", "true");
      });
    }, { rootMargin: "-10% 0px -80% 0px" });
    each(document.querySelectorAll("main > section"), function (section) { watch.observe(section); });
  }

  each(document.querySelectorAll(".tools"), makeTools);
  each(document.querySelectorAll("main > section table.sortable"), function (table) {
    if (!table.closest(".subject")) { makeSortable(table); }
  });
  window.addEventListener("hashchange", route);
  route();
  if ("IntersectionObserver" in window) { follow(); }
  root.dataset.ready = "";
})();

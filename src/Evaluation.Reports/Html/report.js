(function () {
  "use strict";
  var root = document.documentElement;
  var theme = document.querySelector(".theme");
  theme.hidden = false;
  theme.addEventListener("click", function () {
    var dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : window.matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    theme.setAttribute("aria-pressed", String(!dark));
  });

  function compare(column, down) {
    return function (a, b) {
      var x = a.cells[column], y = b.cells[column];
      if (!("key" in x.dataset)) {
        return (down ? -1 : 1) * x.textContent.trim().localeCompare(y.textContent.trim(), root.lang);
      }
      var p = x.dataset.key, q = y.dataset.key;
      if (p === "" || q === "") { return (p === "") - (q === ""); }
      return (down ? -1 : 1) * (Number(p) - Number(q));
    };
  }

  function rowsOf(table) { return Array.prototype.slice.call(table.tBodies[0].rows); }

  function makeSortable(table) {
    var rows = rowsOf(table);
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending"
          || (head.getAttribute("aria-sort") !== "descending" && "high" in head.dataset);
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        rows.slice().sort(compare(column, down)).forEach(function (row) { table.tBodies[0].appendChild(row); });
      });
    });
  }

  Array.prototype.forEach.call(document.querySelectorAll("table.sortable"), makeSortable);

  var rows = rowsOf(document.getElementById("ranking-table"));
  var tools = document.querySelector(".tools");
  var filter = document.getElementById("filter");
  var count = document.getElementById("filter-count");
  tools.hidden = false;
  filter.addEventListener("input", function () {
    var wanted = filter.value.trim().toLowerCase();
    var shown = 0;
    rows.forEach(function (row) {
      var hit = row.dataset.name.toLowerCase().indexOf(wanted) >= 0;
      row.hidden = !hit;
      shown += hit ? 1 : 0;
    });
    count.textContent = String(shown);
  });
})();

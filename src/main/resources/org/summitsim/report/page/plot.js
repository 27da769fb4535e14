/* Rows of activities on a time axis: what is drawn, what is said of it, and what can be pointed at. */
summit.plot = (() => {
  const { el, svg, words } = summit.core;
  const { fold, marks, lanes, panel, clock } = summit;
  const BAR = 28;
  const NAME = 19;
  const TITLE = 14;
  const CHANCE = 68;
  const NARROW = 620;

  function create(onSelect) {
    const axis = svg("svg", { class: "axis", "aria-hidden": "true" });
    const zones = el("div", { class: "axis-zones" });
    const head = el("div", { class: "plot-head" }, zones, axis);
    const ground = svg("svg", { class: "ground", "aria-hidden": "true" });
    const names = el("div", { class: "names", "aria-hidden": "true" });
    const items = el("div", { class: "items", role: "listbox", "aria-label": "Activities; the arrow keys go from one to the next" });
    const body = el("div", { class: "plot-body" }, ground, names, items);
    const node = el("div", { class: "plot" }, head, body);
    const state = { list: [], parts: [[0, 60]], chosen: null, transform: d3.zoomIdentity, options: [] };

    /* How wide the names and the drawing are now. */
    function measure(single) {
      const width = node.clientWidth || 320;
      const narrow = width < NARROW;
      const left = narrow ? 0 : Math.min(300, Math.round(width * 0.28));
      return { narrow, left, width: Math.max(120, width - left - (single ? CHANCE : 6)) };
    }

    /* Names stand above the bars where it is narrow, titles where a row has several activities. */
    function rowsOf(list, size, single) {
      let top = 0;
      return list.map((lane) => {
        const above = (size.narrow ? NAME : 0) + (single ? 0 : TITLE);
        const height = BAR + above;
        const row = { lane, top, height, bars: top + above };
        top += height;
        return row;
      });
    }

    function zoneNames(view, minute, size) {
      zones.replaceChildren(
        ...[view.zone, view.second].filter((zone) => zone >= 0).map((zone, k) => el("span", k ? { class: "second" } : {}, clock.zoneName(zone, minute))),
      );
      zones.style.width = size.narrow ? "auto" : size.left + "px";
      head.classList.toggle("narrow", size.narrow);
    }

    function nameRows(rows, size, single) {
      names.replaceChildren(
        ...rows.map((row) => {
          const label = words(row.lane.title, {
            class: "name" + (row.lane.part ? " part" : "") + (row.lane.risk ? " at-risk" : ""),
            title: row.lane.title,
          });
          label.style.top = row.top + (single || size.narrow ? 0 : TITLE) + "px";
          label.style.width = (size.narrow ? size.width : size.left - 8) + "px";
          return label;
        }),
      );
    }

    function place(option, left, top, width, height) {
      option.node.style.left = left + "px";
      option.node.style.top = top + "px";
      option.node.style.width = width + "px";
      option.node.style.height = height + "px";
    }

    /* Puts the places to point at over the bars: whole rows where a row is one activity. */
    function placeOptions(folded, size, single) {
      for (const option of state.options) {
        const { row } = option;
        if (single) {
          place(option, 0, row.top, node.clientWidth, row.height);
        } else {
          const [from, to] = lanes.span(option.item).map((minute) => folded.x(minute));
          const left = Math.max(0, Math.min(from, folded.width - 8));
          const right = Math.min(folded.width, Math.max(to, left + 8));
          place(option, size.left + left, row.bars - TITLE, right - left, BAR + TITLE);
          option.node.hidden = to < 0 || from > folded.width;
        }
      }
    }

    function makeOptions(rows, single) {
      state.options = rows.flatMap((row) =>
        row.lane.items.map((item) => {
          const node = el("div", { class: "item", role: "option", tabindex: -1, "aria-selected": "false", "aria-label": panel.line(item) });
          if (!single) {
            node.append(words(item.title, { class: "inside" }));
          }
          return { node, item, row };
        }),
      );
      items.replaceChildren(...state.options.map((option) => option.node));
    }

    /* The least chance of being on time of each row, of its parts too where they have no rows. */
    function chances(rows, view, folded) {
      return rows.map((row) => {
        const parts = view.parts ? [] : lanes.partsAtRisk(row.lane.items[0]);
        const promises = [row.lane.items[0], ...parts].flatMap((item) => item.promises || []);
        const worst = d3.least(promises, (promise) => promise.chance);
        const place = { x: folded.width + CHANCE - 6, y: row.bars + 18, "text-anchor": "end" };
        return worst ? svg("text", { class: worst.risk ? "chance risk" : "chance", ...place }, worst.percent) : "";
      });
    }

    /* Draws what is in sight; the list only if it is another. */
    function draw(view, list) {
      const single = view.by === "activity";
      const size = measure(single);
      const fresh = list !== state.list || size.narrow !== state.narrow;
      const rows = rowsOf(list, size, single);
      const height = Math.max(BAR, rows.length ? rows[rows.length - 1].top + rows[rows.length - 1].height : 0);
      if (list !== state.list) {
        state.parts = fold.pieces(list.flatMap((lane) => lane.items.map(lanes.span)));
      }
      Object.assign(state, { list, narrow: size.narrow, view, size, single });
      const folded = fold.scale(state.parts, size.width, state.transform.k, state.transform.x);
      const ticks = fold.ticks(folded, view.zone, 58);
      const inner = svg("svg", { x: size.left, y: 0, width: size.width, height, overflow: "hidden" });
      inner.append(...marks.ground(folded, ticks, rows, height));
      for (const row of rows) {
        for (const item of row.lane.items) {
          inner.append(...marks.activity(folded, item, row.bars, lanes.isRisk(item)));
        }
      }
      const right = svg("svg", { x: size.left, y: 0, width: size.width + CHANCE, height });
      right.append(...(single ? chances(rows, view, folded) : []));
      ground.setAttribute("width", node.clientWidth);
      ground.setAttribute("height", height);
      ground.replaceChildren(inner, right);
      body.style.height = height + "px";
      drawAxis(view, folded, ticks, size, single);
      nameRows(rows, size, single);
      if (fresh) {
        makeOptions(rows, single);
      } else {
        state.options.forEach((option) => (option.row = rows[list.indexOf(option.row.lane)]));
      }
      placeOptions(folded, size, single);
      mark();
    }

    function drawAxis(view, folded, ticks, size, single) {
      axis.setAttribute("width", size.width + (single ? CHANCE : 6));
      axis.setAttribute("height", view.second < 0 ? 36 : 51);
      axis.replaceChildren(...marks.axis(folded, ticks, view.zone, view.second));
      if (single) {
        axis.append(svg("text", { class: "clock", x: size.width + CHANCE - 6, y: 30, "text-anchor": "end" }, "on time"));
      }
      zoneNames(view, state.parts[0][0] + 15, size);
    }

    /* Shows which one is chosen; exactly one can be reached with the tabulator. */
    function mark() {
      const chosen = state.options.find((option) => option.item === state.chosen) || state.options[0];
      for (const option of state.options) {
        option.node.tabIndex = option === chosen ? 0 : -1;
        const on = option.item === state.chosen;
        option.node.setAttribute("aria-selected", String(on));
        option.node.classList.toggle("chosen", on);
      }
    }

    function choose(option, focus) {
      if (!option) {
        return;
      }
      state.chosen = option.item;
      mark();
      if (focus) {
        option.node.focus({ preventScroll: true });
        option.node.scrollIntoView({ block: "nearest" });
      }
      onSelect(option.item);
    }

    const optionOf = (event) => state.options.find((option) => option.node === event.target.closest(".item"));

    items.addEventListener("pointerover", (event) => event.pointerType === "mouse" && choose(optionOf(event), false));
    items.addEventListener("click", (event) => choose(optionOf(event), true));
    items.addEventListener("focusin", (event) => choose(optionOf(event), false));
    items.addEventListener("keydown", (event) => {
      const shown = state.options.filter((option) => !option.node.hidden);
      const at = shown.findIndex((option) => option.node === document.activeElement);
      const moves = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1, PageDown: Math.min(at + 10, shown.length - 1), PageUp: Math.max(at - 10, 0) };
      if (event.key in moves && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        choose(shown[moves[event.key]], true);
      }
    });

    return { node, draw, state, redraw: () => state.view && draw(state.view, state.list) };
  }

  return { create };
})();

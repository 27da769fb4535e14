/* The schedule that one can ask: its days, rows, filters and clocks, and what is known of the activity pointed at. */
summit.schedule = (() => {
  const { data, el, button, select, checkbox } = summit.core;
  const { lanes, clock, panel } = summit;
  const FEW = 12;
  const WIDE = 700;

  const clocksOf = (numbers) => d3.greatest(d3.rollup(numbers, (all) => all.length, (zone) => zone), (pair) => pair[1])[0];

  /* The clock that most activities of a view are told by. */
  function zoneOf(list) {
    const zones = list.flatMap((lane) => lane.items.map((row) => row.zone[0]));
    return zones.length ? clocksOf(zones) : 0;
  }

  /* What is shown first: all that fits, else the day with most promises at risk. */
  function firstView() {
    const entries = data.rows.filter((row) => !(row.part >= 0)).length;
    const risks = data.days.map((day, k) => data.rows.filter((row) => row.day === k && lanes.isRisk(row)).length);
    const home = data.rows.length ? data.rows[0].zone[0] : 0;
    return { day: data.days.length > 1 && entries > FEW ? d3.maxIndex(risks) : -1, by: "activity", tag: -1, text: "", risk: false, parts: false, home };
  }

  function dayButtons(view, show) {
    const buttons = [[-1, "All days"], ...data.days.map((day, k) => [k, day.short])].map(([k, words]) =>
      button(words, { "data-day": k }, () => {
        view.day = k;
        show(true);
      }),
    );
    return { node: el("div", { class: "days", role: "group", "aria-label": "Day" }, data.days.length > 1 ? buttons : []), buttons };
  }

  function homeChoice(view, show) {
    const used = [...new Set(data.rows.flatMap((row) => row.zone))];
    if (used.length < 2) {
      return null;
    }
    const options = [[-1, "none"], ...used.map((zone) => [zone, clock.zoneName(zone, 0)])];
    const choice = select("Second clock", options, (value) => {
      view.home = Number(value);
      show(false);
    });
    choice.querySelector("select").value = String(view.home);
    return choice;
  }

  function filters(view, show) {
    const change = (key, number) => (value) => {
      view[key] = number ? Number(value) : value;
      show(true);
    };
    const kinds = [["activity", "activity"], ["person", "person"], ["place", "place"], ["resource", "vehicle or resource"]];
    const search = el("input", { type: "search", placeholder: "title, person, place", "aria-label": "Find" });
    search.addEventListener("input", () => change("text")(search.value));
    const hasParts = data.rows.some((row) => row.part >= 0);
    const rows = select("Rows by", kinds.filter(([by]) => by === "activity" || lanes.has(by)), change("by"));
    const more = el(
      "div",
      { class: "filters" },
      data.tags.length ? select("Tag", [[-1, "all"], ...data.tags.map((tag, k) => [k, tag])], change("tag", true)) : null,
      el("label", { class: "choice" }, "Find ", search),
      checkbox("only at risk", false, change("risk")),
      hasParts ? checkbox("with parts", false, change("parts")) : null,
      homeChoice(view, show),
    );
    return el("div", { class: "filters" }, rows, el("details", { open: window.innerWidth >= WIDE }, el("summary", {}, "Find and filter"), more));
  }

  function legend() {
    const key = (kind, words) => el("span", {}, el("i", { class: "key " + kind }), words);
    return el(
      "p",
      { class: "legend" },
      key("planned", "planned"),
      key("usual", "usual"),
      key("band", "1 in 10 earlier to 1 in 10 later"),
      key("usual risk", "promise at risk"),
      key("due", "due"),
    );
  }

  function start(section) {
    const view = firstView();
    const aside = el("aside", { class: "panel", "aria-live": "polite", "aria-label": "The activity pointed at" });
    const plot = summit.plot.create((row) => aside.replaceChildren(...panel.content(row, view.second).filter((part) => part)));
    const zoom = summit.zoom.attach(plot);
    const count = el("p", { class: "count", role: "status" });
    const days = dayButtons(view, show);
    let list = [];

    function show(anew) {
      if (anew) {
        list = lanes.list(view);
        plot.state.transform = d3.zoomIdentity;
      }
      view.zone = zoneOf(list);
      view.second = view.home === view.zone ? -1 : view.home;
      plot.draw(view, list);
      if (anew) {
        zoom.whole();
      }
      days.buttons.forEach((node) => node.setAttribute("aria-pressed", String(Number(node.dataset.day) === view.day)));
      count.textContent = list.length ? "" : "Nothing of the programme is like that.";
      chosenInSight();
    }

    function chosenInSight() {
      const shown = plot.state.options.map((option) => option.item);
      if (!shown.includes(plot.state.chosen)) {
        plot.state.chosen = shown.find(lanes.isRisk) || shown[0] || null;
        plot.redraw();
      }
      aside.replaceChildren(...(plot.state.chosen ? panel.content(plot.state.chosen, view.second).filter((part) => part) : []));
    }

    section.append(
      el("div", { class: "controls" }, days.node, zoom.bar),
      filters(view, show),
      el("div", { class: "board" }, el("div", { class: "scroll" }, plot.node), aside),
      count,
      legend(),
    );
    show(true);
    new ResizeObserver(() => plot.redraw()).observe(section);
  }

  return { start };
})();

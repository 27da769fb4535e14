/* What is known of one activity, in words. */
summit.panel = (() => {
  const { data, el, words } = summit.core;
  const { clock, lanes } = summit;
  const MOST_PEOPLE = 8;

  function names(list, numbers, most) {
    const named = numbers.filter((k) => k >= 0).map((k) => list[k]);
    const rest = named.length - most;
    return rest > 1 ? [...named.slice(0, most), "and " + rest + " more"] : named;
  }

  function joined(parts, between) {
    return parts.flatMap((part, k) => (k ? [between, words(part)] : [words(part)]));
  }

  /* A clock time where it is, with the date if that is not the day's, and below it at home. */
  function cell(minute, zone, second, date) {
    if (minute === null || minute === undefined) {
      return el("td", {}, "–");
    }
    const there = clock.time(minute, zone);
    const other = clock.date(minute, zone) === date ? "" : " " + clock.date(minute, zone).replace(/^\w+ /, "");
    const home = second >= 0 && clock.utc(second, minute) !== clock.utc(zone, minute);
    return el("td", {}, there, other, home ? el("small", {}, clock.time(minute, second)) : "");
  }

  function times(row, second) {
    const date = clock.date(row.start.find((minute) => minute !== null) ?? 0, row.zone[0]);
    const line = (title, [planned, early, usual, late], zone) =>
      el("tr", {}, el("th", { scope: "row" }, title), ...[planned, usual, early, late].map((m) => cell(m, zone, second, date)));
    const head = ["", "planned", "usual", "1 in 10 before", "1 in 10 after"];
    const at = row.start.find((minute) => minute !== null) ?? 0;
    const small = second >= 0 ? el("caption", {}, "Small: " + clock.zoneName(second, at)) : null;
    return el(
      "table",
      {},
      small,
      el("thead", {}, el("tr", {}, head.map((title) => el("th", title ? { scope: "col" } : {}, title)))),
      el("tbody", {}, line("start", row.start, row.zone[0]), line("end", row.end, row.zone[1])),
    );
  }

  function promises(row) {
    const list = (row.promises || []).map((promise) =>
      el(
        "li",
        { class: promise.risk ? "at-risk" : "kept" },
        promise.what + ": ",
        el("strong", {}, promise.words),
        promise.needs ? " (agreed: " + promise.needs + ")" : "",
        promise.what.endsWith("due") ? ", due " + clock.time(row.due, row.zone[1]) : "",
        promise.risk ? " – at risk" : "",
      ),
    );
    const parts = lanes.partsAtRisk(row).map((part) =>
      el("li", { class: "at-risk" }, words(part.title), ": ", part.promises.filter((p) => p.risk).map((p) => p.what.toLowerCase() + " " + p.words).join(", "), " – at risk"),
    );
    const held = row.held ? el("li", {}, "Takes place: ", el("strong", {}, row.held)) : null;
    return list.length || parts.length || held ? el("ul", { class: "promises" }, list, parts, held) : null;
  }

  function causes(row) {
    const all = [];
    if (row.late) {
      all.push(el("p", {}, "Starts " + row.late + " late on average", row.why ? ", mostly by:" : "."));
    }
    if (row.why) {
      all.push(el("ol", {}, row.why.map(([root, minutes]) => el("li", {}, words(root), ", " + minutes))));
    }
    if (row.hold) {
      all.push(el("p", { class: "hold" }, "What it waits for last: ", words(row.hold)));
    }
    return all;
  }

  /* Everything about an activity; `second` is the zone of the second clock, or -1. */
  function content(row, second) {
    const places = [...new Set(names(data.places, row.place || [], 2))];
    const first = row.start.find((minute) => minute !== null) ?? row.end.find((minute) => minute !== null) ?? 0;
    const where = joined(places, " → ");
    return [
      el("h3", {}, words(lanes.fullTitle(row))),
      el("p", { class: "where" }, where, where.length ? ", " : "", clock.date(first, row.zone[0]), ", ", clock.zoneName(row.zone[0], first)),
      times(row, second),
      promises(row),
      causes(row),
      row.who ? el("p", {}, "With: ", joined(names(data.people, row.who, MOST_PEOPLE), ", ")) : null,
      row.uses ? el("p", {}, "Uses: ", joined(names(data.resources, row.uses, MOST_PEOPLE), ", ")) : null,
    ].flat();
  }

  /* One line of it, for those who hear the page. */
  function line(row) {
    const [planned, , usual] = row.start;
    const zone = row.zone[0];
    const promise = (row.promises || [])[0];
    return [
      lanes.fullTitle(row),
      planned === null ? "" : "planned " + clock.time(planned, zone),
      usual === null ? "" : "usually " + clock.time(usual, zone),
      promise ? promise.what.toLowerCase() + " " + promise.words : "",
      lanes.isRisk(row) ? "at risk" : "",
    ]
      .filter((part) => part)
      .join(", ");
  }

  return { content, line };
})();

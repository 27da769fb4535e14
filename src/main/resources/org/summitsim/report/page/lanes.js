/* Which activities are in sight, and in which rows they are put. */
summit.lanes = (() => {
  const { data } = summit.core;
  const KINDS = { person: ["people", "who"], place: ["places", "place"], resource: ["resources", "uses"] };
  const rows = data.rows.map((row, k) => ({ ...row, number: k }));

  const parts = d3.group(rows.filter((row) => row.part >= 0), (row) => row.part);
  const ownRisk = (row) => (row.promises || []).some((promise) => promise.risk);
  const partsAtRisk = (row) => (parts.get(row.number) || []).filter(ownRisk);

  /* Whether a promise of it, or of one of its parts, is at risk. */
  const isRisk = (row) => ownRisk(row) || partsAtRisk(row).length > 0;
  const whole = (row) => (row.part >= 0 ? rows[row.part] : row);
  const fullTitle = (row) =>
    row.part >= 0 && !row.title.includes(whole(row).title) ? whole(row).title + ": " + row.title : row.title;

  /* From one in ten earlier, or planned, to one in ten later; empty if it has no time at all. */
  function span(row) {
    const all = [...row.start, ...row.end, row.due].filter((minute) => minute !== null && minute !== undefined);
    return all.length ? [Math.min(...all), Math.max(...all)] : null;
  }

  function text(row) {
    const names = (key, list) => (row[key] || []).filter((k) => k >= 0).map((k) => data[list][k]);
    return [fullTitle(row), ...names("who", "people"), ...names("place", "places"), ...names("uses", "resources")]
      .join("\n")
      .toLowerCase();
  }

  const texts = new Map();

  function matches(row, typed) {
    if (!texts.has(row.number)) {
      texts.set(row.number, text(row));
    }
    return texts.get(row.number).includes(typed);
  }

  /* The activities that a view asks for. */
  function visible(view) {
    const typed = view.text.trim().toLowerCase();
    return rows.filter(
      (row) =>
        span(row) &&
        (view.day < 0 || row.day === view.day) &&
        (!(row.part >= 0) || (view.parts && view.by === "activity")) &&
        (view.tag < 0 || (row.tags || []).includes(view.tag)) &&
        (!view.risk || isRisk(row)) &&
        (!typed || matches(row, typed)),
    );
  }

  /* Rows of a view: a title and the activities in it. */
  function list(view) {
    const all = visible(view);
    if (view.by === "activity") {
      return all.map((row) => ({ title: row.title, part: row.part >= 0 && view.parts, risk: isRisk(row), items: [row] }));
    }
    const [names, key] = KINDS[view.by];
    return data[names]
      .map((title, k) => ({ title, items: all.filter((row) => (row[key] || []).includes(k)) }))
      .filter((lane) => lane.items.length);
  }

  const has = (by) => rows.some((row) => (row[KINDS[by][1]] || []).some((k) => k >= 0));

  return { rows, list, span, isRisk, partsAtRisk, fullTitle, has };
})();

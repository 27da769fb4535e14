/* The bars of an activity and the lines behind them, as SVG. */
summit.marks = (() => {
  const { svg } = summit.core;
  const { fold, clock } = summit;

  function bar(folded, from, to, y, height, kind) {
    if (from === null || to === null || from === undefined || to === undefined || from > to) {
      return null;
    }
    const left = folded.x(from);
    return svg("rect", { class: kind, x: left, y, width: Math.max(1.5, folded.x(to) - left), height, rx: 1.5 });
  }

  const pen = document.createElement("canvas").getContext("2d");

  /* A text that fits into so many pixels, with an ellipsis where something is missing. */
  function fit(text, pixels, size) {
    pen.font = size + "px Helvetica, Arial, 'Liberation Sans', sans-serif";
    if (pen.measureText(text).width <= pixels) {
      return text;
    }
    const letters = [...text];
    const most = d3.bisector((n) => pen.measureText(letters.slice(0, n).join("") + "…").width).right(d3.range(letters.length), pixels);
    return most <= 1 ? "" : letters.slice(0, most - 1).join("").trimEnd() + "…";
  }

  /* Planned, usual, and from one in ten earlier to one in ten later; `y` is the top of 28 pixels. */
  function activity(folded, row, y, risk) {
    const [planned, early, usual] = row.start;
    const [plannedEnd, , usualEnd, late] = row.end;
    const at = (minute) => folded.x(minute);
    return [
      bar(folded, early, late, y + 3, 15, risk ? "band risk" : "band"),
      bar(folded, usual, usualEnd, y + 6, 9, risk ? "usual risk" : "usual"),
      bar(folded, planned, plannedEnd, y + 20, 4, "planned"),
      row.due === undefined ? null : svg("line", { class: "due", x1: at(row.due), x2: at(row.due), y1: y + 1, y2: y + 26 }),
    ].filter((mark) => mark);
  }

  /* Stripes for every other row, shades for what is folded, and a line for each clock time. */
  function ground(folded, ticks, rows, height) {
    const stripes = rows.filter((row, k) => k % 2 === 1);
    return [
      stripes.map((row) => svg("rect", { class: "stripe", x: 0, width: folded.width, y: row.top, height: row.height })),
      ticks.map(([, x]) => svg("line", { class: "grid", x1: x, x2: x, y1: 0, y2: height })),
      fold.folds(folded).map(([x, to]) => svg("rect", { class: "fold", x, width: Math.max(0, to - x), y: 0, height })),
    ].flat();
  }

  function label(x, y, words, kind, anchor) {
    return svg("text", { x, y, class: kind, "text-anchor": anchor || "middle" }, words);
  }

  /* Names of days, none over another. */
  function days(folded, zone, y) {
    let free = -Infinity;
    const labels = [];
    for (const [words, pixel] of fold.days(folded, zone)) {
      const x = Math.max(2, pixel + 3);
      if (x > free && x < folded.width - 60 && pixel > -folded.width) {
        labels.push(label(x, y, words, "day", "start"));
        free = x + 76;
      }
    }
    return labels;
  }

  /* Days, clock times, and clock times at home; `second` is -1 where there is one clock. */
  function axis(folded, ticks, zone, second) {
    const inside = (x) => Math.min(Math.max(x, 17), folded.width - 17);
    return [
      days(folded, zone, 13),
      ticks.map(([minute, x]) => label(inside(x), 30, clock.time(minute, zone), "clock")),
      second < 0 ? [] : ticks.map(([minute, x]) => label(inside(x), 45, clock.time(minute, second), "clock second")),
    ].flat();
  }

  return { activity, bar, ground, axis, fit };
})();

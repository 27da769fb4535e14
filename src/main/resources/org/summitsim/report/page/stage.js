/* The rows of a replay: who or what is doing what, what was planned, and how far the clock has come. */
summit.stage = (() => {
  const { data, svg } = summit.core;
  const { clock, fold, lanes, marks } = summit;
  const USES = ["engaged", "travelling", "waiting", "turnaround"];
  const WORDS = ["", "on the way", "waits", "is made ready"];
  const ROW = 26;
  const AXIS = 36;
  const NARROW = 620;
  const FAR = 300; // minutes without anything after which another window begins
  const LONG = 1600; // minutes in one window at the most

  /* Bars of a replay by row: [who, kind, activity, from, to]. */
  function bars(replay, by) {
    if (by === "activity") {
      return replay.runs.map(([row, from, to]) => [row, 0, row, from, to]);
    }
    if (by === "place") {
      return replay.runs.filter((run) => run[4] >= 0).map(([row, from, to, , place]) => [place, 0, row, from, to]);
    }
    return by === "resource" ? replay.resources : replay.people;
  }

  const names = { activity: lanes.rows.map((row) => row.title), person: data.people, place: data.places, resource: data.resources };

  /* Windows in which the replay is shown, one after the other: a day each, or what is not far from it. */
  function windows(replay) {
    return fold.pieces(replay.runs.map(([, from, to]) => [from, to]), FAR).flatMap(byDay);
  }

  /* What is longer than a day, cut at midnights. */
  function byDay([from, to]) {
    if (to - from <= LONG) {
      return [[from, to]];
    }
    const zone = lanes.rows[0].zone[0];
    const cuts = d3.range(from + 1440 - clock.ofDay(from + 1, zone), to - 60, 1440).filter((cut) => cut > from + 60);
    return d3.pairs([from, ...cuts, to]);
  }

  function label(bar) {
    return bar[2] >= 0 ? lanes.rows[bar[2]].title : WORDS[bar[1]];
  }

  function drawBar(folded, bar, y, width) {
    const left = Math.max(0, folded.x(bar[3]));
    const right = Math.min(width, Math.max(left + 1, folded.x(bar[4])));
    const box = svg("svg", { x: left, y: y + 3, width: Math.max(1, right - left), height: 16, overflow: "hidden" });
    box.append(svg("rect", { class: "use " + USES[bar[1]], width: "100%", height: "100%", rx: 2 }));
    box.append(svg("text", { class: "inside " + USES[bar[1]], x: 4, y: 12 }, marks.fit(label(bar), right - left - 6, 11)));
    return box;
  }

  function planned(folded, bar, y) {
    const row = bar[1] === 0 && bar[2] >= 0 ? lanes.rows[bar[2]] : null;
    return row ? marks.bar(folded, row.start[0], row.end[0], y + 21, 3, "planned") : null;
  }

  function create(node) {
    const picture = svg("svg", { class: "stage", role: "img", "aria-label": "Who is doing what; the lists below say it in words" });
    node.append(picture);
    const cut = svg("rect", { x: 0, y: 0, height: 4000, width: 0 });
    const hand = svg("line", { class: "now", y1: 0 });
    let folded = null;

    /* Draws a window of a replay. */
    function draw(replay, by, window, zone) {
      const width = Math.max(280, node.clientWidth);
      const narrow = width < NARROW;
      const left = narrow ? 0 : Math.min(200, width * 0.22);
      const height = narrow ? ROW + 16 : ROW;
      const inside = bars(replay, by).filter((bar) => bar[4] > window[0] && bar[3] < window[1]);
      const rows = [...d3.group(inside, (bar) => bar[0])].sort((a, b) => a[0] - b[0]);
      folded = fold.scale([window], width - left - 4);
      const ticks = fold.ticks(folded, zone, 60);
      const shape = svg("g", {});
      const all = rows.flatMap(([, list], k) => list.map((bar) => drawBar(folded, bar, k * height + (narrow ? 16 : 0), folded.width)));
      const plans = rows.flatMap(([, list], k) => list.map((bar) => planned(folded, bar, k * height + (narrow ? 16 : 0))));
      shape.append(...all);
      const faint = svg("g", { class: "to-come" }, shape.cloneNode(true));
      const past = svg("g", { "clip-path": "url(#replay-past)" }, shape);
      const tall = Math.max(ROW, rows.length * height);
      hand.setAttribute("y2", tall);
      const stripes = rows.map((row, k) => ({ top: k * height, height }));
      const plot = svg("svg", { x: left, y: AXIS, width: folded.width, height: tall, overflow: "hidden" });
      plot.append(...marks.ground(folded, ticks, stripes, tall), ...plans.filter((mark) => mark), faint, past, hand);
      const titles = rows.map(([who], k) => {
        const text = svg("text", { x: 2, y: AXIS + k * height + (narrow ? 12 : 16), class: "who" }, marks.fit(names[by][who], narrow ? width - 8 : left - 10, 12));
        text.append(svg("title", {}, names[by][who]));
        return text;
      });
      const namesBox = svg("svg", { width: narrow ? width : left - 6, height: tall + AXIS, overflow: "hidden" }, titles);
      const axis = svg("g", { transform: "translate(" + left + ",0)" }, ...marks.axis(folded, ticks, zone, -1));
      const clip = svg("defs", {}, svg("clipPath", { id: "replay-past" }, cut));
      picture.setAttribute("width", width);
      picture.setAttribute("height", tall + AXIS);
      picture.replaceChildren(clip, plot, namesBox, axis);
    }

    /* Moves the hand. */
    function show(now) {
      const x = Math.max(0, folded.x(now));
      cut.setAttribute("width", x);
      hand.setAttribute("x1", x);
      hand.setAttribute("x2", x);
    }

    return { draw, show };
  }

  return { create, windows };
})();

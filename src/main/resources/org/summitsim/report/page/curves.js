/* How surely something is over, or has begun, by a time: a curve, and a slider for how sure one wants to be. */
summit.curves = (() => {
  const { data, el, svg, words } = summit.core;
  const { clock, fold } = summit;
  const HEIGHT = 230;
  const LEFT = 44;
  const BOTTOM = 40;
  const TOP = 12;
  const USUAL_LEVEL = 90;

  /* "9 of 10", and hundredths where tenths are not enough. */
  const often = (percent) => (percent % 10 === 0 && percent > 0 && percent < 100 ? percent / 10 + " of 10" : percent + " of 100");

  /* The moment that so many percent do not exceed; between known percents on a straight line. */
  function moment(curve, percent) {
    const k = Math.max(1, d3.bisectLeft(curve.at, percent));
    if (percent <= curve.at[0] || k >= curve.at.length) {
      return percent <= curve.at[0] ? curve.by[0] : curve.by[curve.by.length - 1];
    }
    const [from, to] = [curve.by[k - 1], curve.by[k]];
    const share = (percent - curve.at[k - 1]) / (curve.at[k] - curve.at[k - 1]);
    return from === null || to === null ? to : Math.round(from + share * (to - from));
  }

  function when(curve, minute) {
    if (minute === null) {
      return "never";
    }
    const date = clock.date(minute, curve.zone);
    return clock.time(minute, curve.zone) + (date === curve.date ? "" : " on " + date);
  }

  function sentence(curve, percent) {
    return ["In " + often(percent) + " " + curve.verb + " by ", el("strong", {}, when(curve, moment(curve, percent))), "."];
  }

  /* "Due at 23:00, and over by then 8 times in 10." */
  function promise(curve) {
    if (curve.due !== undefined) {
      return "Due at " + when(curve, curve.due) + ", and over by then " + curve.chance + ".";
    }
    return curve.planned === undefined ? "" : "Planned at " + when(curve, curve.planned) + ", and started as agreed " + curve.chance + ".";
  }

  function axes(folded, ticks, y, zone) {
    return [
      [0, 25, 50, 75, 100].flatMap((percent) => [
        svg("line", { class: "grid", x1: 0, x2: folded.width, y1: y(percent), y2: y(percent) }),
        svg("text", { x: -6, y: y(percent) + 4, "text-anchor": "end" }, percent + " %"),
      ]),
      ticks.map(([minute, x]) => svg("text", { x, y: HEIGHT - BOTTOM + 18, "text-anchor": "middle" }, clock.time(minute, zone))),
    ].flat();
  }

  function draw(picture, curve, percent, width) {
    const known = curve.by.map((by, k) => [by, curve.at[k]]).filter(([by]) => by !== null);
    const promised = curve.due ?? curve.planned;
    const extent = d3.extent([...known.map(([by]) => by), promised ?? known[0][0]]);
    const parts = [[extent[0] - 5, extent[1] + 5]];
    const folded = fold.scale(parts, Math.max(150, width - LEFT - 14));
    const y = d3.scaleLinear([0, 100], [HEIGHT - BOTTOM, TOP]);
    const ticks = fold.ticks(folded, curve.zone, 62);
    const chosen = moment(curve, percent);
    const step = curve.at.length > 50 ? d3.curveStepAfter : d3.curveLinear;
    const path = d3.line((point) => folded.x(point[0]), (point) => y(point[1])).curve(step);
    const inner = svg("g", { transform: "translate(" + LEFT + ",0)" }, axes(folded, ticks, y, curve.zone));
    inner.append(svg("path", { class: "curve", d: path(known) }));
    if (curve.at.length <= 50) {
      inner.append(...known.map(([by, at]) => svg("circle", { class: "dot", cx: folded.x(by), cy: y(at), r: 3 })));
    }
    if (promised !== undefined) {
      const x = folded.x(promised);
      const right = x > folded.width / 2;
      inner.append(
        svg("line", { class: "due", x1: x, x2: x, y1: TOP, y2: y(0) }),
        svg("text", { class: "halo", x: x + (right ? -5 : 5), y: TOP + 10, "text-anchor": right ? "end" : "start" }, (curve.due === undefined ? "planned " : "due ") + when(curve, promised)),
      );
    }
    if (chosen !== null) {
      const x = folded.x(chosen);
      inner.append(
        svg("path", { class: "level", d: "M0," + y(percent) + "H" + x + "V" + y(0) }),
        svg("circle", { class: "level-dot", cx: x, cy: y(percent), r: 5 }),
      );
    }
    inner.append(svg("text", { class: "second", x: folded.width, y: HEIGHT - 4, "text-anchor": "end" }, curve.date + ", " + clock.zoneName(curve.zone, extent[0])));
    picture.setAttribute("width", width);
    picture.setAttribute("height", HEIGHT);
    picture.replaceChildren(inner);
  }

  function start(section) {
    const curves = data.curves.filter((curve) => curve.by.some((by) => by !== null));
    if (!curves.length) {
      section.hidden = true;
      return;
    }
    const list = el("select", {}, curves.map((curve, k) => el("option", { value: k }, curve.title)));
    const slider = el("input", { type: "range", min: 5, max: 95, step: 1, value: USUAL_LEVEL });
    const said = el("p", { class: "said", role: "status" });
    const also = el("p", { class: "count" });
    const picture = svg("svg", { class: "curve-plot", role: "img" });

    function show() {
      const curve = curves[Number(list.value)];
      const percent = Number(slider.value);
      said.replaceChildren(...sentence(curve, percent));
      also.textContent = promise(curve);
      slider.setAttribute("aria-valuetext", "in " + often(percent));
      picture.setAttribute("aria-label", said.textContent);
      draw(picture, curve, percent, section.clientWidth);
    }

    list.addEventListener("change", show);
    slider.addEventListener("input", show);
    section.append(
      el(
        "div",
        { class: "filters" },
        el("label", { class: "choice" }, "What ", list),
        el("label", { class: "choice level-choice" }, "How sure ", slider),
      ),
      said,
      also,
      picture,
    );
    new ResizeObserver(show).observe(section);
    show();
  }

  return { start };
})();

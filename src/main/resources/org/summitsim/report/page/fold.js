/* A time axis on which long stretches without anything, such as nights, are short. */
summit.fold = (() => {
  const GAP = 150; // minutes without anything that are folded
  const AIR = 12; // minutes kept around what there is
  const FOLDED = 16; // pixels of a fold
  const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360, 720, 1440];

  /* Stretches that hold all spans, which are [from, to], and are `gap` minutes apart. */
  function pieces(spans, gap = GAP) {
    const sorted = spans.filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to)).sort((a, b) => a[0] - b[0]);
    const all = [];
    for (const [from, to] of sorted) {
      const last = all[all.length - 1];
      if (last && from - last[1] <= gap) {
        last[1] = Math.max(last[1], to);
      } else {
        all.push([from, to]);
      }
    }
    return (all.length ? all : [[0, 60]]).map(([from, to]) => [from - AIR, Math.max(to, from + 20) + AIR]);
  }

  /* A scale from minutes to pixels: `stretch` and `shift` are those of a zoom. */
  function scale(parts, width, stretch = 1, shift = 0) {
    const folds = FOLDED * (parts.length - 1);
    const total = d3.sum(parts, ([from, to]) => to - from);
    const perMinute = Math.max(0.01, width - folds) / total;
    const domain = [];
    const range = [];
    let at = 0;
    for (const [from, to] of parts) {
      domain.push(from, to);
      range.push(at, at + (to - from) * perMinute);
      at = range[range.length - 1] + FOLDED;
    }
    const x = d3.scaleLinear().domain(domain).range(range.map((pixel) => pixel * stretch + shift));
    return { x, parts, perMinute: perMinute * stretch, width };
  }

  /* Where clocks are shown: [minute, pixel], at round times of a zone and not closer than `room` pixels. */
  function ticks(folded, zone, room) {
    const step = STEPS.find((minutes) => minutes * folded.perMinute >= room) || STEPS[STEPS.length - 1];
    const found = [];
    for (const [from, to] of folded.parts) {
      const into = summit.clock.ofDay(from, zone) % step;
      for (let minute = Math.floor(from) + (into === 0 ? 0 : step - into); minute <= to; minute += step) {
        const pixel = folded.x(minute);
        const last = found[found.length - 1];
        if (pixel >= 0 && pixel <= folded.width && !(last && pixel - last[1] < room * 0.8)) {
          found.push([minute, pixel]);
        }
      }
    }
    return found;
  }

  /* Where days begin in sight: [words, pixel, whether it is midnight]. */
  function days(folded, zone) {
    const found = [];
    for (const [from, to] of folded.parts) {
      found.push([summit.clock.date(from + AIR, zone), folded.x(from), false]);
      for (let minute = from + 1440 - summit.clock.ofDay(from, zone); minute < to; minute += 1440) {
        found.push([summit.clock.date(minute, zone), folded.x(minute), true]);
      }
    }
    return found.filter((day, k) => day[2] || k === 0 || day[0] !== found[k - 1][0]);
  }

  /* The stretches between pieces, in pixels. */
  function folds(folded) {
    return folded.parts.slice(1).map(([from], k) => [folded.x(folded.parts[k][1]), folded.x(from)]);
  }

  return { pieces, scale, ticks, days, folds };
})();

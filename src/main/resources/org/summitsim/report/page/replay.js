/* Plays one replication: which one, play and pause, faster and slower, step by step, and where on its way it is. */
summit.replay = (() => {
  const { data, el, button, select, reducedMotion } = summit.core;
  const { stage, story, clock, lanes } = summit;
  const SPEEDS = [[2, "1 s = 2 min"], [10, "1 s = 10 min"], [30, "1 s = half an hour"], [60, "1 s = 1 hour"]];
  const USUAL_SPEED = 10;
  const JERK = 1000; // milliseconds between pictures for those who do not want motion

  function moments(replay) {
    return [...new Set(replay.told.map((line) => line[0]))].sort((a, b) => a - b);
  }

  /* The clock that most of a window is told by. */
  function zoneOf(replay, window) {
    const zones = replay.runs.filter(([, from, to]) => to > window[0] && from < window[1]).map(([row]) => lanes.rows[row].zone[0]);
    return zones.length ? d3.greatest(d3.rollup(zones, (all) => all.length, (zone) => zone), (pair) => pair[1])[0] : 0;
  }

  function legend() {
    const key = (kind, words) => el("span", {}, el("i", { class: "key " + kind }), words);
    return el(
      "p",
      { class: "legend" },
      [["engaged", "at work"], ["travelling", "on the way"], ["waiting", "waits"], ["turnaround", "is made ready"], ["planned", "planned"]].map(([kind, words]) => key(kind, words)),
    );
  }

  function start(section) {
    const state = { replay: data.replays[0], by: "person", speed: USUAL_SPEED, window: 0, now: 0, timer: null };
    const face = el("p", { class: "said face" });
    const board = el("div", { class: "scroll stage-box" });
    const lists = el("div", { class: "lists" });
    const slider = el("input", { type: "range", min: 0, step: 1, "aria-label": "Where in the replay" });
    const play = button("Play", { class: "play" }, () => (state.timer ? pause() : run()));
    const theatre = stage.create(board);

    /* Minutes since the first window, with what lies between windows left out. */
    function passed(now) {
      return d3.sum(state.windows, ([from, to]) => Math.max(0, Math.min(now, to) - from));
    }

    function momentAt(minutes) {
      let left = minutes;
      for (const [from, to] of state.windows) {
        if (left <= to - from) {
          return from + left;
        }
        left -= to - from;
      }
      return state.windows[state.windows.length - 1][1];
    }

    function windowOf(now) {
      const k = state.windows.findIndex(([, to]) => now < to);
      return k < 0 ? state.windows.length - 1 : k;
    }

    function draw() {
      const window = state.windows[state.window];
      state.zone = zoneOf(state.replay, window);
      theatre.draw(state.replay, state.by, window, state.zone);
    }

    function show(now) {
      const k = windowOf(now);
      state.now = Math.max(now, state.windows[k][0]);
      if (k !== state.window) {
        state.window = k;
        draw();
      }
      theatre.show(state.now);
      const home = data.rows[0].zone[0];
      const second = home === state.zone ? "" : ", " + clock.time(state.now, home) + " " + clock.town(home, state.now);
      face.textContent = clock.date(state.now, state.zone) + " " + clock.time(state.now, state.zone) + " " + clock.zoneName(state.zone, state.now) + second;
      slider.value = Math.round(passed(state.now));
      slider.setAttribute("aria-valuetext", face.textContent);
      lists.replaceChildren(...story.at(state.replay, state.now));
    }

    function pause() {
      if (state.timer) {
        state.timer.stop();
        state.timer = null;
      }
      play.textContent = "Play";
    }

    function run() {
      const last = state.windows[state.windows.length - 1][1];
      if (state.now >= last) {
        show(state.windows[0][0]);
      }
      let before = 0;
      play.textContent = "Pause";
      const tick = (elapsed) => {
        const next = momentAt(passed(state.now) + ((elapsed - before) / 1000) * state.speed);
        before = elapsed;
        show(next);
        if (next >= last) {
          pause();
        }
      };
      state.timer = reducedMotion() ? d3.interval(tick, JERK) : d3.timer(tick);
    }

    /* To the next moment at which something happens, or the one before. */
    function step(forward) {
      pause();
      const all = moments(state.replay);
      const k = forward ? d3.bisectRight(all, state.now) : d3.bisectLeft(all, state.now) - 1;
      if (k >= 0 && k < all.length) {
        show(all[k]);
      }
    }

    function choose(number) {
      pause();
      state.replay = data.replays[number];
      state.windows = stage.windows(state.replay);
      slider.max = Math.ceil(d3.sum(state.windows, ([from, to]) => to - from));
      state.window = 0;
      draw();
      show(state.replay.runs.length ? d3.min(state.replay.runs, (one) => one[1]) : state.windows[0][0]);
    }

    const kinds = [["person", "person"], ["resource", "vehicle or resource"], ["place", "place"]].filter(([by]) => lanes.has(by));
    kinds.push(["activity", "activity"]);
    state.by = kinds[0][0];
    const rows = select("Rows by", kinds, (by) => {
      state.by = by;
      draw();
      theatre.show(state.now);
    });
    const speed = select("Speed", SPEEDS, (value) => (state.speed = Number(value)));
    speed.querySelector("select").value = String(USUAL_SPEED);
    slider.addEventListener("input", () => {
      pause();
      show(momentAt(Number(slider.value)));
    });
    const which = select("Which course", data.replays.map((replay, k) => [k, replay.title + " (" + replay.number + ")"]), (k) => choose(Number(k)));
    section.append(
      el("div", { class: "filters" }, which, kinds.length > 1 ? rows : null),
      el(
        "div",
        { class: "filters" },
        play,
        button("Back", { title: "Back to the event before" }, () => step(false)),
        button("Next", { title: "On to the next event" }, () => step(true)),
        speed,
        el("span", { class: "choice level-choice" }, slider),
      ),
      face,
      board,
      legend(),
      lists,
    );
    choose(0);
    new ResizeObserver(() => {
      draw();
      theatre.show(state.now);
    }).observe(section);
  }

  return { start };
})();

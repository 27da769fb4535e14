/* What is going on at a moment of a replay, in words: what runs, what waits, queues, and what has just happened. */
summit.story = (() => {
  const { data, el, words } = summit.core;
  const { lanes, clock } = summit;
  const LAST = 7;
  const LATE = 1; // minutes that are worth a word

  /* How many of a list of [moment, ..] have come. */
  const after = d3.bisector((line) => line[0]).right;

  function item(row, ...rest) {
    return el("li", {}, words(lanes.rows[row].title), ...rest);
  }

  const late = (row, from) => {
    const plan = lanes.rows[row].start[0];
    return plan !== null && from - plan >= LATE ? ", " + clock.span(from - plan) + " late" : "";
  };

  function going(replay, now) {
    return replay.runs
      .filter(([, from, to]) => from <= now && now < to)
      .map(([row, from, , , place]) =>
        item(row, place >= 0 ? ", " : "", place >= 0 ? words(data.places[place]) : "", " since " + clock.time(from, lanes.rows[row].zone[0]) + late(row, from)),
      );
  }

  /* What should have begun and has not. */
  function waiting(replay, now) {
    return replay.runs
      .filter(([row, from, , ready]) => {
        const plan = lanes.rows[row].start[0];
        return now < from && now >= Math.max(ready, plan ?? ready) + LATE;
      })
      .map(([row, , , ready]) => {
        const since = Math.max(ready, lanes.rows[row].start[0] ?? ready);
        return item(row, ", since " + clock.time(since, lanes.rows[row].zone[0]));
      });
  }

  function queues(replay, now) {
    return replay.queues
      .map((queue) => {
        const k = after(queue.steps, now) - 1;
        return [queue.name, k < 0 ? 0 : queue.steps[k][1]];
      })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => el("li", {}, words(name), ": " + count + (count === 1 ? " waits" : " wait")));
  }

  function told(replay, now) {
    const end = after(replay.told, now);
    return replay.told
      .slice(Math.max(0, end - LAST), end)
      .reverse()
      .map(([at, zone, sentence]) => el("li", {}, el("time", {}, clock.time(at, zone)), " ", words(sentence)));
  }

  function part(title, items, none) {
    return el("div", {}, el("h3", {}, title), items.length ? el("ul", {}, items) : el("p", { class: "count" }, none));
  }

  /* The lists of a moment. */
  function at(replay, now) {
    return [
      part("Going on", going(replay, now), "Nothing."),
      part("Waits", waiting(replay, now), "Nothing waits."),
      replay.queues.length ? part("Queues", queues(replay, now), "Nobody queues.") : null,
      el("div", { class: "told" }, el("h3", {}, "What has happened, the last first"), el("ol", {}, told(replay, now))),
    ].filter((node) => node);
  }

  return { at };
})();

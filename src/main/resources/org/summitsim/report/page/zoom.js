/* Zooming a plot in time: by wheel with Ctrl, by two fingers, by dragging once it is zoomed, and by buttons and keys. */
summit.zoom = (() => {
  const { el, button, reducedMotion } = summit.core;
  const MOST = 40;

  function wants(event, plot) {
    if (event.type === "wheel") {
      return event.ctrlKey || event.metaKey;
    }
    if (event.type.startsWith("touch")) {
      return event.touches.length > 1 || plot.state.transform.k > 1;
    }
    return event.type === "dblclick" || (event.button === 0 && plot.state.transform.k > 1);
  }

  function attach(plot) {
    const target = d3.select(plot.node);
    const zoom = d3
      .zoom()
      .scaleExtent([1, MOST])
      .extent(() => [[0, 0], [plot.state.size ? plot.state.size.width : 1, 1]])
      .filter((event) => wants(event, plot))
      .on("zoom", (event) => {
        const { k } = event.transform;
        const width = plot.state.size.width;
        const x = Math.min(0, Math.max(event.transform.x, width * (1 - k)));
        plot.state.transform = d3.zoomIdentity.translate(x, 0).scale(k);
        plot.redraw();
      });
    target.call(zoom).on("dblclick.zoom", null);

    function by(factor) {
      const steps = reducedMotion() ? target : target.transition().duration(200);
      zoom.scaleBy(steps, factor);
    }

    function pan(share) {
      zoom.translateBy(target, (-share * plot.state.size.width) / plot.state.transform.k, 0);
    }

    function whole() {
      plot.state.transform = d3.zoomIdentity;
      target.call(zoom.transform, d3.zoomIdentity);
    }

    plot.node.addEventListener("keydown", (event) => {
      const keys = { "+": () => by(1.6), "=": () => by(1.6), "-": () => by(1 / 1.6), 0: whole, "<": () => pan(-0.3), ">": () => pan(0.3) };
      if (keys[event.key] && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        keys[event.key]();
      }
    });

    const bar = el(
      "span",
      { class: "zoom", role: "group", "aria-label": "Zoom in time" },
      button("−", { "aria-label": "Zoom out", title: "Zoom out (-)" }, () => by(1 / 1.6)),
      button("+", { "aria-label": "Zoom in", title: "Zoom in (+, or the wheel with Ctrl)" }, () => by(1.6)),
      button("←", { "aria-label": "Earlier", title: "Earlier (<)" }, () => pan(-0.3)),
      button("→", { "aria-label": "Later", title: "Later (>)" }, () => pan(0.3)),
      button("Whole", { title: "All of it (0)" }, whole),
    );
    return { bar, whole };
  }

  return { attach };
})();

/* Begins: each section that a script fills is shown once it is filled. */
(() => {
  const sections = { "live-schedule": summit.schedule, "live-curves": summit.curves, "live-replay": summit.replay };
  const nav = document.querySelector("nav");
  const links = [];
  document.documentElement.classList.add("live");
  for (const [id, part] of Object.entries(sections)) {
    const section = document.getElementById(id);
    if (section) {
      section.hidden = false;
      part.start(section);
      if (section.hidden === false) {
        links.push(summit.core.el("a", { href: "#" + id }, section.querySelector("h2").textContent));
      }
    }
  }
  if (nav) {
    nav.prepend(...links);
  }
})();

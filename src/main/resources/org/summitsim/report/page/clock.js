/* Clock times from minutes since the programme's clock began, in any of its zones, without asking the browser for zones. */
summit.clock = (() => {
  const { zero, zones } = summit.core.data.clock;
  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const two = (number) => String(number).padStart(2, "0");

  /* Minutes by which a zone is ahead of UTC at a moment. */
  function offset(zone, minute) {
    let ahead = zones[zone].shifts[0][1];
    for (const [from, next] of zones[zone].shifts) {
      if (from !== null && from <= minute) {
        ahead = next;
      }
    }
    return ahead;
  }

  const local = (minute, zone) => new Date(zero + (Math.floor(minute) + offset(zone, minute)) * 60000);

  function time(minute, zone) {
    if (minute === null || minute === undefined) {
      return "never";
    }
    const at = local(minute, zone);
    return two(at.getUTCHours()) + ":" + two(at.getUTCMinutes());
  }

  function date(minute, zone) {
    const at = local(minute, zone);
    return DAYS[at.getUTCDay()] + " " + at.getUTCDate() + " " + MONTHS[at.getUTCMonth()];
  }

  function utc(zone, minute) {
    const ahead = offset(zone, minute);
    const rest = Math.abs(ahead) % 60;
    const hours = Math.floor(Math.abs(ahead) / 60);
    return ahead === 0 ? "UTC" : "UTC" + (ahead < 0 ? "-" : "+") + hours + (rest ? ":" + two(rest) : "");
  }

  /* "Tokyo time (UTC+9)"; zones that are called after no town by their offset. */
  function zoneName(zone, minute) {
    const name = utc(zone, minute);
    return zones[zone].town.startsWith("UTC") ? name : zones[zone].town + " (" + name + ")";
  }

  const town = (zone, minute) => (zones[zone].town.startsWith("UTC") ? utc(zone, minute) : zones[zone].town);

  /* Minutes since local midnight. */
  function ofDay(minute, zone) {
    const at = local(minute, zone);
    return at.getUTCHours() * 60 + at.getUTCMinutes();
  }

  /* "45 min", "1 h 20 min". */
  function span(minutes) {
    const all = Math.round(minutes);
    const rest = all % 60 ? " " + (all % 60) + " min" : "";
    return all < 60 ? all + " min" : Math.floor(all / 60) + " h" + rest;
  }

  return { span, time, date, utc, zoneName, town, ofDay };
})();

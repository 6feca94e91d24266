// What the page does: pan, zoom, search, neighbours, filters, and tables beside the picture.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const words = data.words;
  const number = new Intl.NumberFormat(data.language, { maximumFractionDigits: 4 });
  const byId = (id) => document.getElementById(id);
  const stage = byId("stage");
  const svg = stage.querySelector("svg");
  const fill = (text, ...values) => values.reduce((t, v, i) => t.replace(`{${i}}`, v), text);

  /** An element with text and attributes; text is never read as markup. */
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === "onclick") element.addEventListener("click", value);
      else if (value !== null && value !== false) element.setAttribute(key, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  const records = data.records.map(([type, title, kind, edition, from, until, source]) =>
    ({ type, title, kind, edition, from, until, source }));
  const actors = data.actors.map(([mark, name, kind, kindName, place, country, value], position) =>
    ({ place: position, mark: byId(mark), name, kind, kindName, town: place, country, value, links: [] }));
  const ties = data.ties.map(([mark, first, second, weight, evidence]) =>
    ({ mark: byId(mark), first: actors[first], second: actors[second], weight, evidence, shown: true }));
  for (const tie of ties) {
    tie.first.links.push(tie);
    tie.second.links.push(tie);
  }
  const other = (tie, actor) => (tie.first === actor ? tie.second : tie.first);
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  for (const actor of actors) {
    actor.folded = folded(actor.name);
    if (actor.mark) {
      actor.mark.dataset.actor = actor.place;
      actor.mark.setAttribute("role", "button");
      actor.mark.setAttribute("aria-label", actor.name);
      actor.mark.setAttribute("tabindex", "-1");
    }
  }

  // ---- Pan and zoom: the view box moves, the drawing does not.
  const whole = svg.viewBox.baseVal;
  const home = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = { ...home };
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const show = () => svg.setAttribute("viewBox", `${view.x} ${view.y} ${view.width} ${view.height}`);
  const pointAt = (x, y) => {
    const point = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
    return { x: point.x, y: point.y };
  };
  const zoom = (factor, at) => {
    const centre = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    const width = Math.min(home.width * 2, Math.max(home.width / 200, view.width / factor));
    const ratio = width / view.width;
    view = { x: centre.x - (centre.x - view.x) * ratio, y: centre.y - (centre.y - view.y) * ratio,
      width, height: view.height * ratio };
    show();
  };
  const pan = (x, y) => { view.x += x; view.y += y; show(); };
  const fit = () => { view = { ...home }; show(); };
  stage.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), pointAt(event.clientX, event.clientY));
  }, { passive: false });

  const fingers = new Map();
  let moved = 0;
  stage.addEventListener("pointerdown", (event) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) moved = 0;
  });
  stage.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const before = pointAt(last.x, last.y);
    const now = pointAt(event.clientX, event.clientY);
    moved += Math.abs(event.clientX - last.x) + Math.abs(event.clientY - last.y);
    if (fingers.size === 2) {
      const [rest] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
      const span = (x, y) => Math.hypot(x - rest.x, y - rest.y);
      zoom(span(event.clientX, event.clientY) / Math.max(1, span(last.x, last.y)), pointAt(rest.x, rest.y));
    } else if (moved > 4) {
      stage.setPointerCapture(event.pointerId);
      stage.classList.add("dragged");
      pan(before.x - now.x, before.y - now.y);
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  const lift = (event) => {
    fingers.delete(event.pointerId);
    stage.classList.remove("dragged");
  };
  stage.addEventListener("pointerup", lift);
  stage.addEventListener("pointercancel", lift);

  // ---- One actor, and those it is tied to.
  let chosen = null;
  const narrow = (actor) => {
    for (const mark of svg.querySelectorAll(".on")) mark.classList.remove("on");
    svg.classList.toggle("narrowed", actor !== null);
    if (!actor) return;
    if (actor.mark) actor.mark.classList.add("on");
    for (const tie of actor.links) {
      if (!tie.shown) continue;
      if (tie.mark) tie.mark.classList.add("on");
      const mark = other(tie, actor).mark;
      if (mark) mark.classList.add("on");
    }
  };
  const actorOf = (target) => {
    const mark = target.closest ? target.closest("[data-actor]") : null;
    return mark ? actors[Number(mark.dataset.actor)] : null;
  };
  stage.addEventListener("pointerover", (event) => {
    if (fingers.size === 0) narrow(actorOf(event.target) || chosen);
  });
  stage.addEventListener("pointerleave", () => narrow(chosen));
  stage.addEventListener("click", (event) => {
    if (moved > 4) return;
    choose(actorOf(event.target));
  });

  const recordLine = (place) => {
    const record = records[place];
    const date = record.until && record.until !== record.from ? `${record.from}–${record.until}` : record.from;
    const facts = [record.kind, record.edition, date].filter(Boolean).join(" · ");
    return make("p", {}, record.title, facts ? ` (${facts})` : "", record.source ? ` — ${record.source}` : "");
  };
  const card = byId("card");
  const choose = (actor, isMoving = false) => {
    chosen = actor;
    for (const mark of svg.querySelectorAll(".chosen")) mark.classList.remove("chosen");
    narrow(actor);
    card.hidden = !actor;
    card.replaceChildren();
    drawTables();
    if (!actor) return;
    if (actor.mark) {
      actor.mark.classList.add("chosen");
      if (isMoving) bringIntoView(actor.mark);
    }
    const facts = make("dl");
    const fact = (name, value) => {
      if (value !== null && value !== "") facts.append(make("dt", {}, name), make("dd", {}, value));
    };
    fact(words.kind, actor.kindName);
    fact(words.place, [actor.town, actor.country].filter(Boolean).join(", "));
    fact(data.measure, actor.value === null ? words.undefined : number.format(actor.value));
    const shown = actor.links.filter((tie) => tie.shown)
      .sort((a, b) => b.weight - a.weight || other(a, actor).place - other(b, actor).place);
    const list = make("ul");
    for (const tie of shown.slice(0, 200)) {
      const partner = other(tie, actor);
      list.append(make("li", {},
        make("button", { class: "name", type: "button", onclick: () => choose(partner, true) }, partner.name),
        ` (${words.weight} ${number.format(tie.weight)})`, ...tie.evidence.slice(0, 12).map(recordLine),
        tie.evidence.length > 12 ? make("p", {}, fill(words.moreRecords, number.format(tie.evidence.length - 12))) : null));
    }
    card.append(make("h2", {}, actor.name), facts,
      shown.length ? make("h2", {}, `${words.tiedTo} (${number.format(shown.length)})`) : make("p", { class: "quiet" }, words.noTie),
      list, make("button", { type: "button", onclick: () => choose(null) }, words.close));
    say(`${actor.name}. ${words.ties}: ${number.format(shown.length)}`);
  };
  const bringIntoView = (mark) => {
    const box = mark.getBoundingClientRect();
    const room = stage.getBoundingClientRect();
    const isInside = box.left > room.left && box.right < room.right && box.top > room.top && box.bottom < room.bottom;
    if (isInside && box.width > 3) return;
    const centre = pointAt(box.left + box.width / 2, box.top + box.height / 2);
    view.x = centre.x - view.width / 2;
    view.y = centre.y - view.height / 2;
    show();
  };
  const status = byId("status");
  const say = (text) => { status.textContent = text; };

  // ---- Filters: a tie stands as long as one of its records passes.
  const hiddenKinds = new Set();
  const hiddenRecordKinds = new Set();
  let edition = "", from = "", until = "", query = "", hidesUntied = false;
  const passes = (place) => {
    const record = records[place];
    if (hiddenRecordKinds.has(record.kind)) return false;
    if (edition && record.edition !== edition) return false;
    if ((from || until) && !record.from) return false;
    // A date may be a year or a month: it is compared as far as both go.
    if (from && record.from.slice(0, from.length) < from.slice(0, record.from.length)) return false;
    if (until && record.from.slice(0, until.length) > until.slice(0, record.from.length)) return false;
    return true;
  };
  const isFiltered = () => hiddenRecordKinds.size > 0 || edition || from || until;
  const apply = () => {
    for (const actor of actors) actor.isOut = hiddenKinds.has(actor.kind);
    for (const tie of ties) {
      tie.shown = !tie.first.isOut && !tie.second.isOut
        && (!isFiltered() || tie.evidence.some(passes));
      if (tie.mark) tie.mark.classList.toggle("hidden", !tie.shown);
    }
    for (const actor of actors) {
      actor.shownTies = actor.links.reduce((sum, tie) => sum + (tie.shown ? 1 : 0), 0);
      const isUntied = actor.shownTies === 0;
      actor.shown = !actor.isOut && !(hidesUntied && isUntied);
      if (!actor.mark) continue;
      actor.mark.classList.toggle("hidden", !actor.shown);
      actor.mark.classList.toggle("faint", actor.shown && isUntied && actor.links.length > 0);
    }
    if (chosen && !chosen.shown) chosen = null;
    choose(chosen);
    report();
  };
  const report = () => {
    const text = fill(words.counts,
      number.format(actors.filter((a) => a.shown).length), number.format(actors.length),
      number.format(ties.filter((t) => t.shown).length), number.format(ties.length));
    byId("counts").textContent = text;
    say(text);
  };
  const choices = (holder, entries, hidden) => {
    for (const [value, name, count] of entries) {
      const box = make("input", { type: "checkbox", checked: true });
      box.addEventListener("change", () => {
        if (box.checked) hidden.delete(value); else hidden.add(value);
        apply();
      });
      holder.append(make("label", {}, box, `${name} (${number.format(count)})`));
    }
  };
  const counted = (items, key, name) => {
    const found = new Map();
    for (const item of items) {
      const value = key(item);
      const entry = found.get(value) || [value, name(item), 0];
      entry[2] += 1;
      found.set(value, entry);
    }
    return [...found.values()].sort((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1));
  };
  choices(byId("actor-kinds"), counted(actors, (a) => a.kind, (a) => a.kindName), hiddenKinds);
  choices(byId("record-kinds"), counted(records, (r) => r.kind, (r) => r.kind || words.undefined), hiddenRecordKinds);
  for (const name of [...new Set(records.map((r) => r.edition).filter(Boolean))].sort()) {
    byId("edition").append(make("option", { value: name }, name));
  }
  byId("edition").addEventListener("change", (event) => { edition = event.target.value; apply(); });
  byId("from").addEventListener("change", (event) => { from = event.target.value; apply(); });
  byId("until").addEventListener("change", (event) => { until = event.target.value; apply(); });
  byId("untied").addEventListener("change", (event) => { hidesUntied = event.target.checked; apply(); });
  const search = byId("search");
  search.addEventListener("input", () => {
    query = folded(search.value.trim());
    drawTables();
    const found = query ? actors.filter((a) => a.shown && a.folded.includes(query)) : [];
    if (query) {
      narrow(null);
      svg.classList.add("narrowed");
      for (const actor of found) if (actor.mark) actor.mark.classList.add("on");
      say(fill(words.found, number.format(found.length)));
    } else narrow(chosen);
  });
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !query) return;
    const found = sorted(actors.filter((a) => a.shown && a.folded.includes(query)), actorColumns, order.actors);
    if (found.length) choose(found[0], true);
  });

  // ---- Tables.
  const limit = 250;
  let tab = "actors";
  const isWhole = { actors: false, ties: false };
  const order = { actors: { column: data.isDegree ? 2 : 3, isDown: true }, ties: { column: 2, isDown: true } };
  const actorColumns = [
    { name: words.name, of: (a) => a.name, isName: true },
    { name: words.kind, of: (a) => a.kindName },
    { name: words.ties, of: (a) => a.shownTies, isNumber: true },
    ...(data.isDegree ? [] : [{ name: data.measure, of: (a) => a.value, isNumber: true }]),
  ];
  const tieColumns = [
    { name: words.actor, of: (t) => t.first.name, actor: (t) => t.first, isName: true },
    { name: words.actor, of: (t) => t.second.name, actor: (t) => t.second, isName: true },
    { name: words.weight, of: (t) => t.weight, isNumber: true },
    { name: words.records, of: (t) => t.evidence.length, isNumber: true },
  ];
  const collator = new Intl.Collator(data.language);
  const sorted = (rows, columns, { column, isDown }) => {
    const { of, isNumber } = columns[column];
    const sign = isDown ? -1 : 1;
    return rows.map((row, place) => [row, place]).sort(([a, i], [b, j]) => {
      const [x, y] = [of(a), of(b)];
      if (x === null || y === null) return x === y ? i - j : x === null ? 1 : -1;
      return sign * (isNumber ? x - y : collator.compare(x, y)) || i - j;
    }).map(([row]) => row);
  };
  const drawTables = () => {
    const isActors = tab === "actors";
    const columns = isActors ? actorColumns : tieColumns;
    const all = isActors
      ? actors.filter((a) => a.shown && (!query || a.folded.includes(query)))
      : ties.filter((t) => t.shown && (!query || t.first.folded.includes(query) || t.second.folded.includes(query)));
    const rows = sorted(all, columns, order[tab]);
    const head = make("tr");
    columns.forEach((column, place) => {
      const isSorted = order[tab].column === place;
      head.append(make("th", { scope: "col", class: column.isNumber ? "number" : null,
        "aria-sort": isSorted ? (order[tab].isDown ? "descending" : "ascending") : null },
        make("button", { type: "button", onclick: () => {
          order[tab] = { column: place, isDown: isSorted ? !order[tab].isDown : Boolean(column.isNumber) };
          drawTables();
        } }, column.name + (isSorted ? (order[tab].isDown ? " ↓" : " ↑") : ""))));
    });
    const body = make("tbody");
    for (const row of rows.slice(0, isWhole[tab] ? rows.length : limit)) {
      const line = make("tr", { "aria-selected": isActors && row === chosen ? "true" : null });
      for (const column of columns) {
        const value = column.of(row);
        const target = column.actor ? column.actor(row) : row;
        line.append(make("td", { class: column.isNumber ? "number" : null },
          column.isName
            ? make("button", { class: "name", type: "button", onclick: () => choose(target, true) }, value)
            : value === null ? "–" : column.isNumber ? number.format(value) : value));
      }
      body.append(line);
    }
    byId("table").replaceChildren(make("caption", {}, isActors ? words.actorsCaption : words.tiesCaption),
      make("thead", {}, head), body);
    const more = byId("more");
    more.hidden = isWhole[tab] || rows.length <= limit;
    more.textContent = fill(words.showAll, number.format(rows.length));
  };
  byId("more").addEventListener("click", () => { isWhole[tab] = true; drawTables(); });
  for (const name of ["actors", "ties"]) {
    byId(`tab-${name}`).addEventListener("click", () => {
      tab = name;
      for (const each of ["actors", "ties"]) byId(`tab-${each}`).setAttribute("aria-pressed", String(each === name));
      drawTables();
    });
  }

  // ---- The keyboard.
  const centreOf = (actor) => {
    const box = actor.mark.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  };
  /** The nearest actor in a direction, what lies off to the side counting twice. */
  const step = (x, y) => {
    const shown = actors.filter((a) => a.shown && a.mark);
    if (!chosen || !chosen.mark) return choose(shown[0] || null, true);
    const here = centreOf(chosen);
    let best = null, least = Infinity;
    for (const actor of shown) {
      if (actor === chosen) continue;
      const there = centreOf(actor);
      const ahead = (there.x - here.x) * x + (there.y - here.y) * y;
      const aside = Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x);
      if (ahead > 1 && ahead + 2 * aside < least) [best, least] = [actor, ahead + 2 * aside];
    }
    if (best) choose(best, true);
  };
  const arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  stage.addEventListener("keydown", (event) => {
    const arrow = arrows[event.key];
    if (arrow && event.shiftKey) step(...arrow);
    else if (arrow) pan(arrow[0] * view.width / 10, arrow[1] * view.height / 10);
    else if (event.key === "+" || event.key === "=") zoom(1.3);
    else if (event.key === "-") zoom(1 / 1.3);
    else if (event.key === "0") fit();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === "/" && !isTyping) { search.focus(); event.preventDefault(); }
    if (event.key === "Escape") {
      if (search.value) { search.value = ""; query = ""; }
      choose(null);
    }
  });
  byId("closer").addEventListener("click", () => zoom(1.3));
  byId("farther").addEventListener("click", () => zoom(1 / 1.3));
  byId("whole").addEventListener("click", fit);
  apply();
})();

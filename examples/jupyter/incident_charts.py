"""Figures of incident-charts in a classic Jupyter notebook, with nothing to install.

    from incident_charts import Chart, load
    load("incident-charts.min.js")             # once, in a cell of its own; shapes and languages after it
    chart = Chart("timeline", incidents, lane="country")
    chart                                      # as the last line of a cell: shown
    chart.value                                # in a later cell: ids of what was picked

Shown is the living figure where scripts run, and in a notebook that is not trusted a picture of it, once it was drawn, and a table.
"""
import json
from html import escape
from pathlib import Path
from uuid import uuid4
from weakref import WeakValueDictionary

from IPython import get_ipython
from IPython.display import HTML, display

_charts = WeakValueDictionary()


def load(*scripts):
    """Puts scripts into the notebook: incident-charts.min.js, then those of shapes and languages."""
    texts = [Path(d).read_text(encoding="utf-8").replace("</script", "<\\/script") for d in scripts]
    display(HTML("".join(f"<script>{d}</script>" for d in texts)))


class Chart:
    """A figure: "timeline", "counter", "baseMap" or "disagreement" of a list of incidents or a dataset, with its options by name.

    `shapes` and `locale` are names of what `load` brought: shapes="middleEast", locale="ar".
    """

    def __init__(self, chart, incidents, **options):
        self.given = [chart, incidents, options]
        self.id = f"incident-chart-{uuid4().hex}"
        #: Ids of the incidents that are picked. Only the classic notebook tells of them; elsewhere it stays [].
        self.value = []
        _charts[self.id] = self

    def _repr_html_(self):
        given = json.dumps([self.id, *self.given], default=str).replace("<", "\\u003c")
        return f'<div id="{self.id}">{_table(self.given[1])}</div><script>({_SHOW})({given})</script>'


def _table(data):
    data = {"incidents": data} if isinstance(data, list) else data
    names = {d["id"]: d["name"] for part in ("sources", "sites") for d in data.get(part, [])}
    head = "".join(f"<th>{d}</th>" for d in ("Date", "Place", "What", "Who says so"))
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(_row(d, names) for d in data['incidents'])}</tbody></table>"


def _row(incident, names):
    site = incident.get("site")
    place = site["name"] if isinstance(site, dict) else names.get(site, site)
    claims = incident.get("claims") or ([incident] if incident.get("source") else [])
    said = ", ".join(dict.fromkeys(names.get(d["source"], d["source"]) for d in claims))
    weapons = ", ".join(dict.fromkeys(str(d["weapon"]) for d in claims if d.get("weapon")))
    cells = [incident.get("date") or "undated", place, incident.get("title") or weapons, said or "listed, no source given"]
    return f"<tr>{''.join(f'<td>{escape(str(d or str()))}</td>' for d in cells)}</tr>"


_SHOW = """([id, name, data, options]) => {
  const place = document.getElementById(id);
  const notebook = window.Jupyter?.notebook;
  const fail = (error) => {
    const words = document.createElement("p");
    words.textContent = `incident-charts: ${error.message}`;
    place.prepend(words);
  };
  const show = () => {
    if (!window.IncidentCharts) throw new Error("run load(\\"incident-charts.min.js\\") first");
    for (const part of ["shapes", "locale"]) if (options[part]) options[part] = IncidentCharts[options[part]];
    const chart = IncidentCharts[name](data, options);
    place.replaceChildren(chart);
    let comm;
    if (notebook) chart.addEventListener("input", () => {
      comm ??= notebook.kernel.comm_manager.new_comm("incident-charts", {id});
      comm.send({value: chart.link.state.picked});
    });
    return chart;
  };
  // The picture goes once into the output that is saved, before the table.
  const keep = async (chart) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const reader = new FileReader();
    reader.readAsDataURL(await chart.toPNG());
    await new Promise((done) => { reader.onload = done; });
    const alt = [".ic-title", ".ic-summary"].map((d) => chart.querySelector(d)?.textContent).filter(Boolean).join(": ");
    const picture = Object.assign(document.createElement("img"), {alt, width: chart.querySelector(".ic-svg").clientWidth, src: reader.result});
    const start = `<div id="${id}">`;
    for (const {output_area} of notebook.get_cells()) for (const {data} of output_area?.outputs ?? []) {
      const [before, after] = data?.["text/html"]?.split(start) ?? [];
      if (!after?.startsWith("<table")) continue;
      data["text/html"] = before + start + picture.outerHTML + after;
      notebook.set_dirty(true);
    }
  };
  try {
    const chart = show();
    if (notebook) keep(chart).catch(fail);
  } catch (error) {
    fail(error);
  }
}"""


def _hear(comm, opened):
    chart = _charts.get(opened["content"]["data"]["id"])

    @comm.on_msg
    def _(said):
        if chart is not None:
            chart.value = said["content"]["data"]["value"]


if hasattr(get_ipython(), "kernel"):
    get_ipython().kernel.comm_manager.register_target("incident-charts", _hear)

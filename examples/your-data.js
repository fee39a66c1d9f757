// Reads a file in a worker where the page may have one (not from file:), else in the page; shows the report and the figures.
const {timeline, counter, baseMap, disagreement, middleEast, printProblems, Link} = IncidentCharts;
const at = (id) => document.getElementById(id);
const charts = [];

/** By the first line of a file: which function reads it. */
const signs = [
  [/^\s*[[{]/, "fromGeojson"], [/event_id_cnty/i, "fromAcled"], [/\b(?:date_prec|year_cy)\b/i, "fromUcdp"], [/\beventid\b/i, "fromGtd"],
  [/incident[ _]code|civilian_harm|unique_reference_code/i, "fromAirwars"], [/\b(?:as_of|measure|\w+_cum)\b/i, "fromTallies"]
];

function kindOf(bytes) {
  const line = new TextDecoder().decode(bytes.subarray(0, 4096)).split(/[\r\n]/).find((d) => d.trim()) ?? "";
  return signs.find(([sign]) => sign.test(line))?.[1] ?? "fromTable";
}

/** The dataset and the report, from a worker if there can be one. */
function read(job) {
  return new Promise((done, fail) => {
    const here = () => setTimeout(() => {
      try {
        done(IncidentCharts[job.kind](job.bytes, job.options));
      } catch (error) {
        fail(error);
      }
    });
    if (location.protocol === "file:") return here();
    const worker = new Worker("your-data-worker.js");
    worker.onmessage = ({data}) => {
      worker.terminate();
      if (data.error) fail(new Error(data.error));
      else done(data);
    };
    worker.onerror = here;
    worker.postMessage(job);
  });
}

function codeFor(kind, name, options) {
  const more = Object.keys(options).length ? `, ${JSON.stringify(options)}` : "";
  return `<div id="here"></div>
<script type="module">
  import {timeline} from "incident-charts";
  import {${kind}} from "incident-charts/import";

  const file = await fetch(${JSON.stringify(name)});
  const {dataset, report} = ${kind}(await file.arrayBuffer()${more});
  document.querySelector("#here").append(timeline(dataset));
</script>`;
}

async function show(bytes, name) {
  const kind = at("kind").value || kindOf(bytes);
  const dates = at("dates").value;
  const options = dates ? {dates} : {};
  at("status").textContent = `Reading ${name}, ${Math.ceil(bytes.length / 1024)} KiB, with ${kind} …`;
  const start = performance.now();
  try {
    const {dataset, report} = await read({kind, bytes, options});
    at("status").textContent = `${name} was read with ${kind} in ${((performance.now() - start) / 1000).toFixed(1)} s.`;
    at("problems").textContent = printProblems(report);
    at("code").textContent = codeFor(kind, name, options);
    at("report").hidden = false;
    const link = new Link();
    for (const chart of charts.splice(0)) chart.destroy();
    charts.push(timeline(dataset, {link, headingLevel: 2}), counter(dataset, {link, headingLevel: 2}), baseMap(dataset, {link, headingLevel: 2, shapes: middleEast}), disagreement(dataset, {link, headingLevel: 2}));
    at("figures").replaceChildren(...charts);
  } catch (error) {
    at("status").textContent = `${name} could not be read: ${error.message}`;
  }
}

const open = async (file) => file && show(new Uint8Array(await file.arrayBuffer()), file.name);
at("file").addEventListener("change", ({target}) => open(target.files[0]));
at("given").addEventListener("submit", (event) => {
  event.preventDefault();
  show(new TextEncoder().encode(at("text").value), "table.csv");
});
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  event.preventDefault();
  open(event.dataTransfer.files[0]);
});

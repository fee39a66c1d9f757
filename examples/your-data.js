// Reads a file in a worker where the page may have one (not from file:), else in slices on the page; shows the report and the figures.
const {timeline, counter, baseMap, disagreement, middleEast, printProblems, Link} = IncidentCharts;
const at = (id) => document.getElementById(id);
const charts = [];

/** By the first line of a file: which function reads it. */
const signs = [
  [/^\s*[[{]/, "fromGeojson"], [/event_id_cnty/i, "fromAcled"], [/\b(?:date_prec|year_cy)\b/i, "fromUcdp"], [/\beventid\b/i, "fromGtd"],
  [/incident[ _]code|civilian_harm|unique_reference_code/i, "fromAirwars"], [/\b(?:as_of|measure|\w+_cum)\b/i, "fromTallies"]
];

function kindOf(bytes) {
  const line = new TextDecoder().decode(bytes).split(/[\r\n]/).find((d) => d.trim()) ?? "";
  return signs.find(([sign]) => sign.test(line))?.[1] ?? "fromTable";
}

/** The dataset and the report, read in slices on the page. */
async function readHere({kind, file, options, signal, onProgress}) {
  return IncidentCharts[kind].inSlices(await file.arrayBuffer(), {...options, signal, onProgress});
}

/** The same from a worker, which gives its lists some at a time. A page of a file may have none. */
function read(job) {
  if (location.protocol === "file:") return readHere(job);
  return new Promise((done, fail) => {
    const {kind, file, options, signal, onProgress} = job;
    const dataset = {incidents: []};
    const worker = new Worker("your-data-worker.js");
    const end = (act, value) => {
      worker.terminate();
      act(value);
    };
    signal.addEventListener("abort", () => end(fail, signal.reason));
    worker.onerror = () => end(done, readHere(job));
    worker.onmessage = ({data: {share, list, records, about, report, error}}) => {
      if (error) end(fail, new Error(error));
      else if (report) end(done, {dataset: {...about && {about}, ...dataset}, report});
      else if (list) (dataset[list] ??= []).push(...records);
      else onProgress(share);
    };
    worker.postMessage({kind, file, options});
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

/** What is done now, by its share; without one, nothing. */
function doing(what, share = 0) {
  at("doing").hidden = !what;
  at("doing").querySelector("label").textContent = what ?? "";
  at("share").value = share;
  at("percent").textContent = `${Math.floor(share * 100)} %`;
}

/** The four figures, one after the other; each is put up at once, and drawn while the page stays usable. */
async function draw(dataset, signal) {
  const link = new Link();
  for (const chart of charts.splice(0)) chart.destroy();
  at("figures").replaceChildren();
  for (const [i, chart] of [timeline, counter, baseMap, disagreement].entries()) {
    if (signal.aborted) return;
    doing(`Drawing figure ${i + 1} of 4`, i / 4);
    const figure = chart(dataset, {link, headingLevel: 2, ...chart === baseMap && {shapes: middleEast}});
    const end = () => {
      figure.destroy();
      figure.remove();
    };
    signal.addEventListener("abort", end);
    charts.push(figure);
    at("figures").append(figure);
    await Promise.race([figure.ready, new Promise((done) => signal.addEventListener("abort", done))]);
    signal.removeEventListener("abort", end);
    await new Promise((done) => setTimeout(done));
  }
}

/** How much the page holds, where the browser tells. */
function held() {
  const bytes = performance.memory?.usedJSHeapSize;
  return bytes ? ` The page holds ${Math.ceil(bytes / 2 ** 20)} MiB.` : "";
}

let reading = new AbortController();

async function show(file) {
  const {name, size} = file;
  reading.abort();
  reading = new AbortController();
  const {signal} = reading;
  const start = performance.now();
  const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
  try {
    const kind = at("kind").value || kindOf(await file.slice(0, 4096).arrayBuffer());
    const dates = at("dates").value;
    const options = dates ? {dates} : {};
    at("status").textContent = `Reading ${name}, ${Math.ceil(size / 1024).toLocaleString("en")} KiB, with ${kind} …`;
    doing("Reading");
    const {dataset, report} = await read({kind, file, options, signal, onProgress: (share) => doing("Reading", share)});
    at("status").textContent = `${name} was read with ${kind} in ${seconds()} s.${held()}`;
    at("problems").textContent = printProblems(report);
    at("code").textContent = codeFor(kind, name, options);
    at("report").hidden = false;
    await draw(dataset, signal);
    if (!signal.aborted) doing();
  } catch (error) {
    if (signal !== reading.signal) return;
    at("status").textContent = signal.aborted ? `${name} was not read: stopped after ${seconds()} s.` : `${name} could not be read: ${error.message}`;
    doing();
  }
}

at("file").addEventListener("change", ({target}) => target.files[0] && show(target.files[0]));
at("given").addEventListener("submit", (event) => {
  event.preventDefault();
  show(new File([at("text").value], "table.csv"));
});
at("stop").addEventListener("click", () => {
  reading.abort();
  doing();
});
const dropping = (on) => document.body.classList.toggle("dropping", on);
addEventListener("dragover", (event) => {
  event.preventDefault();
  dropping(true);
});
addEventListener("dragleave", ({relatedTarget}) => relatedTarget || dropping(false));
addEventListener("drop", (event) => {
  event.preventDefault();
  dropping(false);
  const [file] = event.dataTransfer.files;
  if (file) show(file);
});

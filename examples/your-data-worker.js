// Reads a file beside the page: {kind: "fromAcled", bytes, options} → {dataset, report}, or {error}.
globalThis.IncidentCharts = {add: (parts) => Object.assign(globalThis.IncidentCharts, parts)};
importScripts("../dist/import.min.js");
onmessage = ({data: {kind, bytes, options}}) => {
  try {
    postMessage(IncidentCharts[kind](bytes, options));
  } catch (error) {
    postMessage({error: error.message});
  }
};

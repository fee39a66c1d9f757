// Reads a file beside the page: {kind: "fromAcled", file, options} → {share} …, {list: "incidents", records} …, {about, report}; or {error}.
globalThis.IncidentCharts = {add: (parts) => Object.assign(globalThis.IncidentCharts, parts)};
importScripts("../dist/import.min.js");

onmessage = async ({data: {kind, file, options}}) => {
  try {
    const onProgress = (share) => postMessage({share});
    const {dataset: {about, ...lists}, report} = await IncidentCharts[kind].inSlices(await file.arrayBuffer(), {...options, onProgress});
    // Some at a time, with a rest: to take 200,000 incidents out of one message would keep the page busy for more than a second, and many in a row hold back what else it has to do.
    for (const [list, records] of Object.entries(lists)) {
      for (let i = 0; i < records.length; i += 1000) {
        postMessage({list, records: records.slice(i, i + 1000)});
        await new Promise((resolve) => { setTimeout(resolve, 4); });
      }
    }
    postMessage({about, report});
  } catch (error) {
    postMessage({error: error.message});
  }
};

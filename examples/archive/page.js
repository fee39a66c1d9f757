const {baseMap, Link, timeline, middleEast} = IncidentCharts;

/** What a figure wants to know, the archive is asked for; the signal ends what nobody waits for any longer. */
async function archive(request, signal) {
  const response = await fetch(`summary?q=${encodeURIComponent(JSON.stringify(request))}`, {signal});
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}

const link = new Link();
document.querySelector("#timeline").append(timeline(archive, {link}));
document.querySelector("#map").append(baseMap(archive, {link, shapes: middleEast, frame: "sites"}));

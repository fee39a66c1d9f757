// What all contenders show: made-up incidents in bursts, two claims each, of thirty sources, at the bases that are known.
import {bases} from "../../src/data/bases.js";
import {dayOf, isoOf} from "../../src/model/edtf.js";
import type {Incident, IncidentDataset, Site} from "../../src/model/incident.js";
import {generated} from "../gallery/made-up.js";

/** One incident as a charting library takes it: nothing is left to be read. */
export interface Point {
  id: string;
  date: Date;
  lane: string;
  longitude: number;
  latitude: number;
  claims: {source: string; outcome: string}[];
}

/** The same data twice: with all that was said, and as points. */
export interface Made {dataset: IncidentDataset; points: Point[]}

/** The days of the data. */
export const span = {from: 19650, days: 240};
const places = bases.filter((d) => d.latitude !== undefined);
const placeOf = new Map(places.map((d) => [d.id, d]));

/** So many incidents, the same for the same seed; each claim was stated within a week, and a third of them tell of injured. */
export function made(n: number, seed: number): Made {
  const {incidents, ...rest} = generated(n, {...span, seed, places, claimsEach: 2});
  const said = incidents.map((d, i): Incident => {
    const day = dayOf(d.date!)!;
    const claims = d.claims!.map((claim, k) => ({...claim, stated: isoOf(day + ((i + 3 * k) % 7)), ...((i + k) % 3 === 0 && {injured: (i + k) % 5})}));
    return {...d, claims};
  });
  return {dataset: {...rest, incidents: said}, points: said.map(pointOf)};
}

/** New objects of the same content: nobody remembers having read them. */
export function fresh({dataset, points}: Made): Made {
  const incidents = dataset.incidents.map((d) => ({...d, claims: d.claims!.map((claim) => ({...claim}))}));
  return {dataset: {...dataset, incidents}, points: points.map((d) => ({...d}))};
}

/** The same objects, and one incident more, in the middle of the span. */
export function grown({dataset, points}: Made): Made {
  const one: Incident = {...dataset.incidents[0]!, id: "one more", date: isoOf(span.from + 120)};
  return {dataset: {...dataset, incidents: [...dataset.incidents, one]}, points: [...points, pointOf(one)]};
}

function pointOf({id, date, site, claims}: Incident): Point {
  const {country, longitude, latitude} = placeOf.get(site as string) as Required<Site>;
  return {id: id!, date: new Date(dayOf(date!)! * 864e5), lane: country, longitude, latitude, claims: claims!.map((d) => ({source: d.source, outcome: d.outcome!}))};
}

import {exactly} from "../model/sums.js";
import {arranged, middleOf, pointOf, type BaseMapSummary} from "./base-map.js";
import {expectSummary, restoreReading, restoreView, type PlainBaseMap, type PlainSummary} from "./plain.js";

const needs = {chart: "map", dataset: 0, account: 0, countries: 0, places: 0};
const none = {incidents: 0, attacks: exactly(0)};

/** The summary of a map that was made elsewhere. */
export function restoreBaseMap(given: PlainSummary): BaseMapSummary {
  expectSummary(given, needs);
  const {account, notAttacks, countries, places, ...plain} = given as PlainBaseMap;
  const reading = restoreReading({...plain, account});
  const {sites, sources, about} = reading;
  const listed = new Map([...(about.countries ?? []).map((code) => ({code, ...none})), ...countries].map((d) => [d.code, d]));
  return {
    reading,
    view: restoreView(plain as PlainBaseMap),
    account,
    notAttacks,
    standings: [],
    ...arranged(
      [...listed.values()].map(({code, ...counted}) => ({code, counted, standings: []})),
      places.map(({site: id, country, founded, onJoin, elsewhere, ...counted}) => ({
        site: id === null ? null : (sites.get(id) ?? {id, name: id, country: country ?? ""}),
        country,
        counted,
        founded,
        onJoin,
        elsewhere: elsewhere.flatMap(({place: id, origins, incidents}) => {
          const place = sites.get(id);
          return place ? {place, point: pointOf(place) ?? middleOf(place, reading), origins: origins.flatMap((d) => sources.get(d) ?? []), incidents} : [];
        }),
        standings: []
      }))
    )
  };
}

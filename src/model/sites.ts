import type {Site} from "./incident.js";
import type {NameIndex, SiteIndex} from "./reading.js";

/** An index of sites that knows which lies in which. */
export function indexSites(names: NameIndex<Site>): SiteIndex {
  return {
    ...names,
    within(site, area) {
      const seen = new Set([site.id]);
      for (const id of seen) names.get(id)?.within?.forEach((d) => seen.add(d));
      return seen.has(area.id);
    }
  };
}

/** Kilometres between two sites along a great circle of the mean Earth (haversine); `null` where one has no point. */
export function distanceKm(a: Site, b: Site): number | null {
  if (a.latitude === undefined || a.longitude === undefined || b.latitude === undefined || b.longitude === undefined) return null;
  const half = (from: number, to: number) => Math.sin((to - from) * Math.PI / 360) ** 2;
  const cos = (degrees: number) => Math.cos(degrees * Math.PI / 180);
  return 12742 * Math.asin(Math.sqrt(Math.min(1, half(a.latitude, b.latitude) + cos(a.latitude) * cos(b.latitude) * half(a.longitude, b.longitude))));
}

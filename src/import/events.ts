/**
 * Incidents by the id that a data set gives them. A row that repeats an earlier one adds nothing; a later reading of the
 * same event is a further claim of its incident; any other row of that id is kept under an id of its own.
 *
 * @module
 */
import type {Claim, Incident} from "../model/incident.js";
import type {Row} from "./cells.js";
import type {Gathering} from "./gather.js";

export class Events {
  private readonly places = new Map<string, number>();

  constructor(private readonly gathering: Gathering) {}

  /** Takes the incident of a row. */
  add(row: Row, incident: Incident): void {
    const {id} = incident;
    const {incidents} = this.gathering;
    const place = id === undefined ? undefined : this.places.get(id);
    const earlier = place === undefined ? undefined : incidents[place];
    if (id === undefined) row.faultOfRow("no-id");
    if (id === undefined || place === undefined || !earlier) {
      this.put(incident);
      return;
    }
    const joined = same(earlier, incident) ? earlier : bothReadings(earlier, incident);
    if (joined) {
      incidents[place] = joined;
      this.gathering.merge();
      if (joined !== earlier) row.faultOfRow("reading", id);
    } else {
      const own = this.free(id);
      row.faultOfRow("same-event", id, own);
      this.put({...incident, id: own});
    }
  }

  private put(incident: Incident): void {
    const {incidents} = this.gathering;
    if (incident.id !== undefined) this.places.set(incident.id, incidents.length);
    incidents.push(incident);
    this.gathering.accept();
  }

  private free(id: string): string {
    let n = 2;
    while (this.places.has(`${id}#${n}`)) n++;
    return `${id}#${n}`;
  }
}

function same(a: Incident, b: Incident): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The incident by its later reading, with the claims of both; `null` where nobody says which is the later. */
function bothReadings(a: Incident, b: Incident): Incident | null {
  const [earlier, later] = stated(a) < stated(b) ? [a, b] : [b, a];
  if (!stated(earlier) || stated(earlier) === stated(later)) return null;
  const old = (earlier.claims ?? []).map((d, i): Claim => ({...d, id: idOf(earlier, d, i), ...earlier.date && earlier.date !== later.date && !d.date ? {date: earlier.date} : {}}));
  const now = (later.claims ?? []).map((d, i): Claim => {
    const revises = old.filter((e) => e.source === d.source && !old.some((f) => f.revises?.includes(e.id ?? ""))).flatMap((e) => e.id ?? []);
    return {...d, id: idOf(later, d, i), ...revises.length && {revises}};
  });
  return {...later, claims: [...old, ...now]};
}

/** When the data set's own claim was made, its last one where there are several. */
function stated({claims = []}: Incident): string {
  const [{source} = {source: ""}] = claims;
  return claims.flatMap((d) => d.source === source && d.stated ? d.stated : []).sort().at(-1) ?? "";
}

function idOf({id = ""}: Incident, {id: own, stated = ""}: Claim, place: number): string {
  return own ?? `${id}@${stated || place + 1}`;
}

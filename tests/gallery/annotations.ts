// What an editor may want to say beside a figure: of made-up incidents, and of those of the articles.
import type {Annotation} from "../../src/model/annotations.js";

export const annotations: Annotation[] = [
  {incident: "b", text: "The first that both sides speak of"},
  {date: "2023-10-19", text: "The army says that it will report weekly from this day on."},
  {site: "hill", text: "The station was handed over in September."},
  {incident: "d", text: "What was intercepted, and what got through, is told differently by the two sides."},
  {date: "2023-11-30", text: "A day that is not in view"},
  {incident: "z", text: "About an entry that the list does not have"}
];

export const articleNotes: Annotation[] = [
  {date: "2023-10-23", text: "The day that the articles tell most of"},
  {incident: "2023-10-23-conoco", text: "Listed for a second time within five days"},
  {site: "al-tanf", text: "It lies where three borders meet."},
  {site: "Ain al-Asad", text: "In Anbar, in the west of the country"},
  {site: "Tower 22", text: "On the Jordanian side of the border"},
  {date: "2023-11-23", text: "No day between two spells in November and January is covered."}
];

export const mapNotes: Annotation[] = [
  {site: "al-shaddadi", text: "Every third entry on it is told by both sides."},
  {incident: "conoco 0", text: "The first of these was told a week later."},
  {site: "mss-euphrates", text: "Its exact place is not published."},
  {site: "al-tanf", text: "A base with nothing listed on it"},
  {date: "2023-10-20", text: "The only day of this list"}
];

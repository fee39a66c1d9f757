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
  {incident: "2023-10-23-conoco", text: "Told by one side and by a monitor, with different hours."},
  {site: "al-tanf", text: "It lies where three borders meet."},
  {site: "Ain al-Asad", text: "In Anbar, in the west of the country"},
  {site: "Tower 22", text: "On the Jordanian side of the border"},
  {date: "2023-11-23", text: "From here on the articles give totals rather than single attacks."}
];

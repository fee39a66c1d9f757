import type {Document} from "../../model/incident.js";

/** The five articles. None prints the name of its outlet or an address, so none is given here. */
export const documents: Document[] = [
  {
    id: "tehran-24-oct",
    title: "Signed article datelined Tehran, 24 October 2023",
    dateline: "TEHRAN",
    published: "2023-10-24"
  },
  {
    id: "series-23-oct",
    title: "Undated article on a second series of attacks in Syria, 23 October 2023",
    published: "[2023-10-23..2023-10-24]"
  },
  {
    id: "claims-23-oct",
    title: "Undated article on a claim of up to three locations in Syria, 23 October 2023",
    published: "[2023-10-23..2023-10-24]"
  },
  {
    id: "erbil-6-nov",
    title: "Article datelined Erbil, on four bases in one day, 6 November 2023",
    dateline: "ERBIL, Kurdistan Region",
    published: "[2023-11-06..2023-11-07]"
  },
  {
    id: "saturday-6-jan",
    title: "Undated article on the attacks of Friday and Saturday, 5 and 6 January 2024",
    published: "[2024-01-06..2024-01-07]"
  }
];

export const three = [
  {id: "a", title: "Alpha", date: "2023-10-18", country: "IRQ", source: "One"},
  {id: "b", title: "Bravo", date: "2023-10-20", country: "SYR", source: "One"},
  {id: "c", title: "Charlie", date: "2023-10-24", country: "IRQ", source: "Two"}
];
export const four = [...three, {id: "d", title: "Delta", date: "2023-10-29", country: "SYR", source: "Two"}];

export const spec = (values) => ({
  data: {name: "points", values},
  transform: [{window: [{op: "row_number", as: "place"}], groupby: ["lane", "date"]}],
  width: 880, height: {step: 110},
  mark: {type: "circle", tooltip: true, size: 20},
  encoding: {
    x: {field: "date", type: "temporal", scale: {type: "utc"}},
    y: {field: "lane", type: "nominal"},
    yOffset: {field: "place", type: "quantitative"},
    color: {field: "lane", type: "nominal", legend: null}
  }
});

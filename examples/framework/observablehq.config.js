// No stylesheet of another host: the default theme loads its letters from one.
export default {
  title: "Incidents",
  globalStylesheets: []
};

import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";

/** Where Debian puts WebKitGTK's own browser: a folder named for the machine. */
const lib = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((d) => join("/usr/lib", d, "webkit2gtk-4.1/MiniBrowser")) : [];

/** Where Debian puts the programs of PostgreSQL: a folder named for the version. */
const clusters = "/usr/lib/postgresql";
const initdb = existsSync(clusters) ? readdirSync(clusters).map((d) => join(clusters, d, "bin/initdb")) : [];

/** What the example of an archive installs for itself. @param {string} name */
const own = (name) => [join(import.meta.dirname, "../../examples/archive/node_modules", name, "package.json")];

/** The programs of each host; the first path that exists is taken. */
const programs = {
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  driver: ["/usr/bin/WebKitWebDriver"],
  webkit: lib,
  display: ["/usr/bin/Xvfb"],
  jupyter: ["/usr/bin/jupyter-notebook"],
  kernel: ["/usr/lib/python3/dist-packages/ipykernel_launcher.py"],
  nbconvert: ["/usr/lib/python3/dist-packages/nbconvert"],
  initdb,
  pg: own("pg"),
  duckdb: own("@duckdb/node-api")
};

/** @param {keyof typeof programs} name @returns {string | undefined} */
export const findProgram = (name) => programs[name].find((d) => existsSync(d));

/** Every host there could be, with the programs that it lacks here. */
export function findHosts() {
  /** @type {{name: "firefox" | "webkit" | "jupyter" | "postgresql" | "duckdb", install: string, needs: (keyof typeof programs)[]}[]} */
  const hosts = [
    {name: "firefox", install: "apt-get install firefox-esr", needs: ["firefox"]},
    {name: "webkit", install: "apt-get install libwebkit2gtk-4.1-0 webkit2gtk-driver xvfb xauth", needs: ["webkit", "driver", "display"]},
    {name: "jupyter", install: "apt-get install jupyter-notebook python3-ipykernel python3-nbconvert", needs: ["jupyter", "kernel", "nbconvert"]},
    {name: "postgresql", install: "apt-get install postgresql; npm ci --prefix examples/archive", needs: ["initdb", "pg"]},
    {name: "duckdb", install: "npm ci --prefix examples/archive", needs: ["duckdb"]}
  ];
  return hosts.map(({needs, ...host}) => ({...host, missing: needs.filter((d) => !findProgram(d))}));
}

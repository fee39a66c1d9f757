import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";

/** Where Debian puts WebKitGTK's own browser: a folder named for the machine. */
const lib = existsSync("/usr/lib") ? readdirSync("/usr/lib").map((d) => join("/usr/lib", d, "webkit2gtk-4.1/MiniBrowser")) : [];

/** The programs of each host; the first path that exists is taken. */
const programs = {
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
  driver: ["/usr/bin/WebKitWebDriver"],
  webkit: lib,
  display: ["/usr/bin/Xvfb"],
  jupyter: ["/usr/bin/jupyter-notebook"],
  kernel: ["/usr/lib/python3/dist-packages/ipykernel_launcher.py"],
  nbconvert: ["/usr/lib/python3/dist-packages/nbconvert"]
};

/** @param {keyof typeof programs} name @returns {string | undefined} */
export const findProgram = (name) => programs[name].find((d) => existsSync(d));

/** Every host there could be, with the programs that it lacks here. */
export function findHosts() {
  /** @type {{name: "firefox" | "webkit" | "jupyter", debian: string, needs: (keyof typeof programs)[]}[]} */
  const hosts = [
    {name: "firefox", debian: "firefox-esr", needs: ["firefox"]},
    {name: "webkit", debian: "libwebkit2gtk-4.1-0 webkit2gtk-driver xvfb xauth", needs: ["webkit", "driver", "display"]},
    {name: "jupyter", debian: "jupyter-notebook python3-ipykernel python3-nbconvert", needs: ["jupyter", "kernel", "nbconvert"]}
  ];
  return hosts.map(({needs, ...host}) => ({...host, missing: needs.filter((d) => !findProgram(d))}));
}

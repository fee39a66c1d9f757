import {cp, mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {readPackage, root, run} from "./project.js";

/** A project that has installed the package: a folder with the packed files as its node_modules/incident-charts. */
export interface Consumer {
  folder: string;
  /** The .tgz that npm would publish, and what is in it. */
  tarball: string;
  paths: string[];
  close(): Promise<void>;
}

/**
 * Packs dist as it is now and unpacks it as npm install would. Its dependencies, and others that are asked for by name, are
 * links to those of the project.
 *
 * @param files files and folders of the project, copied to the same place
 */
export async function consume(modules: readonly string[] = [], files: readonly string[] = []): Promise<Consumer> {
  const {name, dependencies} = readPackage();
  const folder = await mkdtemp(join(tmpdir(), "consumer-"));
  const {output} = await run("npm", ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", folder]);
  const [packed] = JSON.parse(output.slice(output.indexOf("["))) as [{filename: string; files: {path: string}[]}];
  const tarball = join(folder, packed.filename);
  const home = join(folder, "node_modules", name);
  await mkdir(home, {recursive: true});
  await run("tar", ["-xzf", tarball, "-C", home, "--strip-components=1"]);
  await Promise.all([...Object.keys(dependencies), ...modules].map((d) => link(folder, d)));
  await Promise.all(files.map((d) => cp(join(root, d), join(folder, d), {recursive: true})));
  await writeFile(join(folder, "package.json"), JSON.stringify({private: true, type: "module"}));
  return {folder, tarball, paths: packed.files.map((d) => d.path), close: () => rm(folder, {recursive: true, force: true})};
}

async function link(folder: string, name: string): Promise<void> {
  const place = join(folder, "node_modules", name);
  await mkdir(dirname(place), {recursive: true});
  await symlink(join(root, "node_modules", name), place, "junction");
}

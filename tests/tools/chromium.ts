import {existsSync, readFileSync} from "node:fs";
import {mkdir, mkdtemp, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
const npmPackage = join(modules, "@sparticuz/chromium");

export interface Chromium {executablePath: string; args: string[]; env: Record<string, string>}

/**
 * The Chromium that comes through npm, with libraries and fonts of its own: what it draws, and how
 * wide a text is, does not depend on the machine. Needs no root and no system package.
 */
export async function findChromium(): Promise<Chromium> {
  const {version} = JSON.parse(readFileSync(join(npmPackage, "package.json"), "utf8")) as {version: string};
  const home = join(modules, ".cache", `chromium-${version}`);
  if (!existsSync(home)) await unpack(home);
  return {
    executablePath: join(home, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--font-render-hinting=none"],
    env: {LD_LIBRARY_PATH: join(home, "al2023/lib"), FONTCONFIG_FILE: await writeFonts(home), HOME: home, TZ: "America/Los_Angeles"}
  };
}

/** Unpacks beside its place and moves there, so that two workers may come at once. */
async function unpack(home: string): Promise<void> {
  await mkdir(dirname(home), {recursive: true});
  const fresh = await mkdtemp(`${home}-`);
  const before = {TMPDIR: process.env["TMPDIR"], AWS_LAMBDA_JS_RUNTIME: process.env["AWS_LAMBDA_JS_RUNTIME"]};
  // The package unpacks into TMPDIR, and its libraries only where it takes the machine for a bare one.
  Object.assign(process.env, {TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x"});
  try {
    const {default: chromium} = await import("@sparticuz/chromium");
    await chromium.executablePath();
    await rename(fresh, home);
  } catch (error) {
    await rm(fresh, {recursive: true, force: true});
    if (!existsSync(home)) throw error;
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name); else process.env[name] = value;
    }
  }
}

/** Open Sans comes with the browser; Arabic, Hebrew, arrows and shapes come from npm. Nothing else is found. */
async function writeFonts(home: string): Promise<string> {
  const noto = [
    ...["400Regular", "600SemiBold", "700Bold"].flatMap((weight) => [`noto-sans-arabic/${weight}`, `noto-sans-hebrew/${weight}`]),
    "noto-sans-math/400Regular"
  ].map((d) => join(modules, "@expo-google-fonts", d));
  const prefer = ["Open Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Math"].map((d) => `<family>${d}</family>`).join("");
  const aliases = ["sans-serif", "system-ui", "serif", "monospace"].map((d) => `<alias binding="same"><family>${d}</family><prefer>${prefer}</prefer></alias>`);
  const lines = [
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>`,
    ...[join(home, "fonts"), ...noto].map((d) => `<dir>${d}</dir>`),
    // The mathematics font has Arabic letters too, which do not join.
    `<match target="scan"><test name="family"><string>Noto Sans Math</string></test><edit name="charset" mode="assign"><minus><name>charset</name><charset><range><int>0x600</int><int>0x6ff</int></range></charset></minus></edit></match>`,
    ...aliases, `<cachedir>${join(home, "font-cache")}</cachedir></fontconfig>`
  ];
  const file = join(home, "fonts.conf");
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, lines.join("\n"));
  await rename(draft, file);
  return file;
}

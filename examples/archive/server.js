// node server.js [postgres | duckdb] [port]: the page, and the summaries that it asks for. Only GET; no SQL from a reader.
import {createReadStream, existsSync} from "node:fs";
import {createServer} from "node:http";
import {extname} from "node:path";
import {fileURLToPath} from "node:url";
import {baseMap, summarise, timeline} from "../../dist/index.js";
import {recordsOf} from "./archive.js";
import {duckdb, postgres} from "./engines.js";
import {checked} from "./request.js";
import {summaryOf} from "./summary.js";

const [name = "postgres", port = "8090"] = process.argv.slice(2);
const {ask} = name === "duckdb" ? await duckdb({file: process.env.ARCHIVE_FILE ?? "archive.duckdb"}) : await postgres();
const records = await recordsOf(ask, {summarise, timeline, baseMap});
const types = {".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"};
const files = new Map([
  ["/", "./index.html"], ["/page.js", "./page.js"], ["/page.css", "../page.css"],
  ...["incident-charts.min.js", "shapes/middle-east.min.js"].map((d) => [`/${d}`, `../../dist/${d}`])
]);

createServer(async ({method, url = "/"}, response) => {
  const {pathname, searchParams} = new URL(url, "http://localhost");
  const say = (status, value) => response.writeHead(status, {"content-type": "application/json; charset=utf-8"}).end(JSON.stringify(value));
  if (method !== "GET") return say(405, {error: "only GET"});
  if (pathname === "/summary") {
    try {
      const start = performance.now();
      const summary = await summaryOf(checked(searchParams.get("q")), ask, records);
      response.setHeader("server-timing", `engine;dur=${(performance.now() - start).toFixed(0)}`);
      return say(200, summary);
    } catch (error) {
      if (!(error instanceof RangeError)) process.stderr.write(`${error.stack}\n`);
      return error instanceof RangeError ? say(400, {error: error.message}) : say(500, {error: "the archive did not answer"});
    }
  }
  const file = files.has(pathname) && fileURLToPath(new URL(files.get(pathname), import.meta.url));
  if (!file || !existsSync(file)) return say(404, {error: "no such page"});
  response.writeHead(200, {"content-type": types[extname(file)], "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"});
  createReadStream(file).pipe(response);
}).listen(Number(port), "127.0.0.1", () => process.stdout.write(`http://127.0.0.1:${port}/\n`));

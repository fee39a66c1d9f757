// A static server of a few lines, for `npm start` and the tests: examples/ at /, dist/ at /dist/, unless others are given.
import {createReadStream} from "node:fs";
import {stat} from "node:fs/promises";
import {createServer} from "node:http";
import {extname, join, resolve, sep} from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** @type {Record<string, string>} where an address begins → the folder that it is looked for in; the first that fits */
const site = {"/dist/": join(root, "dist"), "/": join(root, "examples")};

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json", ".map": "application/json", ".csv": "text/csv; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png",
  ".txt": "text/plain; charset=utf-8", ".md": "text/plain; charset=utf-8", ".woff2": "font/woff2", ".ts": "text/plain; charset=utf-8"
};

/**
 * Listens on loopback.
 * @param {number} [port] the first port to try, then the next ones; default 0 = any free one
 * @param {Record<string, string>} [folders]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serve(port = 0, folders = site) {
  const server = createServer((request, response) => void answer(request, response, folders));
  while (!(await listens(server, port))) port += 1;
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((done) => {
      server.close(() => { done(); });
      server.closeAllConnections();
    })
  };
}

/** @param {import("node:http").Server} server @param {number} port @returns {Promise<boolean>} false: the port is taken */
function listens(server, port) {
  return new Promise((done, fail) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && port < 65535) done(false); else fail(error);
    });
    server.listen(port, "127.0.0.1", () => {
      server.removeAllListeners("error");
      done(true);
    });
  });
}

/** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response @param {Record<string, string>} folders */
async function answer(request, response, folders) {
  const file = await findFile(request.url ?? "/", folders);
  if (file === null || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(file === null ? 404 : 405, {"content-type": "text/plain; charset=utf-8"}).end("not found\n");
    return;
  }
  response.writeHead(200, {"content-type": types[extname(file)] ?? "application/octet-stream", "cache-control": "no-store"});
  if (request.method === "HEAD") response.end();
  else createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

/** @param {string} address @param {Record<string, string>} folders @returns {Promise<string | null>} a file inside one of the folders, else null */
async function findFile(address, folders) {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    const [start, folder] = Object.entries(folders).find(([d]) => path.startsWith(d)) ?? [];
    if (!start || !folder) return null;
    const file = resolve(folder, path.slice(start.length));
    if (file !== folder && !file.startsWith(folder + sep)) return null;
    const found = (await stat(file)).isDirectory() ? join(file, "index.html") : file;
    return (await stat(found)).isFile() ? found : null;
  } catch {
    return null;
  }
}

import {once} from "node:events";
import {createServer, type ServerResponse} from "node:http";

/** Runs in the page before anything of its own. */
const script = `globalThis.complaints = [];
for (const type of ["warn", "error"]) {
  const say = console[type];
  console[type] = (...words) => { complaints.push("console " + type + ": " + words.join(" ")); say.apply(console, words); };
}
addEventListener("error", (event) => complaints.push("error: " + (event.message || event.target.src || event.target.href)), true);
addEventListener("unhandledrejection", (event) => complaints.push("error: " + event.reason));
`;

export interface Recorder {
  /** The address under which a page is to be opened, so that its complaints are recorded. */
  addressOf(url: string): string;
  close(): void;
}

/** Hands on what another server answers, with the recorder as the first script of every page. */
export async function startRecorder(): Promise<Recorder> {
  let target = "";
  const server = createServer((request, response) => void answer(request.url ?? "/", response));
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === "/recorder.js") return void response.writeHead(200, {"content-type": "text/javascript"}).end(script);
    const given = await fetch(target.startsWith("data:") ? target : new URL(path, target));
    const type = given.headers.get("content-type") ?? "";
    const body = Buffer.from(await given.arrayBuffer());
    response.writeHead(given.status, {"content-type": type});
    response.end(type.startsWith("text/html") ? body.toString().replace(/<!doctype html>/i, `$&<script src="/recorder.js"></script>`) : body);
  };
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the recorder has no port");
  return {
    addressOf: (url) => {
      target = url;
      const {pathname, search, protocol} = new URL(url);
      return `http://127.0.0.1:${address.port}${protocol === "data:" ? "/" : pathname + search}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}

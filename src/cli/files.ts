import {readFile, writeFile} from "node:fs/promises";
import {Refusal, type Console} from "./console.js";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "a part of the path is no directory",
  EISDIR: "it is a directory",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the file system cannot be written to",
  ENOSPC: "no space is left",
  ENAMETOOLONG: "the name is too long"
};

/** Does something with a file; what the system refuses is told in a line. */
async function attempt<T>(act: string, file: string, does: () => Promise<T>): Promise<T> {
  try {
    return await does();
  } catch (error) {
    const {code = "", message} = error as NodeJS.ErrnoException;
    throw new Refusal(`cannot ${act} ${file}: ${act === "write" && code === "ENOENT" ? "there is no such directory" : reasons[code] ?? message}`);
  }
}

/** A file, or what is piped in for `-`. */
export const readBytes = (file: string, io: Console): Promise<Uint8Array> => attempt("read", file === "-" ? "what is piped in" : file, () => (file === "-" ? io.stdin() : readFile(file)));

export const writeBytes = (file: string, bytes: string | Uint8Array): Promise<void> => attempt("write", file, () => writeFile(file, bytes));

import type {ArchiveRequest} from "../../src/index.js";

export function checked(text: string | null): Partial<ArchiveRequest>;

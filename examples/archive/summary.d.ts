import type {ArchiveRequest, PlainBaseMap, PlainTimeline} from "../../src/index.js";
import type {Records} from "./archive.js";
import type {Engine} from "./engines.js";

export function summaryOf(request: Partial<ArchiveRequest>, ask: Engine["ask"], records: Records, kept?: boolean): Promise<PlainTimeline | PlainBaseMap>;

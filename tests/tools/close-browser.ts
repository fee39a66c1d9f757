import {afterAll} from "vitest";
import {closeAll} from "./browser.js";

afterAll(closeAll);

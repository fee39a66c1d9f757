#!/usr/bin/env node
/** The command `incident-charts`: see docs/command.md. */
import {main} from "./cli/main.js";

process.exitCode = await main(process.argv.slice(2));

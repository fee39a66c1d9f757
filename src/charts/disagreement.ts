import {defineChart} from "../chart/define.js";
import type {ChartOptions} from "../chart/options.js";
import {drawDisagreement} from "../draw/disagreement.js";
import type {DisagreementLayout} from "../layout/disagreement/shapes.js";
import {layoutDisagreement} from "../layout/disagreement.js";
import {counter} from "../locale/en/counter.js";
import {disagreement as words} from "../locale/en/disagreement.js";
import {summariseDisagreement, type DisagreementLook, type DisagreementSummary} from "../summary/disagreement.js";

/** The options of the disagreement: what every chart takes, and how the accounts are set side by side. */
export interface DisagreementOptions extends ChartOptions, DisagreementLook {}

/**
 * Who says what about the same incident, and where the accounts cannot both hold.
 *
 * ```ts
 * document.querySelector("#where").append(disagreement(incidents));
 * ```
 *
 * It needs incidents with claims of several sources. What only one source tells of is counted, and not compared.
 */
export const disagreement = /* @__PURE__ */ defineChart<DisagreementOptions, DisagreementSummary, DisagreementLayout>({
  name: "disagreement",
  english: {disagreement: words, counter}, // totals are told as the counter tells them
  defaults: {view: "auto"},
  little: 1000,
  summarise: summariseDisagreement,
  layout: layoutDisagreement,
  draw: drawDisagreement
});

import { snapshot } from "./generated/snapshot.ts";
import type { Dataset } from "./schema/dataset.ts";

/** The dataset of this release: metrics, entities and articles with their claims. */
export const dataset: Dataset = /* @__PURE__ */ JSON.parse(snapshot);

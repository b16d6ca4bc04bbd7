import type { Rule } from "../rule.ts";
import { articleUrlsAreUnique } from "./article-urls-are-unique.ts";
import { changesHaveABase } from "./changes-have-a-base.ts";
import { claimIdsAreUnique } from "./claim-ids-are-unique.ts";
import { claimsInOrder } from "./claims-in-order.ts";
import { combinedFiguresSaySo } from "./combined-figures-say-so.ts";
import { correctionsHold } from "./corrections-hold.ts";
import { datesInOrder } from "./dates-in-order.ts";
import { digitsAreGrouped } from "./digits-are-grouped.ts";
import { figureFitsMetric } from "./figure-fits-metric.ts";
import { filenameIsId } from "./filename-is-id.ts";
import { filesAreFormatted } from "./files-are-formatted.ts";
import { keysInOrder } from "./keys-in-order.ts";
import { mergesEndOnce } from "./merges-end-once.ts";
import { metricsAreSound } from "./metrics-are-sound.ts";
import { printedAgrees } from "./printed-agrees.ts";
import { qualifiersFitMetric } from "./qualifiers-fit-metric.ts";
import { referenceKinds } from "./reference-kinds.ts";
import { referencesResolve } from "./references-resolve.ts";
import { setsAreSorted } from "./sets-are-sorted.ts";
import { sourcesCanSpeak } from "./sources-can-speak.ts";
import { stakesAddUp } from "./stakes-add-up.ts";
import { statementsStandAlone } from "./statements-stand-alone.ts";
import { valueFitsMetric } from "./value-fits-metric.ts";
import { wordingsAreTranslated } from "./wordings-are-translated.ts";

/** Every data rule; the name of each is the name of its file. */
export const rules: readonly Rule[] = [
  filenameIsId,
  referencesResolve,
  referenceKinds,
  mergesEndOnce,
  claimIdsAreUnique,
  articleUrlsAreUnique,
  metricsAreSound,
  datesInOrder,
  figureFitsMetric,
  qualifiersFitMetric,
  valueFitsMetric,
  printedAgrees,
  changesHaveABase,
  correctionsHold,
  stakesAddUp,
  combinedFiguresSaySo,
  sourcesCanSpeak,
  wordingsAreTranslated,
  statementsStandAlone,
  setsAreSorted,
  claimsInOrder,
  keysInOrder,
  digitsAreGrouped,
  filesAreFormatted,
];

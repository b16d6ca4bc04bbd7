import * as z from "zod";
import { figureWording } from "../format/figure.ts";
import type { Candidate } from "../profile/candidate.ts";
import type { Disagreement } from "../profile/dispute.ts";
import { familyOf } from "../profile/family.ts";
import { findingsOf } from "../profile/findings.ts";
import { metricOf } from "../profile/metric-of.ts";
import type { MixUp as FoundMixUp } from "../profile/mix-up.ts";
import { seriesKey } from "../profile/series.ts";
import type { Localised } from "../schema/language.ts";
import { IsoDate } from "../schema/period.ts";
import { describeFigure, FigureClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { Difference, describeDifference } from "./difference.ts";

const common = {
  id: z.string().describe("Id of the finding: its kind and the ids of its claims."),
  since: IsoDate.describe(
    "Day on which it became known: when the first two that do not go together had been published.",
  ),
  claims: z.array(FigureClaim).min(2).describe("The figures, in the order of publication."),
  text: z.string().describe("What it is, in the language of the answer."),
};

export const Dispute = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("dispute"), ...common }),
    z.strictObject({ kind: z.literal("source-not-named"), ...common }),
    z.strictObject({
      kind: z.literal("mix-up"),
      ...common,
      difference: Difference.describe("The one thing in which the tellings differ."),
    }),
  ])
  .meta({
    id: "Dispute",
    description:
      "Figures that do not go together. `dispute`: independent sources give figures of one series and period that cannot all be true. `source-not-named`: the same, but behind one of them stands nobody who could be asked. `mix-up`: one number from one source is told of two different things, weekly here and monthly there.",
  });
export type Dispute = z.infer<typeof Dispute>;

const explanations: Record<Disagreement["kind"], Localised> = {
  dispute: {
    en: "Independent sources give figures of the same period that cannot all be true.",
    fr: "Des sources indépendantes donnent, pour la même période, des chiffres qui ne peuvent pas tous être vrais.",
  },
  "source-not-named": {
    en: "The figures differ, but for at least one of them no source is named.",
    fr: "Les chiffres diffèrent, mais pour l’un d’eux au moins aucune source n’est nommée.",
  },
};

const mixedUp = {
  en: (number: string, a: string, b: string) =>
    `The same number from the same source, ${number}, is given as two things: ${a} and ${b}. One of the two is probably a slip.`,
  fr: (number: string, a: string, b: string) =>
    `Le même nombre, ${number}, attribué à la même source, est donné pour deux choses\u00a0: ${a} et ${b}. L’une des deux est sans doute une erreur.`,
};

const idOf = (kind: string, figures: readonly Candidate[]): string =>
  [kind, ...figures.map(({ claim }) => claim.id).toSorted()].join("-");

function describeDisagreement({ kind, since, figures }: Disagreement, context: AnswerContext): Dispute {
  return {
    kind,
    id: idOf(kind, figures),
    since,
    claims: figures.map(({ claim }) => describeFigure(claim, context)),
    text: explanations[kind][context.language],
  };
}

function describeMixUp({ difference, since, figures }: FoundMixUp, context: AnswerContext): Dispute {
  const { index, language } = context;
  const claims = figures.map(({ claim }) => describeFigure(claim, context));
  const [first] = figures;
  if (!first) throw new RangeError("a mix-up has no figures");
  const metric = metricOf(first.claim, index);
  const described = describeDifference(difference, metric, context);
  const number = figureWording({ ...first.claim, metric }, language).value;
  return {
    kind: "mix-up",
    id: idOf("mix-up", figures),
    since,
    claims,
    difference: described,
    text: mixedUp[language](number, described.values[0].label, described.values[1].label),
  };
}

/** Newest first: what became known last is news. */
const newestFirst = (a: Dispute, b: Dispute): number =>
  a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? 1 : -1;

/** All disputes, likely mix-ups and differences without a named source that are known; about an entity, where one is given. */
export function describeDisputes(context: AnswerContext, about?: string): Dispute[] {
  const { index } = context;
  const { disagreements, mixUps } = findingsOf(index);
  const concerns = ({ claim }: Candidate): boolean =>
    about === undefined ||
    claim.subjects.includes(about) ||
    claim.object === about ||
    claim.event === about ||
    familyOf(claim.subjects, index.entities).includes(about);
  return [
    ...[...disagreements.values()]
      .flat()
      .filter(({ figures }) => figures.some(concerns))
      .map((disagreement) => describeDisagreement(disagreement, context)),
    ...mixUps.filter(({ figures }) => figures.some(concerns)).map((mixUp) => describeMixUp(mixUp, context)),
  ].sort(newestFirst);
}

/** The disputes that a series takes part in. */
export function disputesOfSeries(key: string, context: AnswerContext): Dispute[] {
  const { index } = context;
  const { disagreements, mixUps } = findingsOf(index);
  const isOfSeries = ({ claim }: Candidate): boolean => seriesKey(claim, metricOf(claim, index)) === key;
  return [
    ...(disagreements.get(key) ?? []).map((disagreement) => describeDisagreement(disagreement, context)),
    ...mixUps.filter(({ figures }) => figures.some(isOfSeries)).map((mixUp) => describeMixUp(mixUp, context)),
  ].sort(newestFirst);
}

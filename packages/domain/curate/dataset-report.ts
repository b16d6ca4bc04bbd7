import { badgeLabel, basisLabel } from "../src/format/certainty.ts";
import type { Candidate } from "../src/profile/candidate.ts";
import { certaintyOf } from "../src/profile/certainty.ts";
import { type Check, checksAmong } from "../src/profile/check.ts";
import { tellingsOf } from "../src/profile/corroboration.ts";
import { type DatasetIndex, indexDataset } from "../src/profile/dataset-index.ts";
import { countEchoes } from "../src/profile/echo.ts";
import { familyOf } from "../src/profile/family.ts";
import { findingsOf } from "../src/profile/findings.ts";
import { groupedBy } from "../src/profile/grouped.ts";
import { metricOf } from "../src/profile/metric-of.ts";
import { eventOf, isOpenStage, outcomeOf } from "../src/profile/outcome.ts";
import { plansAmong } from "../src/profile/plans.ts";
import { pointsOf } from "../src/profile/points.ts";
import { standingOf } from "../src/profile/standing.ts";
import { Badge, Basis } from "../src/schema/certainty.ts";
import type { RecordedClaim, RecordedFigure } from "../src/schema/claim.ts";
import type { Dataset } from "../src/schema/dataset.ts";
import type { Audit } from "./audits.ts";

/** A series of at least so many points is long enough to be named. */
const longSeriesPoints = 8;
/** Companies with fewer articles are a known gap. */
const fewArticles = 2;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${head.join(" | ")} |`,
    `|${head.map(() => "---|").join("")}`,
    ...rows.map((row) => `| ${row.join(" | ")} |`),
  ].join("\n");

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;

const descending =
  <T>(count: (item: T) => number, name: (item: T) => string) =>
  (a: T, b: T): number =>
    count(b) - count(a) || (name(a) < name(b) ? -1 : 1);

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** The companies that a claim is about, makers of its products included. */
function companiesOf(claim: RecordedClaim, index: DatasetIndex): string[] {
  const about =
    claim.kind === "relation"
      ? [claim.from, claim.to]
      : claim.kind === "event"
        ? claim.participants.map(({ entity }) => entity)
        : claim.kind === "figure" && claim.object
          ? [...claim.subjects, claim.object]
          : claim.subjects;
  return familyOf(about, index.entities).filter((id) => index.entities.get(id)?.kind === "company");
}

function companyRows(index: DatasetIndex) {
  const rows = new Map<string, { articles: Set<string>; claims: number; figures: number; years: Set<string> }>();
  for (const claim of index.claims.values()) {
    for (const id of companiesOf(claim, index)) {
      const row = rows.get(id) ?? { articles: new Set(), claims: 0, figures: 0, years: new Set() };
      rows.set(id, row);
      row.articles.add(claim.article);
      row.claims += 1;
      if (claim.kind === "figure") row.figures += 1;
      row.years.add(claim.article.slice(0, 4));
    }
  }
  return [...rows].sort(
    descending(
      ([, { claims }]) => claims,
      ([id]) => id,
    ),
  );
}

/** Echo groups: figures that several articles tell after one known origin. */
function echoGroups(index: DatasetIndex) {
  let [groups, echoes] = [0, 0];
  for (const candidates of findingsOf(index).candidates.values()) {
    const counted = new Set<Candidate>();
    for (const candidate of candidates) {
      if (counted.has(candidate)) continue;
      const told = tellingsOf(candidate, candidates, metricOf(candidate.claim, index));
      for (const one of told) counted.add(one);
      const repeated = countEchoes(told.map(({ claim, origins }) => ({ article: claim.article, origins })));
      if (repeated > 0) groups += 1;
      echoes += repeated;
    }
  }
  return { groups, echoes };
}

function checksOf(index: DatasetIndex): Check[] {
  return [...findingsOf(index).candidates.values()].flatMap((candidates) => {
    const [first] = candidates;
    return first ? checksAmong(candidates, metricOf(first.claim, index)) : [];
  });
}

const nameOf = (id: string, index: DatasetIndex): string => index.entities.get(id)?.name.en ?? id;

function seriesName(figure: RecordedFigure, index: DatasetIndex): string {
  const subjects = figure.subjects.map((id) => nameOf(id, index)).join(" and ");
  const object = figure.object === undefined ? "" : ` in ${nameOf(figure.object, index)}`;
  const qualifiers = Object.values(figure.qualifiers).filter((value) => value !== "unstated");
  return `${subjects}${object}: ${[figure.metric, ...qualifiers, figure.value.currency ?? ""].filter(Boolean).join(" ")}`;
}

function foundLines(index: DatasetIndex): string[] {
  const { disagreements, mixUps } = findingsOf(index);
  const claims = [...index.claims.values()];
  const { groups, echoes } = echoGroups(index);
  const plans = plansAmong(claims, index);
  const ended = plans.filter(({ outcome }) => outcome.length > 0);
  const checks = checksOf(index);
  const verdicts = (kind: Check["kind"]) => checks.filter((check) => check.kind === kind).length;
  const disputes = [...disagreements.values()].flat();
  const standings = groupedBy(claims, (claim) => standingOf(claim, index).code);
  const openEvents = new Set(
    claims.filter(isOpenStage).flatMap((claim) => {
      const event = eventOf(claim);
      return event !== undefined && outcomeOf(event, index).length === 0 ? [event] : [];
    }),
  );
  return [
    `${plural(groups, "figure")} told by several articles after one origin, ${plural(echoes, "echo", "echoes")} in all`,
    `${plural(plans.length, "plan")}, talk or forecast, of which ${ended.length} with a known outcome; ${plural(openEvents.size, "event")} still open`,
    `${plural(checks.length, "stated change")} (“doubled”): ${verdicts("consistent")} consistent with the figures, ${verdicts("inconsistent")} inconsistent, ${verdicts("not-checkable")} not checkable`,
    `${plural(disputes.filter(({ kind }) => kind === "dispute").length, "dispute")} between independent named sources, ${disputes.filter(({ kind }) => kind === "source-not-named").length} where a source is not named`,
    `${plural(mixUps.length, "likely mix-up")}: one number from one source, told of two things`,
    `standing of the claims: ${[...standings]
      .sort(
        descending(
          ([, of]) => of.length,
          ([code]) => code,
        ),
      )
      .map(([code, of]) => `${of.length} ${code}`)
      .join(", ")}`,
  ];
}

function auditLines(audits: readonly Audit[]): string[] {
  if (audits.length === 0) return ["None yet."];
  return audits.flatMap(({ date, seed, claims, sample, wrong, searched }) => {
    const wrongClaims = new Set(wrong.map(({ claim }) => claim)).size;
    return [
      `**${date}**: ${sample} of ${claims} claims, drawn with \`audit:sample --seed ${seed}\`, read again against the texts by eyes that had not entered them: **${sample - wrongClaims} right in every field**.`,
      "",
      ...wrong.map(({ claim, field, was }) => `- \`${claim}\`, ${field}: ${was}`),
      ...(wrong.length > 0 ? [""] : []),
      `Looked for elsewhere: ${searched}`,
      "",
    ];
  });
}

/** What the dataset holds, in numbers, as a Markdown page. The same dataset and audits give the same page. */
export function reportOn(dataset: Dataset, audits: readonly Audit[]): string {
  const index = indexDataset(dataset);
  const articles = [...index.articles.values()];
  const claims = [...index.claims.values()];
  const figures = claims.filter((claim) => claim.kind === "figure");
  const outlets = groupedBy(articles, ({ outlet }) => outlet);
  const languages = groupedBy(articles, ({ language }) => language);
  const years = groupedBy(articles, ({ published }) => published.start.slice(0, 4));
  const companies = companyRows(index);
  const metrics = groupedBy(figures, ({ metric }) => metric);
  const bases = groupedBy(claims, (claim) => certaintyOf(claim, index).basis);
  const badges = groupedBy(claims, (claim) => certaintyOf(claim, index).badge);
  const { candidates } = findingsOf(index);
  const longSeries = [...candidates]
    .flatMap(([, of]) => {
      const [first] = of;
      if (!first) return [];
      const points = pointsOf(of, metricOf(first.claim, index)).length;
      return points >= longSeriesPoints ? [{ name: seriesName(first.claim, index), points, claims: of.length }] : [];
    })
    .sort(
      descending(
        ({ points }) => points,
        ({ name }) => name,
      ),
    );
  const beginnings = articles.filter(({ textExtent }) => textExtent === "beginning").length;
  const unused = [...index.metrics.keys()].filter((code) => !metrics.has(code));
  const thin = companies.filter(([, row]) => row.articles.size < fewArticles).map(([id]) => nameOf(id, index));

  return `<!-- Generated by dataset:report from packages/domain/data; do not edit. -->

# The dataset

${plural(articles.length, "article")} of ${plural(outlets.size, "outlet")}, ${plural(claims.length, "claim")} (${plural(figures.length, "figure")} in ${plural(candidates.size, "series", "series")}), ${plural(companies.length, "company", "companies")}. Articles in French: ${share(languages.get("fr")?.length ?? 0, articles.length)}. Published through ${dataset.release.publishedThrough}, read through ${dataset.release.retrievedThrough}.

## How to cite

Data: CC BY 4.0. Name the source as “Selon”, with the release that the API, the site and the package give, and the address of the
claim. Each claim's page and \`/v1/claims/{id}/citation\` have the citation ready in five styles.

## What was found in it

Computed by the rules over all claims, not picked by hand:

${foundLines(index)
  .map((line) => `- ${line}`)
  .join("\n")}

## Audits

${auditLines(audits).join("\n").trimEnd()}

## Long series

Series of at least ${longSeriesPoints} points in time:

${
  longSeries.length === 0
    ? "None yet."
    : table(
        ["series", "points", "claims"],
        longSeries.map(({ name, points, claims: of }) => [name, points, of]),
      )
}

## By company

Claims about a company and what it makes.

${table(
  ["company", "articles", "claims", "figures", "years"],
  companies.map(([id, row]) => {
    const of = [...row.years].sort();
    return [
      nameOf(id, index),
      row.articles.size,
      row.claims,
      row.figures,
      of.length > 1 ? `${of[0]}–${of.at(-1)}` : (of[0] ?? ""),
    ];
  }),
)}

## By metric

${table(
  ["metric", "figures", "series"],
  [...metrics]
    .sort(
      descending(
        ([, of]) => of.length,
        ([code]) => code,
      ),
    )
    .map(([code, of]) => [
      code,
      of.length,
      [...candidates.values()].filter(([first]) => first?.claim.metric === code).length,
    ]),
)}

## By year of publication

${table(
  ["year", "articles", "claims", "in French"],
  [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, of]) => [
      year,
      of.length,
      of.reduce((sum, { claims: own }) => sum + own.length, 0),
      of.filter(({ language }) => language === "fr").length,
    ]),
)}

## By outlet

${table(
  ["outlet", "articles", "claims", "language"],
  [...outlets]
    .sort(
      descending(
        ([, of]) => of.length,
        ([id]) => id,
      ),
    )
    .map(([id, of]) => [
      nameOf(id, index),
      of.length,
      of.reduce((sum, { claims: own }) => sum + own.length, 0),
      [...new Set(of.map(({ language }) => language))].sort().join(", "),
    ]),
)}

## By what stands behind a claim

${table(
  ["basis", "claims"],
  Basis.options.flatMap((basis) => {
    const of = bases.get(basis);
    return of ? [[basisLabel(basis, "en"), of.length]] : [];
  }),
)}

${table(
  ["label", "claims"],
  Badge.options.flatMap((badge) => {
    const of = badges.get(badge);
    return of ? [[badgeLabel(badge, "en"), of.length]] : [];
  }),
)}

## Known gaps

- ${plural(beginnings, "article")} could be read only in the beginning; nothing is claimed from the rest of them.
- Companies with a single article: ${thin.length === 0 ? "none" : thin.toSorted().join(", ")}.
- Metrics of the vocabulary without a figure: ${unused.length === 0 ? "none" : unused.join(", ")}.
- Articles are those that could be found and read; nobody has drawn them at random. Much that was published is not here.
`;
}

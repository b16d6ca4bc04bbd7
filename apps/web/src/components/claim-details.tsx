import {
  type Article,
  basisLabel,
  type Citations,
  type Claim,
  type ClaimDetail,
  commitmentLabel,
  dateSourceLabel,
  type FigureClaim,
  formatDate,
  formatPeriod,
  formatPublication,
  formatValid,
  hedgeLabel,
  isDatedByPublication,
  type Language,
  type MetricDescription,
  stageLabel,
  stanceLabel,
} from "@selon/domain";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { claimPage, disputesPage, inLanguage, methodPage, pageOf } from "../addresses.ts";
import { capitalised } from "../capitalised.ts";
import { Badge } from "./badge.tsx";
import { Calculations } from "./calculations.tsx";
import { Chain } from "./chain.tsx";
import { CitationList } from "./citation-list.tsx";
import styles from "./claim-details.module.css";
import { Participants, Relation } from "./claim-entry.tsx";
import { ClaimHeadline } from "./claim-headline.tsx";
import { ClaimStanding } from "./claim-standing.tsx";
import { Fact, Facts } from "./facts.tsx";
import { Figure, FigureForm, FigureRange } from "./figure.tsx";
import { FiguresBeside } from "./figures-beside.tsx";
import { Finding } from "./finding.tsx";
import { Moment } from "./moment.tsx";
import { ReferenceLink, ReferencesInText } from "./reference.tsx";
import { Section } from "./section.tsx";
import { SelonLine } from "./selon-line.tsx";
import { Standing } from "./standing.tsx";
import { Tellings } from "./tellings.tsx";
import text from "./text.module.css";

type Props<C extends Claim = Claim> = { claim: C; language: Language };

/** The three times of a claim: when it is true, when it was published, since when Selon knows it. */
function Times({ claim, article, language }: Props & { article: Article }) {
  const t = useTranslations("claim");
  const { valid, published } = claim;
  const when = capitalised(formatValid(claim, language, "long"), language);
  return (
    <Facts>
      <Fact name={t("valid")}>
        {isDatedByPublication(claim) ? (
          when
        ) : (
          <>
            <Moment edtf={valid.text}>{when}</Moment>
            {valid.source && ` (${dateSourceLabel(valid.source, language)})`}
          </>
        )}
      </Fact>
      <Fact name={t("published")}>
        <Moment edtf={published.text}>{capitalised(formatPublication(published, language), language)}</Moment>
      </Fact>
      <Fact name={t("known")}>
        {t.rich("knownOn", {
          day: () => <time dateTime={article.retrieved}>{formatDate(article.retrieved, language, "long")}</time>,
        })}
      </Fact>
    </Facts>
  );
}

function Certainty({ claim, language }: Props) {
  const t = useTranslations("claim");
  return (
    <Facts>
      <Fact name={t("badge")}>
        <Badge badge={claim.badge} language={language} />
      </Fact>
      <Fact name={t("basis")}>{basisLabel(claim.basis, language)}</Fact>
      <Fact name={t("origins")}>
        {claim.origins.length > 0 ? (
          <ReferencesInText references={claim.origins} language={language} />
        ) : (
          t("originsNone")
        )}
      </Fact>
      <Fact name={t("commitment")}>{commitmentLabel(claim.commitment, language)}</Fact>
      <Fact name={t("hedges")}>
        {claim.hedges.length === 0
          ? t("hedgesNone")
          : claim.hedges.map((hedge) => (
              <Fragment key={hedge}>
                <p>{hedgeLabel(hedge, language)}</p>
                <p className={text.note}>{t(`hedge.${hedge}`)}</p>
              </Fragment>
            ))}
      </Fact>
      <Fact name={t("stage")}>{stageLabel(claim.stage, language)}</Fact>
      <Fact name={t("stance")}>{stanceLabel(claim.stance, language)}</Fact>
    </Facts>
  );
}

/** “Method: a month extrapolated to a year”, of each thing that the figure specifies. */
function useQualifiers({ qualifiers }: FigureClaim, metric: MetricDescription | undefined): string[] {
  const t = useTranslations("claim");
  return Object.entries(qualifiers).map(([name, value]) => {
    const qualifier = metric?.qualifiers.find((candidate) => candidate.name === name);
    const label = qualifier?.values?.find((candidate) => candidate.value === value)?.label;
    return t("qualifier", { name: qualifier?.label ?? name, value: label ?? value });
  });
}

/** What a change is measured against; nothing for a figure that is no change. */
function Baseline({ claim: { value, baseline }, language }: Props<FigureClaim>) {
  const t = useTranslations("claim");
  if (value.form !== "change") return null;
  if (baseline) {
    return (
      <>
        <p>
          <ReferenceLink reference={baseline} language={language} />
        </p>
        <p className={text.note}>{t("baselineEvent")}</p>
      </>
    );
  }
  const { against } = value;
  if ("claim" in against) {
    return <a href={inLanguage(language, claimPage(against.claim))}>{t("baselineClaim", { id: against.claim })}</a>;
  }
  if ("forecast" in against) return against.forecast[language];
  return "valid" in against ? formatPeriod(against.valid, language, "long") : null;
}

function FigureFacts({ claim, metric, language }: Props<FigureClaim> & { metric: MetricDescription | undefined }) {
  const t = useTranslations("claim");
  const qualifiers = useQualifiers(claim, metric);
  const [subject] = claim.subjects;
  return (
    <Facts>
      <Fact name={t("about")}>
        <ReferencesInText
          references={[...claim.subjects, ...(claim.object ? [claim.object] : [])]}
          language={language}
        />
      </Fact>
      <Fact name={t("metric")}>
        {claim.metric.label}
        {metric && <p className={text.note}>{metric.definition}</p>}
      </Fact>
      <Fact name={t("qualifiers")}>
        {qualifiers.length > 0 && qualifiers.map((qualifier) => <p key={qualifier}>{qualifier}</p>)}
      </Fact>
      <Fact name={t("namedAs")}>{claim.namedAs && <q lang={claim.evidence.language}>{claim.namedAs}</q>}</Fact>
      <Fact name={t("event")}>{claim.event && <ReferenceLink reference={claim.event} language={language} />}</Fact>
      <Fact name={t("baseline")}>
        {claim.value.form === "change" && <Baseline claim={claim} language={language} />}
      </Fact>
      <Fact name={t("form")}>
        <FigureForm claim={claim} />
      </Fact>
      <Fact name={t("range")}>{claim.interval && <FigureRange claim={claim} language={language} />}</Fact>
      <Fact name={t("series")}>
        {subject && <a href={`${inLanguage(language, pageOf(subject))}#${claim.series}`}>{t("seriesLink")}</a>}
      </Fact>
    </Facts>
  );
}

/** What a claim that gives no figure is about. */
function Subjects({ claim, language }: Props<Exclude<Claim, FigureClaim>>) {
  const t = useTranslations("claim");
  switch (claim.kind) {
    case "relation":
      return (
        <Facts>
          <Fact name={t("relation")}>
            <Relation claim={claim} language={language} />
          </Fact>
        </Facts>
      );
    case "event":
      return (
        <Facts>
          <Fact name={t("about")}>
            <ReferenceLink reference={claim.event} language={language} />
          </Fact>
          <Fact name={t("participants")}>
            {claim.participants.length > 0 && <Participants claim={claim} language={language} />}
          </Fact>
        </Facts>
      );
    case "statement":
      return (
        <Facts>
          <Fact name={t("about")}>
            <ReferencesInText references={claim.subjects} language={language} />
          </Fact>
        </Facts>
      );
  }
}

function EvidenceFacts({ claim, language }: Props) {
  const t = useTranslations("claim");
  const { paragraph, sentence, printed, fingerprint, language: written } = claim.evidence;
  return (
    <Facts>
      <Fact name={t("passage")}>{t("locator", { paragraph, sentence })}</Fact>
      <Fact name={t("printed")}>{printed && <q lang={written}>{printed}</q>}</Fact>
      <Fact name={t("fingerprint")}>
        <span className={text.code}>{fingerprint}</span>
        <p className={text.note}>
          {t("fingerprintNote")}{" "}
          <a href={`${inLanguage(language, methodPage)}#fingerprints`}>{t("fingerprintMethod")}</a>
        </p>
      </Fact>
      <Fact name={t("source")}>
        <a href={claim.links.source} hrefLang={written}>
          {printed === undefined ? t("openWhole") : t("open")}
        </a>
      </Fact>
    </Facts>
  );
}

type FigureDetail = Extract<ClaimDetail, { kind: "figure" }>;

/** What a figure is held against: what leads, other values of its time, calculations, and what does not go together. */
function FigureArguments({ claim, metric, language }: Props<FigureDetail> & { metric: MetricDescription | undefined }) {
  const t = useTranslations("claim");
  const kinds = useTranslations("disputes");
  const beside = claim.rivals.length > 0 ? [claim, ...claim.rivals] : [];
  const shown = new Set(beside.map(({ id }) => id));
  return (
    <>
      <ClaimHeadline headline={claim.headline} language={language} />
      {beside.length > 0 && (
        <Section id="rivals" title={t("rivals")} note={t("rivalsNote")}>
          <FiguresBeside claims={beside} self={claim.id} language={language} />
        </Section>
      )}
      <Calculations claim={claim} metric={metric} language={language} />
      {claim.disputes.length > 0 && (
        <Section id="disputes" title={t("disputes")}>
          {claim.disputes.map((finding) => (
            <Finding
              key={finding.id}
              finding={finding}
              title={kinds(`${finding.kind}.one`)}
              self={claim.id}
              shown={shown}
              language={language}
            />
          ))}
          <p className={styles.more}>
            <a href={inLanguage(language, disputesPage())}>{t("disputesAll")}</a>
          </p>
        </Section>
      )}
    </>
  );
}

/**
 * A claim with everything that is known of it: who said it, when, how certainly, whether it still stands, what it is
 * held against, and where the article says so.
 *
 * @param replacements the claims that its standing and its corrections name
 */
export function ClaimDetails({
  claim,
  article,
  replacements,
  citations,
  metrics,
  language,
}: Props<ClaimDetail> & {
  article: Article;
  replacements: readonly Claim[];
  citations: Citations;
  metrics: readonly MetricDescription[];
}) {
  const t = useTranslations("claim");
  const metric = claim.kind === "figure" ? metrics.find(({ code }) => code === claim.metric.code) : undefined;
  const { corroboration } = claim;
  return (
    <>
      <header className={text.head}>
        <p className={text.kicker}>{t("kicker", { id: claim.id })}</p>
        <h1 className={text.long}>{claim.statement}</h1>
        <p className={text.note}>{t("wording")}</p>
      </header>
      <div className={styles.claim}>
        {claim.kind === "figure" ? (
          <Figure claim={claim} language={language} size="large" named ownPage corroboration={corroboration} />
        ) : (
          <SelonLine claim={claim} language={language} ownPage corroboration={corroboration} />
        )}
        {claim.standing.code !== "current" && (
          <p>
            <Standing standing={claim.standing} />
          </p>
        )}
      </div>
      <div className={styles.sheet}>
        <div>
          <Section title={t("chain")}>
            <Chain claim={claim} article={article} language={language} />
            <Tellings claim={claim} language={language} />
          </Section>
          <Section title={t("times")}>
            <Times claim={claim} article={article} language={language} />
          </Section>
          <Section id="standing" title={t("standing")}>
            <ClaimStanding claim={claim} replacements={replacements} language={language} />
          </Section>
          {claim.kind === "figure" && <FigureArguments claim={claim} metric={metric} language={language} />}
        </div>
        <div className={styles.margin}>
          <Section title={t("certainty")}>
            <Certainty claim={claim} language={language} />
          </Section>
          <Section title={claim.kind === "figure" ? t("value") : t("concerns")}>
            {claim.kind === "figure" ? (
              <FigureFacts claim={claim} metric={metric} language={language} />
            ) : (
              <Subjects claim={claim} language={language} />
            )}
          </Section>
          <Section title={t("evidence")}>
            <EvidenceFacts claim={claim} language={language} />
          </Section>
        </div>
        <CitationList citations={citations} language={language} />
      </div>
    </>
  );
}

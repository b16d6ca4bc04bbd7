export { Article, ArticleSummary, describeArticle, summariseArticle } from "./answer/article.ts";
export { Change, changeDatesAbout, describeChange } from "./answer/changes.ts";
export { Check } from "./answer/check.ts";
export { Claim, describeClaim, EventClaim, FigureClaim, RelationClaim, StatementClaim } from "./answer/claim.ts";
export { ClaimDetail, describeClaimDetail } from "./answer/claim-detail.ts";
export { CompanySummary, summariseCompany } from "./answer/company.ts";
export { Comparison, compareCompanies } from "./answer/comparison.ts";
export type { AnswerContext } from "./answer/context.ts";
export { Difference } from "./answer/difference.ts";
export { Dispute, describeDisputes } from "./answer/dispute.ts";
export { describeEntity, EntityDescription } from "./answer/entity.ts";
export { FigureReference } from "./answer/figure-reference.ts";
export { Growth } from "./answer/growth.ts";
export { describeMetric, MetricDescription, MetricReference } from "./answer/metric.ts";
export { describeMetricDetail, MetricDetail } from "./answer/metric-detail.ts";
export { describeOutlet, OutletProfile, OutletSummary, summariseOutlet } from "./answer/outlet.ts";
export { buildEntityProfile, buildProfile, EntityProfile, knownEntity, Plan, Profile } from "./answer/profile.ts";
export { Reference, referTo, Speaker } from "./answer/reference.ts";
export { describeSeries, Headline, Series } from "./answer/series.ts";
export { Standing } from "./answer/standing.ts";
export { TextVerification, verifyText } from "./answer/verification.ts";
export { Citation, Citations, citeClaim } from "./citation/citation.ts";
export type { Cited } from "./citation/cited.ts";
export { CslItem } from "./citation/csl-item.ts";
export { CitationStyle } from "./citation/style.ts";
export { attributionWording } from "./format/attribution.ts";
export {
  badgeLabel,
  basisLabel,
  commitmentLabel,
  hedgeLabel,
  stageLabel,
  stanceLabel,
} from "./format/certainty.ts";
export { claimKindLabel, participantRoleLabel, relationLabel } from "./format/claim.ts";
export { corroborationWording } from "./format/corroboration.ts";
export { type DateStyle, formatDate, formatPeriod, formatPublication } from "./format/date.ts";
export { entityKindLabel, eventTypeLabel } from "./format/entity.ts";
export { figureWording } from "./format/figure.ts";
export { formatNumber } from "./format/number.ts";
export { dateSourceLabel, hopRoleLabel, textExtentLabel } from "./format/source.ts";
export { standingLabel } from "./format/standing.ts";
export { formatValid, isDatedByPublication } from "./format/valid.ts";
export { formatValue } from "./format/value.ts";
export { asOf, changeDates, lastChangeBy } from "./profile/as-of.ts";
export { badgeOf } from "./profile/badge.ts";
export { basisOf } from "./profile/basis.ts";
export { type CalendarPeriod, calendarPeriod } from "./profile/calendar-period.ts";
export { commitmentOf } from "./profile/commitment.ts";
export { type DatasetIndex, indexDataset } from "./profile/dataset-index.ts";
export { headlineOf, headlineRuleVersion } from "./profile/headline.ts";
export { intervalOf } from "./profile/interval.ts";
export { entitiesAbout } from "./profile/named.ts";
export { originsOf } from "./profile/origin.ts";
export { claimsAbout, productsOf } from "./profile/roll-up.ts";
export { type SeriesKey, seriesKey } from "./profile/series.ts";
export { CuratedArticle, RecordedArticle } from "./schema/article.ts";
export { Attribution, Hop, HopRole } from "./schema/attribution.ts";
export { Badge, Basis, Commitment, Hedge, Stage, Stance } from "./schema/certainty.ts";
export {
  ClaimKind,
  CuratedClaim,
  ParticipantRole,
  RecordedClaim,
  RecordedFigure,
  RelationType,
} from "./schema/claim.ts";
export { CorrectedBy, Correction, CorrectionKind } from "./schema/correction.ts";
export { Dataset, Release } from "./schema/dataset.ts";
export { Entity, EntityKind, EventType } from "./schema/entity.ts";
export { Evidence } from "./schema/evidence.ts";
export { ArticleId, ClaimId, Currency, EntityId, MetricCode } from "./schema/identifier.ts";
export { Language, Localised } from "./schema/language.ts";
export { Metric } from "./schema/metric.ts";
export { IsoDate, Period, PublicationDate } from "./schema/period.ts";
export { StandingCode } from "./schema/standing.ts";
export { Interval, Value } from "./schema/value.ts";
export { digestText, fingerprint } from "./text/fingerprint.ts";
export type { Locator } from "./text/located-sentences.ts";
export { type PrintedFigure, readFigures } from "./text/number-grammar.ts";
export { splitParagraphs, splitSentences } from "./text/sentences.ts";
export {
  type ClaimVerification,
  type VerifiableRecord,
  type Verification,
  verify,
} from "./text/verify.ts";

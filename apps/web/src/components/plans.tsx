import type { Claim, Language, Plan } from "@selon/domain";
import { useTranslations } from "next-intl";
import { ClaimList } from "./claim-entry.tsx";
import list from "./list.module.css";
import styles from "./plans.module.css";
import { ReferenceLink } from "./reference.tsx";

type Props = { self: string; language: Language };

/** What a plan is called: by its event or, of a figure that somebody forecast, by what it measures. */
function PlanName({ plan: { event, claims }, language }: Pick<Props, "language"> & { plan: Plan }) {
  const t = useTranslations("entity");
  const [claim] = claims;
  if (event) return <ReferenceLink reference={event} language={language} />;
  return claim?.kind === "figure" ? claim.metric.label : t("planAlone");
}

/** A forecast is held against what came; of anything else one asks what became of it. */
const isForecast = (claims: readonly Claim[]): boolean => claims.every(({ badge }) => badge === "projected");

function PlanGroup({ plan, self, language }: Props & { plan: Plan }) {
  const t = useTranslations("entity");
  const { claims, outcome } = plan;
  return (
    <div className={list.group} data-plan={outcome.length > 0 ? "ended" : "open"}>
      <h3>
        <PlanName plan={plan} language={language} />
      </h3>
      <div className={styles.plan}>
        <ClaimList claims={claims} self={self} language={language} />
        <div className={styles.outcome}>
          <h4>{isForecast(claims) ? t("outcomeOfForecast") : t("outcome")}</h4>
          {outcome.length > 0 ? (
            <ClaimList claims={outcome} self={self} language={language} />
          ) : (
            <p className={styles.open}>{t("outcomeOpen")}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** What was planned, forecast, in talks or agreed, each beside what became of it. */
export function Plans({ plans, self, language }: Props & { plans: readonly Plan[] }) {
  return plans.map((plan) => (
    <PlanGroup key={plan.event?.id ?? plan.claims[0]?.id} plan={plan} self={self} language={language} />
  ));
}

import { type Claim, type Language, participantRoleLabel, type Reference, relationLabel } from "@selon/domain";
import { useTranslations } from "next-intl";
import { Figure } from "./figure.tsx";
import styles from "./list.module.css";
import { LinkedText, ReferenceLink } from "./reference.tsx";
import { SelonLine } from "./selon-line.tsx";

type Of<Kind extends Claim["kind"]> = Extract<Claim, { kind: Kind }>;

/** “Sam Altman leads OpenAI (CEO)”, with links. */
export function Relation({ claim, language }: { claim: Of<"relation">; language: Language }) {
  const { from, type, to, position } = claim;
  return (
    <>
      <ReferenceLink reference={from} language={language} /> {relationLabel(type, language)}{" "}
      <ReferenceLink reference={to} language={language} />
      {position !== undefined && ` (${position})`}
    </>
  );
}

/** Who takes part in an event, each with a role. */
export function Participants({ claim, language }: { claim: Of<"event">; language: Language }) {
  const t = useTranslations("claim");
  return claim.participants.map(({ entity, role }, index) => (
    <span key={entity.id}>
      {index > 0 && ", "}
      {t.rich("participant", {
        name: () => <ReferenceLink reference={entity} language={language} />,
        role: participantRoleLabel(role, language),
      })}
    </span>
  ));
}

/** The entities that a claim other than a figure names. */
function namedIn(claim: Exclude<Claim, Of<"figure">>): Reference[] {
  switch (claim.kind) {
    case "relation":
      return [claim.from, claim.to];
    case "event":
      return [claim.event, ...claim.participants.map(({ entity }) => entity)];
    case "statement":
      return claim.subjects;
  }
}

type EntryProps = {
  language: Language;
  /** The entity whose page this is. */
  self?: string | undefined;
};

/**
 * Any claim in a list: what it says, and under it the selon line.
 *
 * @param standing whether the line says so where it no longer stands; not where something beside it does
 */
export function ClaimEntry({
  claim,
  language,
  self,
  standing = true,
}: EntryProps & { claim: Claim; standing?: boolean }) {
  if (claim.kind === "figure") {
    return <Figure claim={claim} language={language} size="small" named standing={standing} />;
  }
  return (
    <div className={styles.entry}>
      <p>
        <LinkedText text={claim.statement} references={namedIn(claim)} language={language} self={self} />
      </p>
      <SelonLine claim={claim} language={language} standing={standing} />
    </div>
  );
}

/** Claims one under another, each with what it says and its selon line. */
export function ClaimList({ claims, language, self }: EntryProps & { claims: readonly Claim[] }) {
  return (
    <ul className={styles.entries}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimEntry claim={claim} language={language} self={self} />
        </li>
      ))}
    </ul>
  );
}

import { describe, expect, test } from "vitest";
import { TextExtent } from "../schema/article.ts";
import { HopRole } from "../schema/attribution.ts";
import { Badge, Basis, Commitment, Hedge, Stage, Stance } from "../schema/certainty.ts";
import { ClaimKind, ParticipantRole, RelationType } from "../schema/claim.ts";
import { EntityKind, EventType } from "../schema/entity.ts";
import { Language } from "../schema/language.ts";
import { DateSource, Precision } from "../schema/period.ts";
import { badgeLabel, basisLabel, commitmentLabel, hedgeLabel, stageLabel, stanceLabel } from "./certainty.ts";
import { claimKindLabel, participantRoleLabel, relationLabel } from "./claim.ts";
import { entityKindLabel, eventTypeLabel } from "./entity.ts";
import { dateSourceLabel, hopRoleLabel, precisionLabel, textExtentLabel } from "./source.ts";

type Label = (language: Language) => string;

function each<Member extends string>(
  { options }: { options: Member[] },
  label: (member: Member, language: Language) => string,
): Label[] {
  return options.map((member) => (language) => label(member, language));
}

/** Stand alone: “Reported, not confirmed”. */
const statuses: Record<string, Label[]> = {
  badge: each(Badge, badgeLabel),
  basis: each(Basis, basisLabel),
  commitment: each(Commitment, commitmentLabel),
  stage: each(Stage, stageLabel),
  hedge: each(Hedge, hedgeLabel),
  stance: each(Stance, stanceLabel),
};

/** Stand in a line: “funding round”. */
const words: Record<string, Label[]> = {
  "entity kind": each(EntityKind, entityKindLabel),
  "entity kind, plural": each(EntityKind, (kind, language) => entityKindLabel(kind, language, "plural")),
  "event type": each(EventType, eventTypeLabel),
  "claim kind": each(ClaimKind, claimKindLabel),
  "participant role": each(ParticipantRole, participantRoleLabel),
  "hop role": each(HopRole, hopRoleLabel),
  "date source": each(DateSource, dateSourceLabel),
  precision: each(Precision, precisionLabel),
  "text extent": each(TextExtent, textExtentLabel),
};

const relations: Record<string, Label[]> = {
  relation: each(RelationType, relationLabel),
  "relation, inverse": each(RelationType, (type, language) => relationLabel(type, language, "inverse")),
};

describe.each(Language.options)("labels in %s", (language) => {
  const texts = (labels: Label[]) => labels.map((label) => label(language));

  test.each(Object.entries({ ...statuses, ...words, ...relations }))("%s: every member has its own", (_, labels) => {
    const all = texts(labels);
    expect(new Set(all).size).toBe(all.length);
    for (const text of all) expect(text).toMatch(/^\S(?:.*\S)?$/);
  });

  test.each(Object.entries(statuses))("%s: begins with a capital", (_, labels) => {
    for (const text of texts(labels)) expect(text).toMatch(/^\p{Lu}/u);
  });

  test.each(Object.entries({ ...words, ...relations }))("%s: begins without a capital", (_, labels) => {
    for (const text of texts(labels)) expect(text).toMatch(/^\p{Ll}/u);
  });

  test("no straight apostrophe, doubled space or breaking space before a mark", () => {
    for (const text of texts(Object.values({ ...statuses, ...words, ...relations }).flat())) {
      expect(text).not.toMatch(/'|\s\s| [:;!?%]/);
    }
  });
});

test("French relation labels never end in de, which would elide before a vowel", () => {
  for (const label of Object.values(relations).flat()) expect(label("fr")).not.toMatch(/ (?:de|le|la)$/);
});

test("the labels that the design fixes are the design's", () => {
  expect(badgeLabel("confirmed", "en")).toBe("Confirmed by an official record");
  expect(badgeLabel("possible", "fr")).toBe("Évoqué comme possible, non affirmé");
  expect(badgeLabel("stated", "fr")).toBe("Déclaré par l’intéressé");
  expect(relationLabel("makes", "fr")).toBe("produit");
  expect(relationLabel("makes", "en", "inverse")).toBe("made by");
});

test("a stated figure may come from a person or a public body: the label names no company", () => {
  expect(badgeLabel("stated", "en")).not.toMatch(/company/i);
});

import * as z from "zod";
import { type Entity, EventType, Identifiers } from "../schema/entity.ts";
import { IsoDate } from "../schema/period.ts";
import type { AnswerContext } from "./context.ts";
import { Reference, referTo } from "./reference.ts";

export const EntityDescription = z
  .strictObject({
    ...Reference.shape,
    aliases: z.array(z.string()).describe("Other names, in the language of the answer."),
    identifiers: Identifiers,
    website: z.url().optional().describe("Official site."),
    country: z.string().optional().describe("Of a company: ISO 3166-1 code of its seat."),
    fiscalYearEnd: z.string().optional().describe("Of a company: last day of its fiscal year, MM-DD."),
    makers: z
      .array(Reference)
      .optional()
      .describe("Of a product, model or segment: the companies that make it and that a known claim names."),
    affiliations: z
      .array(z.strictObject({ organisation: Reference, from: IsoDate.optional(), to: IsoDate.optional() }))
      .optional()
      .describe("Of a person: the organisations spoken for that a known claim names, and when."),
    type: EventType.optional().describe("Of an event: what kind."),
  })
  .meta({
    id: "Entity",
    description:
      "A company, product, model, segment, group, person, outlet, law, public body or event. Identifies and routes; facts are claims.",
  });
export type EntityDescription = z.infer<typeof EntityDescription>;

export function describeEntity(entity: Entity, context: AnswerContext): EntityDescription {
  const { index, language } = context;
  // An entity appears only where a known claim names it; that another was curated to belong to it is no claim.
  const isKnown = (id: string): boolean => index.named.has(id);
  return {
    ...referTo(entity.id, context),
    aliases: entity.aliases?.[language] ?? [],
    identifiers: entity.identifiers ?? {},
    ...(entity.website && { website: entity.website }),
    ...("country" in entity && entity.country && { country: entity.country }),
    ...("fiscalYearEnd" in entity && entity.fiscalYearEnd && { fiscalYearEnd: entity.fiscalYearEnd }),
    ...("makers" in entity && { makers: entity.makers.filter(isKnown).map((id) => referTo(id, context)) }),
    ...("affiliations" in entity &&
      entity.affiliations && {
        affiliations: entity.affiliations
          .filter(({ organisation }) => isKnown(organisation))
          .map(({ organisation, ...dates }) => ({ organisation: referTo(organisation, context), ...dates })),
      }),
    ...(entity.kind === "event" && { type: entity.type }),
  };
}

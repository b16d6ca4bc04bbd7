import * as z from "zod";
import type { Entity } from "../schema/entity.ts";
import { EntityKind } from "../schema/entity.ts";
import { EntityId } from "../schema/identifier.ts";
import type { AnswerContext } from "./context.ts";

export const Reference = z
  .strictObject({
    id: EntityId,
    kind: EntityKind,
    name: z.string().describe("Name in the language of the answer."),
  })
  .meta({ id: "Reference", description: "An entity that an answer speaks of." });
export type Reference = z.infer<typeof Reference>;

function entityOf(id: string, { index }: AnswerContext): Entity {
  const entity = index.entities.get(id);
  if (!entity) throw new RangeError(`the dataset speaks of ${id}, which has no entity`);
  return entity;
}

export function referTo(id: string, context: AnswerContext): Reference {
  const { kind, name } = entityOf(id, context);
  return { id, kind, name: name[context.language] };
}

export const Speaker = z
  .strictObject({
    ...Reference.shape,
    accordingTo: z.string().describe("The name as it follows “according to” or « selon », article included."),
  })
  .meta({ id: "Speaker", description: "An entity that says something." });
export type Speaker = z.infer<typeof Speaker>;

export function speakerOf(id: string, context: AnswerContext): Speaker {
  const { accordingTo, name } = entityOf(id, context);
  return { ...referTo(id, context), accordingTo: (accordingTo ?? name)[context.language] };
}

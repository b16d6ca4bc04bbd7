import { IsoDate, type Release } from "@selon/domain";
import * as z from "zod";

export const Meta = z
  .strictObject({
    release: z.string().describe("Version of the dataset."),
    publishedThrough: IsoDate.describe("Latest day on which an article of the release can have been published."),
    asOf: IsoDate.nullable().describe(
      "The day that stands for the one asked for: the last on which anything became known, or the day before the first where nothing had. Every day between two publications has one answer. Null: all of the release.",
    ),
    licence: z.literal("CC-BY-4.0"),
    credit: z.string().describe("How to name the source of the data."),
  })
  .meta({ id: "Meta", description: "What the answer stands on." });
export type Meta = z.infer<typeof Meta>;

export function metaOf(release: Release, asOf: string | null): Meta {
  return {
    release: release.id,
    publishedThrough: release.publishedThrough,
    asOf,
    licence: "CC-BY-4.0",
    credit: `Selon, release ${release.id} (CC BY 4.0)`,
  };
}

export const itemOf = <T extends z.ZodType>(data: T) => z.strictObject({ data, meta: Meta });

export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item),
    meta: Meta.extend({ total: z.int().nonnegative().describe("Items in the whole list.") }),
    next: z.string().nullable().describe("Cursor of the next page; null on the last."),
  });

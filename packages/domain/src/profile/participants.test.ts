import fc from "fast-check";
import { expect, test } from "vitest";
import { asOf } from "./as-of.ts";
import { arbitraryDataset, arbitraryDay } from "./dataset.arbitrary.ts";
import { indexDataset } from "./dataset-index.ts";
import { article, dataset, eventClaim, figure, statement } from "./example.ts";
import { participantsOf } from "./participants.ts";

const amount = figure({ metric: "funding.round", subjects: ["openai"], event: "round" });
const issuer = { entity: "openai", role: "issuer" } as const;
const investor = { entity: "microsoft", role: "investor" } as const;
const whole = dataset([
  article({ on: "2024-08-29", claims: [amount, eventClaim("round", [issuer])] }),
  article({ on: "2024-10-02", outlet: "tribune", claims: [eventClaim("round", [investor, issuer])] }),
]);

test("everybody whom any known claim lets take part, each once", () => {
  expect(participantsOf(amount, indexDataset(whole))).toEqual(["openai", "microsoft"]);
  expect(participantsOf(amount, indexDataset(asOf(whole, "2024-09-01")))).toEqual(["openai"]);
  expect(participantsOf(eventClaim("round"), indexDataset(whole))).toEqual(["openai", "microsoft"]);
});

test("nobody of what has no event, nor of one that nobody speaks of", () => {
  const index = indexDataset(whole);
  expect(participantsOf(figure(), index)).toEqual([]);
  expect(participantsOf(statement(["round"]), index)).toEqual([]);
  expect(participantsOf(figure({ event: "launch" }), index)).toEqual([]);
});

test("nobody of another event that names this one", () => {
  const sequel = eventClaim("act", [
    { entity: "round", role: "target" },
    { entity: "google", role: "buyer" },
  ]);
  const index = indexDataset(dataset([article({ claims: [eventClaim("round", [issuer]), sequel] })]));
  expect(participantsOf(eventClaim("round"), index)).toEqual(["openai"]);
});

test("knowing more never removes one", () => {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryDay, (dataset, day) => {
      const then = indexDataset(asOf(dataset, day));
      const now = indexDataset(dataset);
      for (const claim of then.claims.values()) {
        expect(participantsOf(claim, now)).toEqual(expect.arrayContaining(participantsOf(claim, then)));
      }
    }),
  );
});

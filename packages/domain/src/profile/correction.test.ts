import { expect, test } from "vitest";
import { correctedInto, lastCorrectionOf } from "./correction.ts";
import { article, correction, figure } from "./example.ts";

test("the last word counts, in whatever order they were entered; on one day the one entered last", () => {
  const [first, last] = [correction("2024-10-02", "corrected"), correction("2024-11-02", "retracted")];
  expect(lastCorrectionOf(figure())).toBeUndefined();
  expect(lastCorrectionOf(figure({ corrections: [first] }))).toBe(first);
  expect(lastCorrectionOf(figure({ corrections: [first, last] }))).toBe(last);
  expect(lastCorrectionOf(figure({ corrections: [last, first] }))).toBe(last);
  const sameDay = correction("2024-10-02", "retracted");
  expect(lastCorrectionOf(figure({ corrections: [first, sameDay] }))).toBe(sameDay);
});

test("what corrections put into an article, since the first of them", () => {
  const into = (...days: [string, string?][]) =>
    correctedInto(
      article({
        claims: [
          figure({ id: "0000000b" }),
          ...days.map(([day, by], position) =>
            figure({ id: `0000000${position + 1}`, corrections: [correction(day, "corrected", by)] }),
          ),
        ],
      }),
    );
  expect(into()).toEqual(new Map());
  expect(into(["2024-10-02"])).toEqual(new Map());
  expect(into(["2024-10-02", "elsewher"])).toEqual(new Map());
  expect(into(["2024-10-02", "0000000b"])).toEqual(new Map([["0000000b", "2024-10-02"]]));
  for (const days of [["2024-10-05", "2024-10-02"] as const, ["2024-10-02", "2024-10-05"] as const]) {
    expect(into([days[0], "0000000b"], [days[1], "0000000b"])).toEqual(new Map([["0000000b", "2024-10-02"]]));
  }
});

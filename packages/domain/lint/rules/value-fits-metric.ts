import { groupDigits } from "../../compile/source.ts";
import type { Metric } from "../../src/schema/metric.ts";
import type { CuratedValue } from "../../src/schema/value.ts";
import type { Rule } from "../rule.ts";

type Finding = { readonly path: readonly PropertyKey[]; readonly wrong: string; readonly mend: string };
type Amount = { readonly path: readonly PropertyKey[]; readonly amount: number };

const ends = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"] as const;
const currencies = new Set(Intl.supportedValuesOf("currency"));

/** The numbers of a value, with their places. */
function amountsOf(value: Exclude<CuratedValue, { form: "vague" | "change" }>): Amount[] {
  if (value.form !== "bound") return [{ path: ["amount"], amount: value.amount }];
  return ends.flatMap((end) => (value[end] === undefined ? [] : [{ path: [end], amount: value[end] }]));
}

function* levelProblems(metric: Metric, amounts: readonly Amount[]): Iterable<Finding> {
  // A flow and earnings per share can be a loss; a level, a total or a price cannot.
  const canBeNegative = metric.unit === "money" && (metric.accumulation === "flow" || metric.accumulation === "rate");
  for (const { path, amount } of amounts) {
    if (metric.unit === "percent" && (amount < 0 || amount > 100)) {
      yield {
        path,
        wrong: `${amount} % is not a part of a whole`,
        mend: "write a percentage between 0 and 100: 49, never 0.49 or 4900",
      };
    } else if (amount < 0 && !canBeNegative) {
      yield {
        path,
        wrong: `${groupDigits(amount)} is negative, which ${metric.code} cannot be`,
        mend: "remove the sign, or make it a change",
      };
    }
    if (metric.unit === "count" && !Number.isInteger(amount)) {
      yield {
        path,
        wrong: `${amount} is a fraction, but ${metric.code} counts whole things`,
        mend: "write the number in full: 3.5 million is 3_500_000",
      };
    }
  }
}

function* changeProblems(metric: Metric, value: CuratedValue & { form: "change" }): Iterable<Finding> {
  const amounts = amountsOf(value.size).map(({ path, amount }) => ({ path: ["size", ...path], amount }));
  if (value.by === "points" && metric.unit !== "percent") {
    yield {
      path: ["by"],
      wrong: `${metric.code} is not a percentage, so it cannot change by points`,
      mend: "write percent, times or amount",
    };
  }
  for (const { path, amount } of amounts) {
    if (value.by === "times" && amount <= 0) {
      yield {
        path,
        wrong: `${amount} times is no factor`,
        mend: "write what it was multiplied by: doubled is 2, halved is 0.5",
      };
    }
    if (value.by === "percent" && amount <= -100) {
      yield {
        path,
        wrong: `a fall by ${-amount} % leaves nothing`,
        mend: "write the change, not the level: from 100 to 20 is -80",
      };
    }
    if (value.by === "amount" && metric.unit === "count" && !Number.isInteger(amount)) {
      yield {
        path,
        wrong: `${amount} is a fraction, but ${metric.code} counts whole things`,
        mend: "write the number in full",
      };
    }
  }
}

function* currencyProblems(metric: Metric, value: CuratedValue): Iterable<Finding> {
  const { currency, converted = [] } = value;
  if (metric.unit !== "money") {
    for (const key of ["currency", "converted"] as const) {
      if (value[key]) {
        yield { path: [key], wrong: `${metric.code} is not money`, mend: `remove ${key}, or choose a metric of money` };
      }
    }
    return;
  }
  const needsCurrency = value.form === "change" ? value.by === "amount" : value.form !== "vague";
  if (currency === undefined && needsCurrency) {
    yield {
      path: [],
      wrong: `has no currency, but ${metric.code} is money`,
      mend: "add currency: the ISO 4217 code of what the article prints, such as USD",
    };
  }
  for (const [index, { currency: code }] of converted.entries()) {
    if (code === currency) {
      yield {
        path: ["converted", index, "currency"],
        wrong: `${code} is the value's own currency`,
        mend: "keep the sum in brackets only where it is in another",
      };
    }
  }
  const codes = [
    { path: ["currency"], code: currency },
    ...converted.map(({ currency: code }, index) => ({ path: ["converted", index, "currency"], code })),
  ];
  for (const { path, code } of codes) {
    if (code === undefined || currencies.has(code)) continue;
    yield {
      path,
      wrong: `${code} is not a currency`,
      mend: "write the ISO 4217 code of what the article prints, such as USD, EUR, GBP, CNY or JPY",
    };
  }
}

function* valueProblems(metric: Metric, value: CuratedValue): Iterable<Finding> {
  yield* currencyProblems(metric, value);
  if (value.form === "change") yield* changeProblems(metric, value);
  else if (value.form !== "vague") yield* levelProblems(metric, amountsOf(value));
}

export const valueFitsMetric: Rule = {
  name: "value-fits-metric",
  protects: "A value is in its metric's unit: money has a currency, people come whole, a part is at most all.",
  *check(data) {
    for (const { file, path, claim, metric } of data.figures) {
      for (const { path: part, wrong, mend } of valueProblems(metric, claim.value)) {
        yield { file, path: [...path, "value", ...part], wrong, mend };
      }
    }
  },
};

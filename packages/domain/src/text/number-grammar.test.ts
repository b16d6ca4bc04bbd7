import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "../schema/language.ts";
import { type PrintedFigure, readFigures } from "./number-grammar.ts";

/** A figure in a few characters: “≥2e9 USD”, “~3”, “billions”, “×2”. */
function brief(figure: PrintedFigure): string {
  const { form, side, amount, magnitude, unit, currency } = figure;
  const signs = { minimum: "≥", exclusiveMinimum: ">", maximum: "≤", exclusiveMaximum: "<" } as const;
  const ends = Object.entries(signs).flatMap(([end, sign]) => {
    const value = figure[end as keyof typeof signs];
    return value === undefined ? [] : [`${sign}${value}`];
  });
  const sides = { around: "~", below: "just under ", above: "just over " };
  const number = form === "vague" ? magnitude : amount === undefined ? ends.join(" ") : `${amount}`;
  return [`${side ? sides[side] : ""}${number}`, unit, currency].filter((part) => part !== undefined).join(" ");
}

function expectReadings(language: Language, readings: Record<string, string>): void {
  const read = Object.keys(readings).map((printed) => [printed, readFigures(printed, language).map(brief).join(", ")]);
  expect(Object.fromEntries(read)).toEqual(readings);
}

/** What the grammar must not guess at. */
function expectNothing(language: Language, printed: readonly string[]): void {
  expectReadings(language, Object.fromEntries(printed.map((text) => [text, ""])));
}

describe("English", () => {
  test("digits and decimals", () => {
    expectReadings("en", {
      "3,000 employees": "3000",
      "3\u00a0000": "3000",
      "1,234,567.89": "1234567.89",
      "1,234": "1234",
      "1.234": "1.234",
      "0.125": "0.125",
      "9000": "9000",
      "-5%": "-5 percent",
      "−5%": "-5 percent",
      "(49%)": "49 percent",
      "“200 million”.": "200000000",
    });
  });

  test("scales in words and letters", () => {
    expectReadings("en", {
      "200 million": "200000000",
      "3.4 billion": "3400000000",
      "1.2 trillion": "1200000000000",
      "300 thousand million": "300000000000",
      "10k": "10000",
      "200M": "200000000",
      "200m": "200000000",
      "7B": "7000000000",
      "3.4 bn": "3400000000",
      "1.2tn": "1200000000000",
      "₹500 crore": "5000000000 INR",
      "1 million 200 thousand": "1200000",
    });
  });

  test("numbers in words", () => {
    expectReadings("en", {
      "one billion": "1000000000",
      "a million": "1000000",
      "half a billion": "500000000",
      "a half-billion": "500000000",
      "two and a half million": "2500000",
      "a billion and a half": "1500000000",
      "twenty-five million": "25000000",
      "two hundred and fifty thousand": "250000",
      "three thousand two hundred": "3200",
      "twelve hundred": "1200",
      "a hundred million": "100000000",
      "two dozen": "24",
      "nineteen percent": "19 percent",
    });
  });

  test("currencies", () => {
    expectReadings("en", {
      "$3.4 billion": "3400000000 USD",
      "$3.4bn": "3400000000 USD",
      "US$1.2tn": "1200000000000 USD",
      "3 billion US dollars": "3000000000 USD",
      "3 billion U.S. dollars": "3000000000 USD",
      "€600m": "600000000 EUR",
      "USD 3bn": "3000000000 USD",
      "3bn GBP": "3000000000 GBP",
      C$3bn: "3000000000 CAD",
      "$3 billion Canadian dollars": "3000000000 CAD",
      "3 billion yen": "3000000000 JPY",
      "RMB 3 billion": "3000000000 CNY",
      "500 billion won": "500000000000 KRW",
      "2 million Swiss francs": "2000000 CHF",
      "$20/month": "20 USD",
    });
  });

  test("¥ names a currency only where words do", () => {
    expectReadings("en", { "¥3 billion": "3000000000", "¥3 billion yuan": "3000000000 CNY" });
  });

  test("percentages, points and shares", () => {
    expectReadings("en", {
      "49%": "49 percent",
      "49 percent": "49 percent",
      "49 per cent": "49 percent",
      "1.5 percentage points": "1.5 points",
      half: "50 percent",
      "half the users": "50 percent",
      "a quarter": "25 percent",
      "two thirds": "66.6666666666667 percent",
      "nearly two-thirds of them": "just under 66.6666666666667 percent",
    });
  });

  test("factors", () => {
    expectReadings("en", {
      doubled: "2 times",
      tripled: "3 times",
      twice: "2 times",
      threefold: "3 times",
      "10x": "10 times",
      "10-fold": "10 times",
      "1.5 times": "1.5 times",
      "multiplied by three": "3 times",
      "more than doubled": ">2 times",
      "nearly tripled": "just under 3 times",
      "doubled to $3.4 billion": "2 times, 3400000000 USD",
      "twice as much as $3 billion": "2 times, 3000000000 USD",
      "divided by two": "0.5 times",
      "more than halved": "<0.5 times",
    });
  });

  test("qualifiers", () => {
    const qualifiers = {
      "~200": ["about", "around", "roughly", "some", "approximately", "an estimated", "~"],
      "just under 200": ["nearly", "almost", "just under", "close to", "not quite"],
      "just over 200": ["slightly more than", "just over", "a little over"],
      ">200": ["more than", "over", "above", "in excess of", ">"],
      "≥200": ["at least", "no less than", "≥", ">="],
      "≤200": ["up to", "as much as", "as many as", "at most", "no more than"],
      "<200": ["less than", "fewer than", "under", "below", "<"],
    };
    for (const [reading, words] of Object.entries(qualifiers)) {
      expectReadings("en", Object.fromEntries(words.map((word) => [`${word} 200`, reading])));
    }
    expectReadings("en", {
      "more than the 200 million": ">200000000",
      "200 million or more": "≥200000000",
      "$100 billion-plus": "≥100000000000 USD",
      "100M+": "≥100000000",
      "49% or so": "~49 percent",
    });
  });

  test("ranges", () => {
    const readings = ["between $2 and $3 billion", "$2-3 billion", "$2–$3 billion", "$2 billion to $3 billion"];
    expectReadings("en", Object.fromEntries(readings.map((printed) => [printed, "≥2000000000 ≤3000000000 USD"])));
    expectReadings("en", {
      "between $500 million and $1 billion": "≥500000000 ≤1000000000 USD",
      "900,000 to 1 million": "≥900000 ≤1000000",
      "10-20%": "≥10 ≤20 percent",
      "10x-20x": "≥10 ≤20 times",
    });
  });

  test("orders of magnitude", () => {
    expectReadings("en", {
      billions: "billions",
      "billions of dollars": "billions USD",
      "hundreds of millions": "hundreds-of-millions",
      "tens of thousands": "tens-of-thousands",
      "several hundred million": "hundreds-of-millions",
      "a few billion": "billions",
    });
  });

  test("several figures, each with the part that was read", () => {
    expect(readFigures("at least $3 billion (€2.8 billion), up 49%", "en")).toEqual([
      { form: "bound", minimum: 3e9, currency: "USD", text: "at least $3 billion" },
      { form: "exact", amount: 2.8e9, currency: "EUR", text: "€2.8 billion" },
      { form: "exact", amount: 49, unit: "percent", text: "49%" },
    ]);
  });

  test("digits that are no number, or may be two, are not read", () => {
    expectNothing("en", [
      "1,23 billion",
      "3,4 billion",
      "0,123",
      "3 000",
      ".5 billion",
      "1.2.3",
      "007",
      "2024-08-29",
      "2023-24",
      "10:30",
      "24/7",
      "1'000",
      "1½ billion",
      "3²",
      "9007199254740993",
      "３",
    ]);
  });

  test("digits that belong to a name or an ordinal are not read", () => {
    expectNothing("en", [
      "GPT-4o",
      "GPT-4",
      "H100",
      "COVID-19",
      "the 20th",
      "the 1990s",
      "a 20-year deal",
      "mid-200 millions",
    ]);
  });

  test("what would change the number is not ignored", () => {
    expectNothing("en", [
      "200 m",
      "12 hundred",
      "3 dozens",
      "two point five million",
      "a quarter of a billion",
      "three quarters of a million",
      "49 cents",
      "50 basis points",
      "double digits",
      "three times less",
      "$3 billion euros",
      "MX$3bn",
      "at least about 3 billion",
      "more than billions",
    ]);
  });

  test("a number that may borrow the scale of the next, or move to it, is not read", () => {
    expectNothing("en", [
      "2 or 3 billion",
      "2, 3 and 4 million",
      "one in four",
      "9 out of 10",
      "5 x 10",
      "2 – 3 billion",
      "1,000 to 2,000 million",
      "from 100 million to 200 million",
      "rose $1 billion to $3 billion",
      "up from 2 to about 3 billion",
      "over $2-3 billion",
      "between about 2 and 3 billion",
      "3 to 2 billion",
    ]);
  });

  test("words that are no figures are not read", () => {
    expectNothing("en", [
      "",
      "a lot",
      "one",
      "the first half",
      "thousand",
      "constructor",
      "__proto__",
      "dozens",
      "multibillion-dollar",
    ]);
  });
});

describe("French", () => {
  test("digits and decimals", () => {
    expectReadings("fr", {
      "3 000 salariés": "3000",
      "3\u00a0000": "3000",
      "3\u202f000": "3000",
      "3.000": "3000",
      "1.234.567": "1234567",
      "1 234,5": "1234.5",
      "1,234": "1.234",
      "3.4 milliards": "3400000000",
      "−5 %": "-5 percent",
      "d'1 milliard": "1000000000",
    });
  });

  test("scales: a milliard is 10⁹ and a billion 10¹²", () => {
    expectReadings("fr", {
      "200 millions": "200000000",
      "3,4 milliards": "3400000000",
      "1 billion": "1000000000000",
      "mille milliards": "1000000000000",
      "1 200 milliards": "1200000000000",
      "3,4 Mds": "3400000000",
      "200 M d'utilisateurs": "200000000",
      "2 milliards 300 millions": "2300000000",
    });
  });

  test("numbers in words", () => {
    expectReadings("fr", {
      "un milliard": "1000000000",
      "un demi-milliard": "500000000",
      "trois milliards et demi": "3500000000",
      "deux cent mille": "200000",
      "mille deux cents": "1200",
      "vingt et un millions": "21000000",
      "soixante et onze": "71",
      "soixante-quinze": "75",
      "quatre-vingts millions": "80000000",
      "quatre-vingt-dix-neuf": "99",
      "septante-deux": "72",
      "une centaine de millions": "~100000000",
      "plus d'une dizaine": ">10",
    });
  });

  test("currencies", () => {
    expectReadings("fr", {
      "3,4 milliards de dollars": "3400000000 USD",
      "13 milliards d'euros": "13000000000 EUR",
      "13 milliards d’euros": "13000000000 EUR",
      "1,5 Md€": "1500000000 EUR",
      "3,4 Mds$": "3400000000 USD",
      "200 M€": "200000000 EUR",
      "10 k€": "10000 EUR",
      "3 milliards $US": "3000000000 USD",
      "3 milliards de dollars canadiens": "3000000000 CAD",
      "1,5 milliard de livres sterling": "1500000000 GBP",
      "200 francs suisses": "200 CHF",
    });
  });

  test("percentages, points and shares", () => {
    expectReadings("fr", {
      "49 %": "49 percent",
      "49\u202f%": "49 percent",
      "49 pour cent": "49 percent",
      "1,5 point": "1.5 points",
      "2 points de pourcentage": "2 points",
      "la moitié": "50 percent",
      "un tiers": "33.3333333333333 percent",
      "les deux tiers": "66.6666666666667 percent",
      "plus d'un quart": ">25 percent",
    });
  });

  test("factors", () => {
    expectReadings("fr", {
      double: "2 times",
      doublé: "2 times",
      "double\u0301": "2 times",
      doubler: "2 times",
      "multiplié par 2": "2 times",
      "multiplié par deux": "2 times",
      "multiplie ses ventes par près de trois": "just under 3 times",
      triplé: "3 times",
      quadruplé: "4 times",
      décuplé: "10 times",
      "10 fois": "10 times",
      "deux fois plus que 3 millions": "2 times, 3000000",
      "plus du double": ">2 times",
      "a plus que doublé": ">2 times",
      "presque doublé": "just under 2 times",
      "divisé par deux": "0.5 times",
    });
  });

  test("qualifiers", () => {
    const qualifiers = {
      "~200": ["environ", "quelque", "autour de", "à peu près", "aux alentours de"],
      "just under 200": ["près de", "presque", "un peu moins de"],
      "just over 200": ["un peu plus de", "légèrement supérieur à"],
      ">200": [
        ...["plus de", "au-delà de", "supérieur à", "supérieure à", "dépasse", "dépasse les", "dépasse désormais"],
        ...["surpassé les", "a franchi la barre des", "a passé la barre des", "franchi le cap de"],
      ],
      "≥200": ["au moins", "pas moins de"],
      "≤200": ["jusqu'à", "jusqu’à", "au plus", "pas plus de", "pouvant atteindre", "pouvant aller jusqu’à"],
      "<200": ["moins de", "estimé à moins de", "inférieur à", "inférieure à"],
    };
    for (const [reading, words] of Object.entries(qualifiers)) {
      expectReadings("fr", Object.fromEntries(words.map((word) => [`${word} 200`, reading])));
    }
    expectReadings("fr", {
      "près d'un milliard": "just under 1000000000",
      "200 millions environ": "~200000000",
      "200 millions au moins": "≥200000000",
      "100 millions ou plus": "≥100000000",
    });
  });

  test("ranges", () => {
    const readings = [
      "entre 2 et 3 milliards",
      "de 2 à 3 milliards",
      "les 2 à 3 milliards",
      "2 à 3 milliards",
      "2-3 milliards",
    ];
    expectReadings("fr", Object.fromEntries(readings.map((printed) => [printed, "≥2000000000 ≤3000000000"])));
    expectReadings("fr", { "entre 3 % et 5 %": "≥3 ≤5 percent" });
  });

  test("orders of magnitude", () => {
    expectReadings("fr", {
      "des milliards": "billions",
      "des milliards d'euros": "billions EUR",
      "des centaines de millions": "hundreds-of-millions",
      "quelques millions": "millions",
      "des milliers de milliards": "trillions",
    });
  });

  test("what may be read two ways is not read", () => {
    expectNothing("fr", [
      "1,234,567 millions",
      "3.125 milliards",
      "0.123",
      "1 00 000",
      "deux ou trois milliards",
      "est passé de 2 à 3 milliards",
      "un sur quatre",
      "9 sur 10",
      "trois fois moins",
      "50 points de base",
      "un quart de milliard",
      "la moitié d'un milliard",
      "deux centaines de millions",
      "dizaines de milliers de milliards",
      "en 2023 M. Roux",
      "entre environ 2 et 3 milliards",
      "vingt dix",
      "un record",
      "un modèle neuf",
      "le 1er",
      "GPT-4o",
    ]);
  });
});

describe("every number reads back", () => {
  const spaces = [" ", "\u00a0", "\u202f"];
  const scales = {
    en: { "": 0, " thousand": 3, " million": 6, M: 6, " billion": 9, bn: 9, " trillion": 12 },
    fr: { "": 0, " mille": 3, " millions": 6, " M": 6, " milliards": 9, " Md": 9, " billions": 12 },
  };
  const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator);

  /** A decimal of at most 12 digits, and the ways in which the language prints it. */
  function stylesOf(language: Language, whole: string, fraction: string, isScaled: boolean): string[] {
    const separators = language === "en" ? ["", ",", "\u00a0", "\u202f"] : ["", ...spaces];
    // A point groups only whole French numbers without a scale: “3.125 milliards” is doubtful.
    if (language === "fr" && !isScaled) separators.push(".");
    const decimals = fraction === "" ? "" : (language === "en" ? "." : ",") + fraction;
    return separators.map((separator) => grouped(whole, separator) + decimals);
  }

  const number = fc.record({
    whole: fc.integer({ min: 0, max: 99_999_999 }).map(String),
    fraction: fc.stringMatching(/^\d{0,3}$/),
  });
  const language = fc.constantFrom<Language>("en", "fr");

  test("in digits, with any grouping, scale, currency and unit", () => {
    fc.assert(
      fc.property(number, language, fc.nat(), fc.nat(), fc.nat(), ({ whole, fraction }, lang, s, w, m) => {
        const scaleNames = Object.entries(scales[lang]);
        const [scale = "", power = 0] = scaleNames[s % scaleNames.length] ?? [];
        const styles = stylesOf(lang, whole, fraction, power > 0);
        const printed = `${styles[w % styles.length]}${scale}`;
        const amount = Number(`${whole}.${fraction || 0}e${power}`);
        const marks = {
          en: [
            [`${printed} users`, {}],
            [`$${printed}`, { currency: "USD" }],
            [`${printed} euros`, { currency: "EUR" }],
          ],
          fr: [
            [`${printed} clients`, {}],
            [`${printed} €`, { currency: "EUR" }],
            [`${printed} de yens`, { currency: "JPY" }],
          ],
        } as const;
        const [text, mark] = marks[lang][m % 3] ?? ["", {}];
        const [figure, ...others] = readFigures(text, lang);
        expect(others).toEqual([]);
        expect(figure).toMatchObject({ form: "exact", amount, ...mark });
      }),
      { numRuns: 1000 },
    );
  });

  test("as a percentage, a range and a bound", () => {
    fc.assert(
      fc.property(number, language, ({ whole, fraction }, lang) => {
        const printed = stylesOf(lang, whole, fraction, true)[0];
        const amount = Number(`${whole}.${fraction || 0}`);
        const [between, and, over] = lang === "en" ? ["between", "and", "over"] : ["entre", "et", "plus de"];
        expect(readFigures(`${printed} %`, lang)).toMatchObject([{ form: "exact", amount, unit: "percent" }]);
        expect(readFigures(`${over} ${printed}`, lang)).toMatchObject([{ form: "bound", exclusiveMinimum: amount }]);
        expect(readFigures(`${between} ${printed} ${and} 100000000`, lang)).toMatchObject([
          { form: "bound", minimum: amount, maximum: 100_000_000 },
        ]);
      }),
    );
  });

  const small = {
    en: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    fr: "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
  };
  const tens = {
    en: "twenty thirty forty fifty sixty seventy eighty ninety",
    fr: "vingt trente quarante cinquante soixante",
  };
  const word = (list: string, index: number) => list.split(" ")[index] ?? "";

  function belowHundred(n: number, lang: Language): string {
    if (n < 20) return word(small[lang], n);
    if (lang === "fr" && n === 80) return "quatre-vingts";
    if (lang === "fr" && n > 80) return `quatre-vingt-${belowHundred(n - 80, lang)}`;
    const base = lang === "fr" && n > 60 ? 60 : n - (n % 10);
    const name = word(tens[lang], base / 10 - 2);
    const rest = n - base;
    if (rest === 0) return name;
    const joiner = lang === "fr" && (rest === 1 || rest === 11) ? " et " : "-";
    return name + joiner + belowHundred(rest, lang);
  }

  function inWords(n: number, lang: Language): string {
    if (n < 100) return belowHundred(n, lang);
    const [hundreds, rest] = [Math.floor(n / 100), n % 100];
    const name =
      lang === "en"
        ? `${word(small.en, hundreds)} hundred`
        : `${hundreds > 1 ? `${word(small.fr, hundreds)} ` : ""}cent`;
    return rest === 0 ? name : `${name}${lang === "en" ? " and" : ""} ${belowHundred(rest, lang)}`;
  }

  test("in words, from 2 to 999, with and without a scale", () => {
    for (const lang of ["en", "fr"] as const) {
      for (let n = 2; n < 1000; n++) {
        const printed = inWords(n, lang);
        expect(readFigures(`${printed} million`, lang).map(brief)).toEqual([`${n}000000`]);
        expect(readFigures(`${printed} %`, lang).map(brief)).toEqual([`${n} percent`]);
        if (printed !== "neuf") expect(readFigures(printed, lang).map(brief)).toEqual([`${n}`]);
      }
    }
  });
});

describe("any text", () => {
  const language = fc.constantFrom<Language>("en", "fr");
  const pieces = [
    ..."3 4.5 1,234 2024 million milliards bn M k x $ € US % - – and et or to à de d' between entre about plus half a un twice doublé la moitié hundred cent vingt quatre , ( ) ' + .".split(
      " ",
    ),
    " ",
    "\u00a0",
  ];
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(" ").slice(0, 200)),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join("").slice(0, 200)),
  );

  test("never throws, and what it reads is a value that stands in the text", () => {
    fc.assert(
      fc.property(text, language, (printed, lang) => {
        let from = 0;
        for (const figure of readFigures(printed, lang)) {
          const { text: part, amount, minimum = -Infinity, maximum = Infinity } = figure;
          expect(printed.indexOf(part, from)).toBeGreaterThanOrEqual(0);
          from = printed.indexOf(part, from) + part.length;
          expect(amount === undefined || Number.isFinite(amount)).toBe(true);
          expect(minimum).toBeLessThan(maximum);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("a text of more than 200 characters is no printed figure", () => {
    expect(readFigures(`3 million${" ".repeat(191)}`, "en")).toHaveLength(1);
    expect(readFigures(`3 million${" ".repeat(192)}`, "en")).toEqual([]);
  });
});

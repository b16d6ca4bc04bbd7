import type { Magnitude } from "../schema/value.ts";

/*
 * The vocabulary of the number grammar, all of it: what a word is worth, not how words combine (cardinals.ts and
 * number-grammar.ts). Everything is in lower case with straight apostrophes, but for abbreviations, codes and signs of
 * currencies. A phrase may be written with or without hyphens; of two that fit, the longer is read.
 */

/** What a qualifier makes of an amount: a side of an approximate figure, or an end of a bound. */
export type Qualification =
  | "around"
  | "below"
  | "above"
  | "minimum"
  | "exclusiveMinimum"
  | "maximum"
  | "exclusiveMaximum";

/** A percentage as the digits before and after the decimal mark, as many as a double keeps. */
export type Share = readonly [whole: string, fraction?: string];

/** The words of one language. */
export interface NumberWords {
  /** Words that are read as another: French contractions, so that “plus du double” is “plus de double”. */
  readonly same: ReadonlyMap<string, string>;
  /** Determiners that may stand between a qualifier and its figure. */
  readonly determiners: ReadonlySet<string>;
  /** One, when a scale follows: “a million”, “un milliard”. */
  readonly articles: ReadonlySet<string>;
  /** Numbers that are as often no figure at all (“one”, French “neuf”): read only with a scale, unit or currency. */
  readonly unlikelyAlone: ReadonlySet<string>;
  /** 0 to 19. */
  readonly small: ReadonlyMap<string, number>;
  /** 20, 30 … */
  readonly tens: ReadonlyMap<string, number>;
  /** What may follow tens: “twenty-five”, “vingt et un”. */
  readonly afterTens: ReadonlyMap<string, number>;
  /** Tens that 10 to 19 may follow as well: “soixante-dix”. */
  readonly tensOfTwenty: ReadonlySet<number>;
  readonly hundred: ReadonlySet<string>;
  /** Between hundreds and the rest: “two hundred and fifty”. */
  readonly afterHundred?: string;
  /** Words that need no “one” before them: French “cent” and “mille”. */
  readonly needNoOne: ReadonlySet<string>;
  /** Scale words and, apart, abbreviations (case matters); a power of ten each. */
  readonly scales: ReadonlyMap<string, number>;
  readonly scaleAbbreviations: ReadonlyMap<string, number>;
  /** Abbreviations that must touch their number: “3k”, never “3 k”. */
  readonly gluedScales: ReadonlySet<string>;
  /** Collectives: “a dozen” is 12; French “une centaine” is about 100. */
  readonly collectives: ReadonlyMap<string, { readonly amount: number; readonly approximate: boolean }>;
  /** Words that multiply a number in ways which the grammar does not read: “12 hundred”, “deux centaines”. */
  readonly multiples: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** Before “half”, the sign that it is half a year or a pair. */
  readonly notAHalf: ReadonlySet<string>;
  /** “and a half” after a number or its scale. */
  readonly andAHalf: string;
  /** Shares of a whole. */
  readonly shares: ReadonlyMap<string, Share>;
  /** Orders of magnitude in words. */
  readonly magnitudes: ReadonlyMap<string, Magnitude>;
  /** Verbs and nouns of multiplication: “doubled” is 2. */
  readonly factors: ReadonlyMap<string, number>;
  /** After a factor, words of comparison to pass over, lest “twice as much as $3 billion” be an upper end. */
  readonly comparisons: readonly string[];
  readonly halvings: ReadonlySet<string>;
  readonly timesNouns: ReadonlySet<string>;
  /** After them, the sign that the factor is unclear: “three times less”. */
  readonly diminutions: ReadonlySet<string>;
  readonly percent: readonly string[];
  readonly points: readonly string[];
  /** What the grammar does not read, but knows to change the number: 49 cents, 50 basis points. */
  readonly foreignUnits: readonly string[];
  /** Qualifiers that go before; signs are the same in both languages. */
  readonly qualifiers: ReadonlyMap<string, Qualification>;
  /** Qualifiers that follow: “or more”. */
  readonly laterQualifiers: ReadonlyMap<string, Qualification>;
  readonly between: string;
  readonly and: string;
  readonly to: string;
  /** First word of a range without “between”: “de 2 à 3 milliards”. English “from” is as often a movement. */
  readonly rangeOpener?: string;
  readonly by: string;
  /** How the words for multiplying and dividing begin; “by” and the factor follow. */
  readonly multiplications: readonly string[];
  readonly divisions: readonly string[];
  /** Between two figures, the sign that neither can be read alone: “2 or 3 billion”, “one in four”. */
  readonly joiners: readonly string[];
  /** Between an amount and its currency: “milliards de dollars”. */
  readonly of: string;
  readonly currencies: ReadonlyMap<string, string>;
}

/** `"one:1 two:2"` as a map. */
function numbers(list: string): ReadonlyMap<string, number> {
  return new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [word = "", value] = pair.split(":");
        return [word, Number(value)] as const;
      }),
  );
}

const phrases = (list: string): string[] => list.split("|").map((phrase) => phrase.trim());
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Phrases by what they stand for, as a map from the phrase. */
function meanings<T extends string>(groups: { readonly [K in T]?: string }): ReadonlyMap<string, T> {
  const entries = Object.entries<string | undefined>(groups) as [T, string][];
  return new Map(entries.flatMap(([meaning, list]) => phrases(list).map((phrase) => [phrase, meaning] as const)));
}

/** Every ending on every stem. */
function inflections(stems: ReadonlyMap<string, number>, endings: string): [string, number][] {
  return [...stems].flatMap(([stem, value]) =>
    endings.split(" ").map((ending): [string, number] => [stem + ending, value]),
  );
}

const third: Share = ["33", "3333333333333"];
const twoThirds: Share = ["66", "6666666666667"];

const english: NumberWords = {
  same: new Map([["an", "a"]]),
  determiners: words("the its their"),
  articles: words("a"),
  unlikelyAlone: words("one"),
  small: numbers(`
    zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13
    fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19
  `),
  tens: numbers("twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90"),
  afterTens: numbers("one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9"),
  tensOfTwenty: new Set(),
  hundred: words("hundred"),
  afterHundred: "and",
  needNoOne: new Set(),
  scales: numbers("thousand:3 million:6 millions:6 billion:9 billions:9 trillion:12 trillions:12 lakh:5 crore:7"),
  scaleAbbreviations: numbers("k:3 K:3 m:6 M:6 mn:6 mln:6 b:9 B:9 bn:9 Bn:9 bln:9 T:12 tn:12 trn:12"),
  gluedScales: words("k K m M b B T"),
  collectives: new Map([["dozen", { amount: 12, approximate: false }]]),
  multiples: words("hundred hundreds dozen dozens scores"),
  half: words("half"),
  notAHalf: words("first second other latter better"),
  andAHalf: "and a half",
  shares: new Map<string, Share>([
    ["half", ["50"]],
    ["a half", ["50"]],
    ["one half", ["50"]],
    ["a third", third],
    ["one third", third],
    ["two thirds", twoThirds],
    ["a quarter", ["25"]],
    ["one quarter", ["25"]],
    ["three quarters", ["75"]],
    ["a fifth", ["20"]],
    ["one fifth", ["20"]],
    ["two fifths", ["40"]],
    ["three fifths", ["60"]],
    ["four fifths", ["80"]],
    ["a tenth", ["10"]],
    ["one tenth", ["10"]],
  ]),
  magnitudes: meanings<Magnitude>({
    thousands: "thousands | several thousand | a few thousand | many thousands",
    "tens-of-thousands": "tens of thousands",
    "hundreds-of-thousands": "hundreds of thousands | several hundred thousand | a few hundred thousand",
    millions: "millions | several million | a few million",
    "tens-of-millions": "tens of millions",
    "hundreds-of-millions": "hundreds of millions | several hundred million | a few hundred million",
    billions: "billions | several billion | a few billion",
    "tens-of-billions": "tens of billions",
    "hundreds-of-billions": "hundreds of billions | several hundred billion | a few hundred billion",
    trillions: "trillions | several trillion | a few trillion",
  }),
  factors: new Map([
    ...inflections(numbers("doubl:2 tripl:3 trebl:3 quadrupl:4 quintupl:5"), "e ed es ing"),
    ...numbers("twice:2 thrice:3 twofold:2 threefold:3 fourfold:4 fivefold:5 sixfold:6 sevenfold:7 eightfold:8"),
    ...numbers("ninefold:9 tenfold:10 hundredfold:100"),
  ]),
  comparisons: ["as much as", "as many as", "as large as", "as big as", "more than"],
  halvings: words("halve halved halves halving"),
  timesNouns: words("times fold"),
  diminutions: words("less fewer lower smaller"),
  percent: ["percent", "per cent", "pct"],
  points: ["percentage points", "percentage point", "points", "pts"],
  foreignUnits: phrases("cents | cent | pence | basis points | basis point | bps | digits | digit | percentile"),
  qualifiers: meanings<Qualification>({
    around: `~ | ≈ | about | around | roughly | some | approximately | approx | circa | an estimated | in the region of |
      in the order of | on the order of | in the neighborhood of | in the neighbourhood of`,
    below: `nearly | almost | close to | just under | just below | just shy of | shy of | a little under | a little less than |
      a bit less than | slightly under | slightly below | slightly less than | not quite | just less than | nearing`,
    above: `slightly more than | slightly over | slightly above | just over | just above | just more than | a little over |
      a little more than | a bit more than | a bit over`,
    minimum:
      "≥ | >= | at least | no less than | not less than | no fewer than | not fewer than | a minimum of | minimum | upwards of | upward of",
    exclusiveMinimum: `> | more than | over | above | greater than | higher than | larger than | in excess of | beyond |
      exceed | exceeds | exceeded | exceeding | surpass | surpasses | surpassed | surpassing | topped | topping | north of`,
    maximum:
      "≤ | <= | up to | as much as | as many as | as high as | at most | no more than | not more than | a maximum of | maximum | capped at",
    exclusiveMaximum: "< | less than | fewer than | under | below | lower than | smaller than | south of",
  }),
  laterQualifiers: meanings<Qualification>({
    around: "or so | or thereabouts | approximately | roughly",
    minimum: "or more | at least | minimum | and up | and over",
    maximum: "or less | or fewer | at most | maximum | max",
  }),
  between: "between",
  and: "and",
  to: "to",
  by: "by",
  multiplications: ["multiply", "multiplie"],
  divisions: ["divides", "divided", "dividing"],
  joiners: ["and", "or", "to", "in", "of", "out of", "point", "by", "x", "×", "-", "—"],
  of: "of",
  currencies: meanings({
    USD: "dollar | dollars | US dollar | US dollars | U.S. dollars | American dollars",
    EUR: "euro | euros",
    GBP: "pound | pounds | pounds sterling | british pounds | sterling",
    CNY: "yuan | renminbi | rmb | chinese yuan",
    JPY: "yen | japanese yen",
    KRW: "won | korean won | south korean won",
    INR: "rupee | rupees | indian rupees",
    CAD: "canadian dollars",
    AUD: "australian dollars",
    HKD: "hong kong dollars",
    SGD: "singapore dollars",
    TWD: "taiwan dollars | new taiwan dollars | taiwanese dollars",
    NZD: "New Zealand dollars",
    CHF: "swiss francs | swiss franc",
    ILS: "shekel | shekels",
    BRL: "reais",
    RUB: "rouble | roubles | ruble | rubles",
    SEK: "swedish kronor | swedish krona",
  }),
};

const french: NumberWords = {
  same: new Map([
    ["d'", "de"],
    ["du", "de"],
    ["des", "de"],
    ["une", "un"],
    ["demie", "demi"],
  ]),
  determiners: words("le la les l' ses leurs"),
  articles: words("un"),
  unlikelyAlone: words("un neuf"),
  small: numbers(`
    zéro:0 un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14
    quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19
  `),
  tens: numbers(`
    vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 quatre-vingt:80 quatre-vingts:80
    septante:70 huitante:80 octante:80 nonante:90
  `),
  afterTens: numbers(`
    un:1 et-un:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 et-onze:11 douze:12 treize:13
    quatorze:14 quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19
  `),
  tensOfTwenty: new Set([60, 80]),
  hundred: words("cent cents"),
  needNoOne: words("cent mille"),
  scales: numbers(`
    mille:3 millier:3 milliers:3 million:6 millions:6 milliard:9 milliards:9 billion:12 billions:12 trillion:18 trillions:18
  `),
  scaleAbbreviations: numbers("k:3 K:3 M:6 Md:9 Mds:9 md:9 mds:9 Mrd:9 Mrds:9"),
  gluedScales: words("k K"),
  collectives: new Map(
    [...numbers("dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50")]
      .concat([...numbers("soixantaine:60 centaine:100 millier:1000")])
      .map(([word, amount]) => [word, { amount, approximate: true }]),
  ),
  multiples: words("centaine centaines dizaine dizaines douzaines vingtaines"),
  half: words("demi"),
  notAHalf: new Set(),
  andAHalf: "et demi",
  shares: new Map<string, Share>([
    ["la moitié", ["50"]],
    ["un demi", ["50"]],
    ["un tiers", third],
    ["le tiers", third],
    ["deux tiers", twoThirds],
    ["un quart", ["25"]],
    ["le quart", ["25"]],
    ["trois quarts", ["75"]],
    ["un cinquième", ["20"]],
    ["deux cinquièmes", ["40"]],
    ["trois cinquièmes", ["60"]],
    ["quatre cinquièmes", ["80"]],
    ["un dixième", ["10"]],
  ]),
  magnitudes: meanings<Magnitude>({
    thousands: "milliers | plusieurs milliers | quelques milliers",
    "tens-of-thousands": "dizaines de milliers",
    "hundreds-of-thousands": "centaines de milliers",
    millions: "millions | plusieurs millions | quelques millions",
    "tens-of-millions": "dizaines de millions",
    "hundreds-of-millions": "centaines de millions",
    billions: "milliards | plusieurs milliards | quelques milliards",
    "tens-of-billions": "dizaines de milliards",
    "hundreds-of-billions": "centaines de milliards",
    trillions: "billions | milliers de milliards | plusieurs billions | quelques billions",
  }),
  factors: new Map(
    inflections(
      numbers("doubl:2 tripl:3 quadrupl:4 quintupl:5 sextupl:6 décupl:10 centupl:100"),
      "e é ée és ées er es ent ant ait aient era eront erait eraient",
    ),
  ),
  comparisons: ["plus que", "plus de"],
  halvings: new Set(),
  timesNouns: words("fois"),
  diminutions: words("moins"),
  percent: ["pour cent", "pourcent", "pourcents"],
  points: ["points de pourcentage", "point de pourcentage", "points", "point", "pts"],
  foreignUnits: phrases("centimes | centime | cts | points de base | point de base | chiffres | chiffre | pour mille"),
  qualifiers: meanings<Qualification>({
    around: `~ | ≈ | environ | quelque | quelques | autour de | à peu près | approximativement | aux alentours de | de l'ordre de |
      aux environs de | dans les | avoisine | avoisinant | avoisinent | grosso modo`,
    below: `près de | presque | quasi | quasiment | pas loin de | un peu moins de | à peine moins de |
      légèrement moins de | un peu en dessous de | légèrement inférieur à | légèrement inférieure à | juste sous | frôle |
      frôlent | frôlant`,
    above: `un peu plus de | à peine plus de | légèrement plus de | un peu au-delà de | un peu au-dessus de |
      juste au-dessus de | légèrement supérieur à | légèrement supérieure à`,
    minimum: "≥ | >= | au moins | au minimum | minimum | un minimum de | à partir de | pas moins de | non moins de",
    exclusiveMinimum: `> | plus de | plus que | au-delà de | au-dessus de | supérieur à | supérieure à | supérieurs à |
      supérieures à | supérieur aux | supérieure aux | dépasse | dépassent | dépassé | dépassée | dépasser | dépassant |
      dépassait | dépassera | dépasserait | dépassaient | dépasse désormais | dépasse aujourd'hui | excède | excédant |
      excédait | excéder | surpasse | surpassent | surpassé | surpassée | surpasser | surpassant | franchi la barre de |
      franchi la barre des | franchi le cap de | franchi le cap des | passé la barre de | passé la barre des`,
    maximum:
      "≤ | <= | jusqu'à | jusqu'aux | pouvant atteindre | pouvant aller jusqu'à | au plus | au maximum | maximum | un maximum de | pas plus de | tout au plus | plafonné à",
    exclusiveMaximum: `< | moins de | moins que | en dessous de | au-dessous de | inférieur à | inférieure à | inférieurs à |
      inférieures à | inférieur aux | inférieure aux | sous`,
  }),
  laterQualifiers: meanings<Qualification>({
    around: "environ | à peu près | approximativement",
    minimum: "ou plus | et plus | au moins | au minimum | minimum | au bas mot",
    maximum: "ou moins | au plus | au maximum | maximum | tout au plus | max",
  }),
  between: "entre",
  and: "et",
  to: "à",
  rangeOpener: "de",
  by: "par",
  multiplications: ["multipli"],
  divisions: ["divise", "divisé", "divisant"],
  joiners: ["et", "ou", "à", "sur", "virgule", "par", "x", "×", "-", "—"],
  of: "de",
  currencies: meanings({
    USD: "dollar | dollars | dollars américains | dollars us",
    EUR: "euro | euros",
    GBP: "livres sterling | livre sterling",
    CNY: "yuan | yuans | renminbi | renminbis | yuans chinois",
    JPY: "yen | yens",
    KRW: "won | wons | wons sud coréens | wons coréens",
    INR: "roupie | roupies | roupies indiennes",
    CAD: "dollars canadiens",
    AUD: "dollars australiens",
    HKD: "dollars de hong kong | dollars hongkongais",
    SGD: "dollars de singapour | dollars singapouriens",
    TWD: "dollars taïwanais | nouveaux dollars taïwanais | dollars de taïwan",
    NZD: "dollars néo zélandais",
    CHF: "francs suisses | franc suisse",
    ILS: "shekel | shekels",
    BRL: "reais | réals | reals",
    RUB: "rouble | roubles",
    SEK: "couronnes suédoises",
  }),
};

/** The vocabulary of each language that Selon reads. */
export const numberWords = { en: english, fr: french } as const;

/** Currency codes, read in capitals only: “won” is a word and “ALL” no currency here. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ..."USD EUR GBP CNY JPY KRW INR CAD AUD HKD SGD TWD NZD CHF ILS BRL RUB SEK NOK DKK PLN AED SAR MXN ZAR TRY"
    .split(" ")
    .map((code): [string, string] => [code, code]),
  ["RMB", "CNY"],
]);

/**
 * Currency signs by what is written for them, letters before or after included. The yen sign is also the yuan's: it
 * names no currency unless words do.
 */
export const currencySigns: ReadonlyMap<string, string | undefined> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["$US", "USD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["$CA", "CAD"],
  ["$CAN", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["$AU", "AUD"],
  ["HK$", "HKD"],
  ["$HK", "HKD"],
  ["S$", "SGD"],
  ["NT$", "TWD"],
  ["NZ$", "NZD"],
  ["R$", "BRL"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₩", "KRW"],
  ["₹", "INR"],
  ["₪", "ILS"],
  ["₽", "RUB"],
  ["¥", undefined],
]);

/** Dollars that a plain $ may stand for, where words say which. */
export const dollars: ReadonlySet<string> = words("USD CAD AUD HKD SGD TWD NZD");

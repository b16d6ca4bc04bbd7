import * as z from "zod";
import { groupedBy } from "../profile/grouped.ts";
import type { RecordedClaim } from "../schema/claim.ts";
import { ArticleId, ClaimId } from "../schema/identifier.ts";
import { Language } from "../schema/language.ts";
import { languageOf } from "../text/language-of.ts";
import { type LocatedSentence, locateSentences, placesOfFingerprints } from "../text/located-sentences.ts";
import { mostSentenceCharacters } from "../text/number-grammar.ts";
import { Agreement } from "./agreement.ts";
import { ArticleSummary, summariseArticle } from "./article.ts";
import { Claim, describeClaim } from "./claim.ts";
import type { AnswerContext } from "./context.ts";
import { type FigureBeside, figuresBeside, type Prose } from "./figures-beside.ts";
import { type KnownSentence, type KnownText, knownSentencesAt, knownTextsIn } from "./known-sentences.ts";
import { Reference, referTo } from "./reference.ts";

/** Bounds, so that hostile texts stay cheap; no article comes near them. */
const mostSentences = 10_000;
const mostFigures = 500;

const Place = z
  .strictObject({
    paragraph: z.int().positive().describe("Paragraph of the text, counted from 1: lines that are not blank."),
    sentence: z.int().positive().describe("Sentence of that paragraph, counted from 1 by Selon's own splitter."),
  })
  .describe("Where in the text. The answer never repeats a sentence of it.");

const KnownSentenceAnswer = z.strictObject({
  claim: ClaimId,
  article: ArticleId.describe("The known article that has the sentence."),
  at: Place,
  inPlace: z.boolean().describe("Whether it stands where it stood in the article."),
  occurrences: z.int().positive().describe("How often the text has it; `at` is the place nearest to the article's."),
});

const KnownTextAnswer = z.strictObject({
  article: ArticleSummary,
  digest: z
    .enum(["same", "different"])
    .describe("`same`: the text is what was read, byte for byte. `different`: something differs, if only a space."),
  found: z.int().nonnegative().describe("Claims of the article whose sentences the text has."),
  changed: z
    .array(ClaimId)
    .describe("Claims of the article whose sentences the text lacks: edited, cut, or not in this excerpt."),
});

const FigureAnswer = z.strictObject({
  at: Place,
  printed: z.string().describe("The figure as the text prints it, and nothing more."),
  language: Language.describe("The language whose number grammar read it: a French *billion* is 10¹²."),
  beside: z
    .array(
      z.strictObject({
        entity: Reference,
        stands: z
          .enum(["in-sentence", "in-sentence-before"])
          .describe(
            "Where the name stands: in the figure's sentence or, where that names nobody, in the one before it in the paragraph.",
          ),
      }),
    )
    .min(1)
    .describe(
      "The entities named beside it that the claims below are about or, where there are none, the three nearest. The nearest first.",
    ),
  mayReferTo: z
    .array(
      z.strictObject({
        claim: ClaimId,
        agreement: Agreement,
        leads: z.boolean().describe("Whether it is the headline of its series."),
      }),
    )
    .describe(
      "Claims that the figure may refer to, the likeliest first; at most five. Empty: no known claim gives it, which does not make it wrong.",
    ),
  leftOut: z.int().nonnegative().describe("Claims that agree as well, beyond those five."),
  compareWith: z
    .array(z.strictObject({ claim: ClaimId, leads: z.boolean().describe("Whether it is the headline of its series.") }))
    .describe(
      "What is known now, to hold a figure against that is no headline; at most three. Headlines, and claims that are newer but less certain: of the same series where claims agree, else of the metric that the sentence names, if it names one.",
    ),
});

export const TextVerification = z
  .strictObject({
    read: z
      .strictObject({
        paragraphs: z.int().nonnegative(),
        sentences: z.int().nonnegative(),
        unread: z
          .int()
          .nonnegative()
          .describe(
            `Sentences that were not read in full: those after the ${mostSentences}th, those after the ${mostFigures}th figure and, for figures, those of more than ${mostSentenceCharacters} characters. 0 for an ordinary text.`,
          ),
      })
      .describe("How much of the text was read."),
    known: z
      .array(KnownSentenceAnswer)
      .describe("Claims whose very sentences the text has, by their fingerprints, in the order of the text."),
    articles: z
      .array(KnownTextAnswer)
      .describe(
        "Known articles that the text evidently is: it has an article's digest, or half of the sentences that its claims were read from, more than one where there are more. A lesser share is a quotation.",
      ),
    figures: z
      .array(FigureAnswer)
      .describe(
        "Figures beside a known name, in sentences that are not known, in the order of the text. Dates, years, versions, and counts below a thousand that no claim has are no figures here.",
      ),
    claims: z.array(Claim).describe("Every claim that the answer names by its id, once, by id."),
  })
  .meta({
    id: "TextVerification",
    description:
      "What is known of a text: sentences that claims were read from, and figures that claims may stand behind. It judges nothing, and repeats no sentence of the text.",
  });
export type TextVerification = z.infer<typeof TextVerification>;

const placeOf = ({ paragraph, sentence }: LocatedSentence) => ({ paragraph, sentence });

const describeKnownSentence = ({ claim, at, inPlace, occurrences }: KnownSentence) => ({
  claim: claim.id,
  article: claim.article,
  at: placeOf(at),
  inPlace,
  occurrences,
});

const describeKnownText = ({ article, digest, foundCount, changed }: KnownText, context: AnswerContext) => ({
  article: summariseArticle(article, context),
  digest,
  found: foundCount,
  changed: changed.map(({ id }) => id),
});

const describeFigure = (figure: FigureBeside, context: AnswerContext) => ({
  at: placeOf(figure.sentence),
  printed: figure.printed,
  language: figure.language,
  beside: figure.beside.map(({ id, stands }) => ({ entity: referTo(id, context), stands })),
  mayReferTo: figure.readings.map(({ claim, agreement, leads }) => ({ claim: claim.id, agreement, leads })),
  leftOut: figure.leftOut,
  compareWith: figure.compareWith.map(({ claim, leads }) => ({ claim: claim.id, leads })),
});

function describeClaims(claims: Iterable<RecordedClaim>, context: AnswerContext): Claim[] {
  const byId = new Map([...claims].map((claim) => [claim.id, claim]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((claim) => describeClaim(claim, context));
}

const groupedByParagraph = (sentences: readonly LocatedSentence[]): LocatedSentence[][] => [
  ...groupedBy(sentences, ({ paragraph }) => paragraph).values(),
];

/** The paragraphs with their languages, read as they are asked for: a draft may quote the other language. */
function* proseOf(
  paragraphs: readonly (readonly LocatedSentence[])[],
  text: string,
  fallback: Language,
): Generator<Prose> {
  const ofText = languageOf(text) ?? fallback;
  for (const sentences of paragraphs) {
    yield { sentences, language: languageOf(sentences.map((sentence) => sentence.text).join(" ")) ?? ofText };
  }
}

/** The first figures of the text, and after which sentence reading stopped because there were too many. */
function firstFigures(figures: Iterable<FigureBeside>): { figures: FigureBeside[]; stoppedAt?: LocatedSentence } {
  const first: FigureBeside[] = [];
  for (const figure of figures) {
    if (first.length === mostFigures) return { figures: first, stoppedAt: figure.sentence };
    first.push(figure);
  }
  return { figures: first };
}

/**
 * What is known of any text, article or draft: the claims whose sentences it has; where it evidently is a known article,
 * those whose sentences it lacks; and, in other sentences, figures beside a known name with the claims that they may refer
 * to. Nothing of the text is kept, and of its words the answer has only printed figures. Never throws on a text; rejects
 * only where Web Crypto is missing.
 *
 * @example
 * const { figures } = await verifyText("ChatGPT compte 200 millions d’utilisateurs.", { index, language: "fr" });
 * figures[0]?.mayReferTo; // [{ claim: "twe3v2ny", agreement: "same", leads: true }]
 */
export async function verifyText(text: string, context: AnswerContext): Promise<TextVerification> {
  const { index, language } = context;
  const paragraphs = locateSentences(text);
  const all = paragraphs.flat();
  const sentences = all.slice(0, mostSentences);
  const places = await placesOfFingerprints(sentences);
  const known = knownSentencesAt(places, index);
  const texts = await knownTextsIn(text, known, index);

  const knownFingerprints = new Set(known.map(({ claim }) => claim.evidence.fingerprint));
  const knownSentences = new Set([...places].flatMap(([key, at]) => (knownFingerprints.has(key) ? at : [])));
  const prose = proseOf(groupedByParagraph(sentences), text, language);
  const { figures, stoppedAt } = firstFigures(figuresBeside(prose, index, (sentence) => knownSentences.has(sentence)));

  const end = stoppedAt ? all.indexOf(stoppedAt) : sentences.length;
  const tooLong = sentences.slice(0, end).filter((sentence) => sentence.text.length > mostSentenceCharacters);
  return {
    read: { paragraphs: paragraphs.length, sentences: all.length, unread: all.length - end + tooLong.length },
    known: known.map(describeKnownSentence),
    articles: texts.map((article) => describeKnownText(article, context)),
    figures: figures.map((figure) => describeFigure(figure, context)),
    claims: describeClaims(
      [
        ...known.map(({ claim }) => claim),
        ...texts.flatMap(({ changed }) => changed),
        ...figures.flatMap(({ readings, compareWith }) => [...readings, ...compareWith].map(({ claim }) => claim)),
      ],
      context,
    ),
  };
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitParagraphs, splitSentences } from "./sentences.ts";

/** Each text has a `|` where one sentence ends and the next begins. */
function expectSplit(marked: string): void {
  const sentences = marked.split("|").map((sentence) => sentence.trim());
  expect(splitSentences(marked.replaceAll("|", ""))).toEqual(sentences);
}

describe("splitParagraphs", () => {
  test("a paragraph is a line that is not blank", () => {
    expect(splitParagraphs("\ufeff One.\r\n\r\n \u00a0 \nTwo. Still two.\r\u2028 Three.\n")).toEqual([
      "One.",
      "Two. Still two.",
      "Three.",
    ]);
  });

  test.each(["", "\n\n", " \u202f "])("a text without words has none", (text) => {
    expect(splitParagraphs(text)).toEqual([]);
  });
});

describe("splitSentences", () => {
  test.each([
    "The firm grew. | Its rivals did not! | Why? | Nobody knows… | Not yet... | Really?! | End without a stop",
    "La société progresse. | Ses rivales non ! | Pourquoi ? | Personne ne sait… | Vraiment ?! | Fin",
  ])("ends at stops: %s", expectSplit);

  test.each([
    "« Tout va bien. » | Le marché doute.",
    "« Et vous ? » | « Non ! » | Silence.",
    "“We grew.” | ‘So did we!’ | \"Me too.\" | 'And me.' | Silence.",
    "(Source : agence.) | Il poursuit. | [Note.] | Suite.",
    "Il a dit « oui. ». | Puis il est parti.",
    "Elle parle d’un « essor » . | Suite.",
    "He left. | “Why?” | (Nobody asked.) | — Who knows.",
  ])("keeps closing quotes and brackets with their sentence: %s", expectSplit);

  test.each([
    "Was it wise? asked nobody. | « Vraiment ? » demande-t-il.",
    "They waited... and waited. | Ils attendent… puis partent.",
    "La marque Ouf! progresse.",
  ])("does not end before a lower-case letter: %s", expectSplit);

  test("knows names that start small", () => {
    expectSplit("The round closed. | xAI raised more. | iPhone sales fell. | eBay too.");
    expectSplit("The round closed. x and y did not.");
  });

  test.each([
    "M. Roux et Mme. Blanc ont vu MM. Noir et Vert. | Le Dr. Petit aussi.",
    "Mr. Black met Mrs. White, Ms. Green and Prof. Plum. | Gov. Gray left.",
    "Compare e.g. Google, i.e. Alphabet, vs. Meta. | See approx. 3 more.",
    "On cite p. ex. Google, c.-à-d. Alphabet, et env. 3 autres. | Voir cf. Annexe.",
    "M.\u00a0Roux arrive. | MM.\u202fNoir et Vert partent.",
    "Selon l’art. 5, no. 7 et vol. II. | Voir l'art. L. 123-4 du code.",
    "No. 5 is alive. | He said no. | Then he left.",
    "It opened on Jan. 5 and shut in Dec. 2024. | It reopened in Sept. | OpenAI came.",
    "Du 3 janv. 2024 au 5 févr. 2024. | Rien en déc. | Reprise ensuite.",
    "Des serveurs, des puces, etc. | Le reste suit. | Puces, etc. et le reste.",
  ])("abbreviations do not end it: %s", expectSplit);

  test.each([
    "Apple Inc. Chief Executive Tim Cook spoke. | He works for Apple Inc. | The firm is large.",
    "The U.S. Senate sat. | It sat in the U.S. | The E.U. Commission did not. | It’s in the U.K. | It’s late.",
    "It began at 9 a.m. Eastern. | It ended at 5 p.m. | Then they left.",
    "La société Untel S.A. Europe grandit. | Elle a fondé Untel S.A. | Elle la dirige.",
    "Shares of Acme Corp. and Acme Ltd. fell. | He holds a Ph.D. | He teaches.",
  ])("some abbreviations end it before a word that opens sentences: %s", expectSplit);

  test.each([
    "J. P. Morgan lent to J.R.R. Tolkien. | B. Le Maire and C. La Rue paid.",
    "It closed its Series B. | OpenAI led it. | Voici le plan B. | Google suit.",
    "He posted on X. | OpenAI answered.",
    "Le chiffre est de 200 M. | Roux le confirme. | Elle mesure 5 m. | Roux aussi.",
    "It reached 200M. | Google did not.",
  ])("initials do not end it, other single letters do: %s", expectSplit);

  test.each([
    "It rose from 3.4 to 3,4 and 1.200. | It was 2024. | 300 people left.",
    "Llama 3.1 beat GPT-4o. | It lost to Llama 4. | Version 2.0.1 came.",
    "OpenAI.com and x.ai are sites. | He runs x.ai. | She runs OpenAI.com.",
    "1. First point. | 2. Second point.",
    "... Then it began. | « … » Puis tout reprit.",
  ])("numbers, versions, domains and list items: %s", expectSplit);

  test("a text without words has no sentences", () => {
    expect(splitSentences(" \u00a0\n")).toEqual([]);
  });

  /** Texts that are dense in what the splitter decides on. */
  const piece = fc.constantFrom(
    ..."M. Mr. U.S. Inc. J. X. Jan. No. p. e.g. etc. 3.4 5 1. The Le la xAI GPT-4o OpenAI.com Series . ! ? … ... ?! » « “ ” ( ) ' ’ \" - —".split(
      " ",
    ),
    "\u{1d400}.",
    "É",
  );
  const space = fc.constantFrom(" ", "  ", "\u00a0", "\u202f", "");
  const dense = fc
    .array(fc.tuple(piece, space), { maxLength: 30 })
    .map((pieces) => pieces.map((pair) => pair.join("")).join(""));
  const paragraph = fc.oneof(dense, fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

  test("loses no character but white space, and yields no blank or untrimmed sentence", () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const sentence of sentences) expect(sentence.trim()).toBe(sentence);
        expect(sentences).not.toContain("");
      }),
      { numRuns: 500 },
    );
  });

  test("a sentence is one sentence", () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const sentence of splitSentences(text)) expect(splitSentences(sentence)).toEqual([sentence]);
      }),
      { numRuns: 500 },
    );
  });

  test("the kind of space makes no difference", () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom("\u00a0", "\u202f", " ", "  "), (text, other) => {
        const respaced = text.trim().replace(/\s+/g, other);
        expect(splitSentences(respaced)).toHaveLength(splitSentences(text).length);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["stops", "."],
    ["spaced stops", ". "],
    ["abbreviations", "M. "],
    ["initials", "A."],
    ["closing guillemets", ". »"],
    ["opening quotes", ". « "],
    ["spaces", ".          a"],
    ["one long word", "a.b"],
  ])("takes linear time: %s", (_, unit) => {
    // Quadratic time would be minutes, which the test's time-out does not allow.
    const text = unit.repeat(Math.ceil(300_000 / unit.length));
    expect(splitSentences(text).join("").length).toBeLessThanOrEqual(text.length);
  });

  test("takes linear time: brackets before a sentence that never ends", () => {
    const text = "(".repeat(600_000) + "M. ".repeat(200_000);
    expect(splitSentences(text)).toEqual([text.trim()]);
  });
});

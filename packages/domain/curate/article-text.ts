import { digestText, fingerprint, normaliseSentence } from "../src/text/fingerprint.ts";
import type { Locator } from "../src/text/located-sentences.ts";
import { splitParagraphs, splitSentences } from "../src/text/sentences.ts";

/** An article's text by its places. It is read from outside the repository and never written anywhere. */
export type ArticleText = {
  readonly digest: string;
  /** The fingerprint of the sentence at a place; undefined where the text has no such place. */
  fingerprintAt(place: Locator): Promise<string | undefined>;
  /** The sentence at a place. It is looked at, and kept nowhere. */
  sentenceAt(place: Locator): string | undefined;
  /** Places of the sentences in which a printed figure stands. */
  placesOf(printed: string): Locator[];
};

export async function readArticleText(text: string): Promise<ArticleText> {
  const sentences = splitParagraphs(text).map(splitSentences);
  return {
    digest: await digestText(text),
    sentenceAt: ({ paragraph, sentence }) => sentences[paragraph - 1]?.[sentence - 1],
    async fingerprintAt({ paragraph, sentence }) {
      const found = sentences[paragraph - 1]?.[sentence - 1];
      return found === undefined ? undefined : fingerprint(found);
    },
    placesOf(printed) {
      const wanted = normaliseSentence(printed);
      return sentences.flatMap((paragraph, p) =>
        paragraph.flatMap((sentence, s) =>
          normaliseSentence(sentence).includes(wanted) ? [{ paragraph: p + 1, sentence: s + 1 }] : [],
        ),
      );
    },
  };
}

import { randomBytes } from "node:crypto";
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { ArticleText } from "./article-text.ts";

const crockford = "0123456789abcdefghjkmnpqrstvwxyz";

/** A fresh claim id: 40 random bits as 8 characters of Crockford base32. */
export function freshClaimId(random: (bytes: number) => Uint8Array = randomBytes): string {
  const bits = random(5).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return Array.from({ length: 8 }, (_, place) => crockford[Number((bits >> BigInt(5 * place)) & 31n)]).join("");
}

/** Sets the digest, at its place before the extent of the text where there was none. */
function setDigest(document: Document, digest: string): void {
  const { contents } = document;
  if (!isMap(contents) || contents.has("textDigest")) {
    document.set("textDigest", digest);
    return;
  }
  const after = contents.items.findIndex(({ key }) => isScalar(key) && key.value === "textExtent");
  contents.items.splice(after < 0 ? contents.items.length : after, 0, document.createPair("textDigest", digest));
}

/**
 * A record with what a machine can fill in: the digest of the text, an id for each claim without one, and the
 * fingerprint of each sentence. A claim whose printed figure does not stand at its place keeps the fingerprint that it
 * has, so that a wrong place is never sealed.
 */
export async function completeRecord(yaml: string, text: ArticleText): Promise<string> {
  const document = parseDocument(yaml);
  setDigest(document, text.digest);
  const claims = document.get("claims");
  if (!isSeq(claims)) return document.toString({ lineWidth: 0 });
  for (const claim of claims.items) {
    if (!isMap(claim)) continue;
    if (!claim.has("id")) claim.items.unshift(document.createPair("id", freshClaimId()));
    const [paragraph, sentence, printed] = ["paragraph", "sentence", "printed"].map((key) =>
      claim.getIn(["evidence", key]),
    );
    if (typeof paragraph !== "number" || typeof sentence !== "number") continue;
    const isThere = (place: { paragraph: number; sentence: number }) =>
      place.paragraph === paragraph && place.sentence === sentence;
    if (printed !== undefined && !text.placesOf(String(printed)).some(isThere)) continue;
    const fingerprint = await text.fingerprintAt({ paragraph, sentence });
    if (fingerprint !== undefined) claim.setIn(["evidence", "fingerprint"], fingerprint);
  }
  return document.toString({ lineWidth: 0 });
}

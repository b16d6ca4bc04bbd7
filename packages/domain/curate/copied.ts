/** So many words in a row are the author's, not chance. */
const longestShared = 8;

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .match(/[\p{L}\p{N}%]+/gu) ?? [];

function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let start = 0; start + longestShared < words.length; start++) {
    yield words.slice(start, start + longestShared + 1).join(" ");
  }
}

/** The first run of nine words that a wording of ours shares with an article's text; undefined where it shares none. */
export function copiedRun(wording: string, articleText: string): string | undefined {
  const theirs = new Set(runsOf(articleText));
  for (const run of runsOf(wording)) if (theirs.has(run)) return run;
  return undefined;
}

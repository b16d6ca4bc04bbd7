/** An address with the given characters percent-encoded, where the text around it would take them for its own. */
export const encodedUrl = (url: string, characters: RegExp): string =>
  url.replace(characters, (character) => (character === "'" ? "%27" : encodeURIComponent(character)));

/** Text without accents and capitals, for looking things up: “Société” finds “societe”. */
export const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** What a currency is called. The French forms are stored whole, because *de* elides: « 2 milliards » + « d’euros ». */
export interface CurrencyWording {
  /** Written before English amounts; only where no other currency has it. Others show their ISO 4217 code. */
  symbol?: string;
  /** English plural: “billions of” + “dollars”. */
  en: string;
  fr: {
    /** Follows a number below 2. */
    one: string;
    /** Follows any other number. */
    many: string;
    /** Follows a noun, such as millions. */
    afterNoun: string;
  };
}

function french(one: string, many: string, afterNoun = `de ${many}`): CurrencyWording["fr"] {
  return { one, many, afterNoun };
}

const currencies: Record<string, CurrencyWording> = {
  AED: { en: "Emirati dirhams", fr: french("dirham émirati", "dirhams émiratis") },
  AUD: { en: "Australian dollars", fr: french("dollar australien", "dollars australiens") },
  BRL: { en: "Brazilian reais", fr: french("réal brésilien", "réaux brésiliens") },
  CAD: { en: "Canadian dollars", fr: french("dollar canadien", "dollars canadiens") },
  CHF: { en: "Swiss francs", fr: french("franc suisse", "francs suisses") },
  CNY: { en: "yuan", fr: french("yuan", "yuans") },
  DKK: { en: "Danish kroner", fr: french("couronne danoise", "couronnes danoises") },
  EUR: { symbol: "€", en: "euros", fr: french("euro", "euros", "d’euros") },
  GBP: { symbol: "£", en: "pounds", fr: french("livre sterling", "livres sterling") },
  HKD: { en: "Hong Kong dollars", fr: french("dollar de Hong Kong", "dollars de Hong Kong") },
  ILS: { en: "Israeli shekels", fr: french("shekel israélien", "shekels israéliens") },
  INR: { en: "Indian rupees", fr: french("roupie indienne", "roupies indiennes") },
  JPY: { en: "yen", fr: french("yen", "yens") },
  KRW: { en: "won", fr: french("won", "wons") },
  MXN: { en: "Mexican pesos", fr: french("peso mexicain", "pesos mexicains") },
  NOK: { en: "Norwegian kroner", fr: french("couronne norvégienne", "couronnes norvégiennes") },
  NZD: { en: "New Zealand dollars", fr: french("dollar néo-zélandais", "dollars néo-zélandais") },
  PLN: { en: "zlotys", fr: french("zloty", "zlotys") },
  RUB: { en: "roubles", fr: french("rouble", "roubles") },
  SAR: { en: "Saudi riyals", fr: french("riyal saoudien", "riyals saoudiens") },
  SEK: { en: "Swedish kronor", fr: french("couronne suédoise", "couronnes suédoises") },
  SGD: { en: "Singapore dollars", fr: french("dollar de Singapour", "dollars de Singapour") },
  TRY: { en: "Turkish lira", fr: french("livre turque", "livres turques") },
  TWD: { en: "New Taiwan dollars", fr: french("dollar taïwanais", "dollars taïwanais") },
  USD: { symbol: "$", en: "dollars", fr: french("dollar", "dollars") },
  ZAR: { en: "rand", fr: french("rand", "rands") },
};

/** The wording of a currency, by its ISO 4217 code; none for a currency that no article of ours has used yet. */
export function currencyWording(code: string): CurrencyWording | undefined {
  return currencies[code];
}

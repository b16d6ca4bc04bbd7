/*
 * Words whose stop is not, or not always, the end of a sentence; lower case, without the last stop. Changing a list can
 * move the locators of recorded claims: run the build's check of fingerprints afterwards.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by what they announce: a name, an example, a quantity. */
export const neverLast = words(`
  mr mrs ms messrs dr drs prof rev hon gov sen rep gen col lt sgt capt cmdr maj st mt
  m mm mme mmes mlle mlles mgr
  e.g i.e cf vs v viz p.ex ex c-à-d c.-à-d c.à.d env av approx ca
`);

/** Not the end before a number (“Jan. 5”, “art. L. 123”); elsewhere their stop is a stop (“He said no. Then…”). */
export const openBeforeNumber = words(`
  no nos nr num art arts p pp par para vol vols ch chap fig figs sec sect tab al alin éd ed
  jan feb mar apr jun jul aug sep sept oct nov dec
  janv févr fév avr juil déc
`);

/** The end only before a word that opens sentences: “Apple Inc. The firm…”, but “Apple Inc. Chief Executive…”. */
export const openBeforeName = words(`
  inc corp ltd co cos llc plc bros jr sr ph.d ph.ds sté ets gmbh s.a.s u.s.a
`);

/**
 * Words that open a sentence and, with a capital inside one, are hardly ever part of a name. They decide whether “U.S.”
 * or “Inc.” was the end.
 */
export const openers = words(`
  the a an this that these those it its he his she her they their we our you your i
  in on at by for from with without to of as after before since until while when where if once during under over
  and but or nor so yet however although though because despite meanwhile still now then also both some many most
  more no not what why how who which another other each all according last such only even
  un une des les ces cet cette ce c' d' l' le la du de il ils elle elles on nous vous je j' qui que qu' quoi dont où
  dans en sur par pour avec sans sous chez entre vers contre depuis pendant avant après dès selon d'après
  mais et ou or donc car ni si quand lorsque alors ainsi aussi enfin puis cependant toutefois néanmoins pourtant
  son sa ses leur leurs notre votre au aux à tout toute tous toutes quant outre malgré comme plus
`);

/** French articles that also begin family names: after a single initial (“B. Le Maire”) they prove nothing. */
export const nameParticles = words("le la les l' du de des d'");

/** Before a single capital, the sign that it is a name of its own and not an initial: “Series B.”, “plan B.”. */
export const letterNouns = words(`
  series série round class classe classes catégorie category plan model modèle type groupe group vitamin vitamine grade
  phase version option
`);

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSourceTexts, readTexts, type Sources } from "../../compile/source.ts";
import { type Finding, lint } from "../lint.ts";
import { rules } from "./index.ts";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const today = "2024-11-30";

/** The small dataset of `fixtures/base`, with the files of a fixture added or in place of its own. */
const readFixture = (rule: string, kind: "good" | "bad"): Sources =>
  readSourceTexts(new Map([...readTexts(`${fixtures}base`), ...readTexts(`${fixtures}${rule}/${kind}`)]));

const write = ({ file, line, path, wrong, mend }: Finding): string =>
  `${file}:${line} ${[path, wrong, mend].filter((part) => part !== "").join(" — ")}`;

/** What each rule says of its bad fixture, word by word: the messages are what a contributor gets. */
const messages: Record<string, string[]> = {
  "filename-is-id": [
    "articles/2023/2024-06-12-gazette-third.yaml:4 published — the file is not in the folder of its earliest published year — move it to articles/2024/2024-06-12-gazette-third.yaml",
    "articles/2024/2024-06-10-gazette-second.yaml:4 published — the file is named 2024-06-10-gazette-second, but its earliest published date and its outlet make 2024-06-11-gazette-… — rename it 2024-06-11-gazette-<slug>.yaml with a slug of lower-case words and hyphens, or correct published or outlet",
    "entities/company/quill.yml:1 is read by nothing — name it entities/<kind>/<id>.yaml or articles/<year>/<id>.yaml, or remove it",
    "entities/outlet/Tessera_News.yaml:1 “Tessera_News” cannot be an id — rename the file: its name must be kebab-case: lower-case letters, digits and single hyphens",
    "entities/person/lumen.yaml:1 has the id of entities/company/lumen.yaml — give one of the two another name: an id has one file",
    "entities/product/tessera.yaml:1 kind — is company, but the file is not in that kind's folder — move it to entities/company/tessera.yaml, or correct the kind",
  ],
  "references-resolve": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].subjects[0] — lumenchat is not an entity — did you mean lumen-chat?",
    "articles/2024/2024-06-10-gazette-second.yaml:18 claims[0].value.against.claim — 1a1a1a1b is not a claim — did you mean 1a1a1a1a?",
    "articles/2024/2024-06-10-gazette-second.yaml:31 claims[1].metric — revenue.anualised is not a metric — did you mean revenue.annualised?",
    "articles/2024/2024-06-10-gazette-second.yaml:44 claims[2].subjects[0] — quill is not an entity — write the id of an entity that exists, or add entities/<kind>/quill.yaml",
    "articles/2024/2024-06-10-gazette-second.yaml:47 claims[2].attribution[0].by[0] — adavoss is not an entity — did you mean ada-voss?",
    "entities/model/lumen-2.yaml:3 makers[0] — lumem is not an entity — did you mean lumen?",
  ],
  "reference-kinds": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].from — lumen-chat is of kind product, which cannot be “from” of makes — name an entity of kind company, segment, group, public-body, outlet, person, or correct the kind of lumen-chat",
    "articles/2024/2024-06-10-gazette-second.yaml:17 claims[0].to — lumen is of kind company, which cannot be “to” of makes — name an entity of kind product, model, segment, or correct the kind of lumen",
    "articles/2024/2024-06-10-gazette-second.yaml:29 claims[1].event — lumen is of kind company, which cannot be the event of a claim — name an entity of kind event, or correct the kind of lumen",
    "articles/2024/2024-06-10-gazette-second.yaml:30 claims[1].participants[0].entity — lumen-round is of kind event, which cannot be a participant — name an entity of kind company, product, model, segment, group, person, outlet, law, public-body, or correct the kind of lumen-round",
    "articles/2024/2024-06-12-lumen-third.yaml:1 outlet — lumen is of kind company, which cannot be the outlet of an article — name an entity of kind outlet, or correct the kind of lumen",
    "entities/model/lumen-2.yaml:3 makers[0] — ada-voss is of kind person, which cannot be a maker — name an entity of kind company, or correct the kind of ada-voss",
  ],
  "merges-end-once": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].subjects[0] — lumen-labs was merged into lumen-studio — write lumen-studio",
    "entities/company/lumen-labs.yaml:3 mergedInto — lumen-studio was merged into lumen-chat — write lumen-chat",
    "entities/company/lumen-studio.yaml:3 mergedInto — lumen-studio is of kind company, and lumen-chat of kind product — merge into an entity of the same kind, or correct one of the kinds",
  ],
  "claim-ids-are-unique": [
    "articles/2024/2024-06-10-gazette-second.yaml:13 claims[0].id — 1a1a1a1a is the id of another claim, at articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:13 — give the newer of the two a fresh id; an id once given is kept for ever",
    "articles/2024/2024-06-10-gazette-second.yaml:28 claims[1].id — 1a1a1a1a is the id of another claim, at articles/2024/2024-03-05-gazette-lumen-chat-users.yaml:13 — give the newer of the two a fresh id; an id once given is kept for ever",
  ],
  "article-urls-are-unique": [
    "articles/2024/2024-06-10-gazette-second.yaml:2 url — is the address of articles/2024/2024-03-05-gazette-lumen-chat-users.yaml too — put the claims of both into one file, or correct the address",
  ],
  "metrics-are-sound": [
    "metrics.yaml:20 [0].qualifiers[0].values[2] — P1W is there twice — remove one of the two",
    "metrics.yaml:21 [0].qualifiers[1].name — window is there twice — remove one of the two",
    "metrics.yaml:28 [0].variants[0].when.window — P1Y is not a value of window — did you mean P1W? Else write one of P1M",
    "metrics.yaml:31 [0].variants[1].when.windows — windows is not a qualifier of users.active — did you mean window?",
    "metrics.yaml:37 [0].variants[3].when — is the condition of an earlier variant — remove one of the two",
    "metrics.yaml:40 [0].notComparableWith[0] — is the metric itself — remove it",
    "metrics.yaml:40 [0].notComparableWith[2] — users.paying is there twice — remove one of the two",
    "metrics.yaml:163 [8].code — valuation is the code of an earlier metric — give it another code, or make the two one",
  ],
  "dates-in-order": [
    "articles/2024/2024-06-10-gazette-second.yaml:19 claims[0].valid — 2024-06 lasts until 2024-06-30, but the article was published by 2024-06-10 — write 2024-06-01/2024-06-10: what is realised was so by then",
    "articles/2024/2024-06-10-gazette-second.yaml:34 claims[1].valid — 2024-06-11 begins after the article was published, by 2024-06-10, yet the claim is realised — correct the time, or the stage: a plan or forecast is prospective",
    "articles/2024/2024-06-10-gazette-second.yaml:48 claims[2].valid — FY2025-Q1 is a fiscal period, but its subject has no fiscalYearEnd — add fiscalYearEnd to the company that is the subject or makes it, or write the dates",
    "articles/2024/2024-06-10-gazette-second.yaml:62 claims[3].valid — 2024-02-30 is not a date of the calendar — write a year, a month or a day that exists, such as 2024, 2024-02 or 2024-02-29",
    "articles/2024/2024-06-10-gazette-second.yaml:74 claims[4].valid — 2024-06-09/2024-06-01 ends before it begins — put the earlier date first",
    "articles/2024/2024-06-10-gazette-second.yaml:88 claims[5].value.against.valid — 2023-13 is not a date of the calendar — write a year, a month or a day that exists, such as 2024, 2024-02 or 2024-02-29",
    "articles/2024/2024-06-10-gazette-second.yaml:104 claims[6].valid — 2024-01/.. has no end, but the article was published by 2024-06-10 — write 2024-01-01/2024-06-10: what is realised was so by then",
    "articles/2024/2024-06-12-gazette-third.yaml:6 retrieved — was read on 2024-06-11, but published as late as 2024-06-12 — correct one of them; what was read on 2024-06-11 was published by then",
    "articles/2024/2024-06-13-gazette-fourth.yaml:6 retrieved — 2024-12-01 lies after today, 2024-11-30 — give the day on which it was read",
    "articles/2024/2024-06-14-gazette-fifth.yaml:4 published — 2024-06-14/.. leaves open when the article was published — give a date, or an interval of two dates between which it was published",
    "entities/company/quill.yaml:3 fiscalYearEnd — 04-05 is not the last day of a month — write the last day of the month that the year ends with or nearest to: fiscal periods count in whole months",
    "entities/person/ben-roy.yaml:6 affiliations[0].to — ends on 2020-01-01, before it begins on 2023-06-30 — swap or correct the two dates",
  ],
  "figure-fits-metric": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].subjects[0] — lumen is of kind company, which cannot have users.active — name what it makes, lumen-chat, and keep the article's wording in namedAs",
    "articles/2024/2024-06-10-gazette-second.yaml:30 claims[1].subjects[0] — orbit is of kind company, which cannot have users.active — name what it makes, a product of it, and keep the article's wording in namedAs",
    "articles/2024/2024-06-10-gazette-second.yaml:45 claims[2].subjects[0] — ada-voss is of kind person, which cannot have users.active — name an entity of kind product, or choose a metric that a person can have",
    "articles/2024/2024-06-10-gazette-second.yaml:58 claims[3] — has no object, but stake is a figure of a pair — add object: the other side, such as the company that is held",
    "articles/2024/2024-06-10-gazette-second.yaml:79 claims[4].object — orbit is the subject too — name the two sides of the pair",
    "articles/2024/2024-06-10-gazette-second.yaml:95 claims[5].object — users.active has no other side — remove object, or choose a metric of pairs",
    "articles/2024/2024-06-10-gazette-second.yaml:105 claims[6] — has no event, but layoffs belongs to one — add event: the id of the round, purchase or lay-off",
  ],
  "qualifiers-fit-metric": [
    "articles/2024/2024-06-10-gazette-second.yaml:13 claims[0].qualifiers — window is missing, without which users.active cannot be compared — add window: one of P1W, P1M",
    "articles/2024/2024-06-10-gazette-second.yaml:31 claims[1].qualifiers.window — P7D is not a value of window — did you mean P1W? Else write one of P1M",
    "articles/2024/2024-06-10-gazette-second.yaml:46 claims[2].qualifiers.windw — windw is not a qualifier of users.active — did you mean window?",
    "articles/2024/2024-06-10-gazette-second.yaml:61 claims[3].qualifiers.interest — share is not a value of interest — did you mean shares? Else write one of votes",
    'articles/2024/2024-06-10-gazette-second.yaml:61 claims[3].qualifiers.since — last year is not a value of since — write a year in quotes, such as "2019"',
    "articles/2024/2024-06-10-gazette-second.yaml:77 claims[4].qualifiers.kind — kind is not a qualifier of valuation — remove it: valuation has no qualifiers",
  ],
  "value-fits-metric": [
    "articles/2024/2024-06-10-gazette-second.yaml:18 claims[0].value.amount — 3.5 is a fraction, but users.active counts whole things — write the number in full: 3.5 million is 3_500_000",
    "articles/2024/2024-06-10-gazette-second.yaml:33 claims[1].value.currency — users.active is not money — remove currency, or choose a metric of money",
    "articles/2024/2024-06-10-gazette-second.yaml:47 claims[2].value — has no currency, but valuation is money — add currency: the ISO 4217 code of what the article prints, such as USD",
    "articles/2024/2024-06-10-gazette-second.yaml:61 claims[3].value.currency — USB is not a currency — write the ISO 4217 code of what the article prints, such as USD, EUR, GBP, CNY or JPY",
    "articles/2024/2024-06-10-gazette-second.yaml:77 claims[4].value.minimum — -3_000_000_000 is negative, which valuation cannot be — remove the sign, or make it a change",
    "articles/2024/2024-06-10-gazette-second.yaml:79 claims[4].value.converted[0].currency — USD is the value's own currency — keep the sum in brackets only where it is in another",
    "articles/2024/2024-06-10-gazette-second.yaml:98 claims[5].value.amount — 4900 % is not a part of a whole — write a percentage between 0 and 100: 49, never 0.49 or 4900",
    "articles/2024/2024-06-10-gazette-second.yaml:114 claims[6].value.size.amount — a fall by 100 % leaves nothing — write the change, not the level: from 100 to 20 is -80",
    "articles/2024/2024-06-10-gazette-second.yaml:129 claims[7].value.by — users.active is not a percentage, so it cannot change by points — write percent, times or amount",
    "articles/2024/2024-06-10-gazette-second.yaml:144 claims[8].value.size.amount — 0 times is no factor — write what it was multiplied by: doubled is 2, halved is 0.5",
    "articles/2024/2024-06-10-gazette-second.yaml:159 claims[9].value.size.amount — 0.5 is a fraction, but users.active counts whole things — write the number in full",
  ],
  "printed-agrees": [
    "articles/2024/2024-06-10-gazette-second.yaml:18 claims[0].value — “3 million” reads as 3_000_000, but the value says 30_000_000 — write value: { form: exact, amount: 3_000_000 }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:32 claims[1].value — “more than $100 billion” reads as more than 100_000_000_000 USD, but the value says 100_000_000_000 USD — write value: { form: bound, exclusiveMinimum: 100_000_000_000, currency: USD }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:46 claims[2].value — “more than $100 billion” reads as more than 100_000_000_000 USD, but the value says at least 100_000_000_000 USD — write value: { form: bound, exclusiveMinimum: 100_000_000_000, currency: USD }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:60 claims[3].value — “nearly $3 billion” reads as nearly 3_000_000_000 USD, but the value says about 3_000_000_000 USD — write value: { form: approximate, amount: 3_000_000_000, side: below, currency: USD }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:75 claims[4].value — “49 million” reads as 49_000_000, but the value says 49 percent — write value: { form: exact, amount: 49_000_000 }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:90 claims[5].value — “billions” reads as billions, but the value says millions — write value: { form: vague, magnitude: billions }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:104 claims[6].value — “$3 billion” reads as 3_000_000_000 USD, but the value says 3_000_000_000 EUR — write currency: USD, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:124 claims[7].evidence.printed — “$3 billion (€2.8 billion)” holds 2_800_000_000 EUR as well, which the claim does not say — keep one figure; a sum in brackets in another currency goes into converted",
    "articles/2024/2024-06-10-gazette-second.yaml:138 claims[8].evidence.printed — “a lot” cannot be read as a figure — keep the figure as printed, with its scale and its “more than” or “about”, and nothing else",
    "articles/2024/2024-06-10-gazette-second.yaml:147 claims[9].value — “doubled” reads as 2 times, but the value says 3 times — write size: { form: exact, amount: 2 }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:162 claims[10].value — “halved” reads as 0.5 times, but the value says 2 times — write size: { form: exact, amount: 0.5 }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:176 claims[11].value — “-$5 billion” reads as -5_000_000_000 USD, but the value says 5_000_000_000 USD — write value: { form: exact, amount: -5_000_000_000, currency: USD }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:191 claims[12].value — “more than doubled” reads as more than 2 times, but the value says less than 2 times — write size: { form: bound, exclusiveMinimum: 2 }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:209 claims[13].value — “more than $5 billion” reads as more than 5_000_000_000 USD, but the value says more than -5_000_000_000 USD — write value: { form: bound, exclusiveMinimum: 5_000_000_000, currency: USD }, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:223 claims[14].value — “$1 billion” reads as 1_000_000_000 USD, but the value says 1_000_000_000 EUR — write currency: USD, or correct what was copied from the article",
    "articles/2024/2024-06-10-gazette-second.yaml:243 claims[15].value — “doubled” reads as 2 times, but the value says 2 percent — choose the metric or the change that is in times, or correct what was copied from the article",
    "articles/2024/2024-06-12-gazette-third.yaml:17 claims[0].value — “3,4 milliards” reads as 3_400_000_000, but the value says 3_400_000_000_000 USD — write value: { form: exact, amount: 3_400_000_000, currency: USD }, or correct what was copied from the article",
  ],
  "changes-have-a-base": [
    "articles/2024/2024-06-10-gazette-second.yaml:18 claims[0].value.against.claim — 1a1a1a1a has window P1W, not P1M — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:33 claims[1].value.against.claim — 2b2b2b2b is a change itself and states no base value — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:48 claims[2].value.against.claim — 0a0a0a0a is this claim itself — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:63 claims[3].value.against.claim — 3c3c3c3c is a statement, not a figure — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:90 claims[5].value.against.claim — 8h8h8h8h has lumen as object, not ada-voss — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:125 claims[7].value.against.claim — 0d0d0d0d is in USD, not in EUR — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:154 claims[9].value.against.claim — 1a1a1a1a is of users.active, not of revenue.annualised — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
    "articles/2024/2024-06-10-gazette-second.yaml:168 claims[10].value.against.claim — 0d0d0d0d is about lumen, not orbit — name the claim that states the base value, or measure it against { valid: … } or { event: … }",
  ],
  "corrections-hold": [
    "articles/2024/2024-06-10-gazette-second.yaml:33 claims[0].corrections[0].replacedBy — is this claim itself — name the claim that stands in its place",
    "articles/2024/2024-06-10-gazette-second.yaml:34 claims[0].corrections[1].date — 2024-06-11 lies before the correction above it, of 2024-06-12 — correct the date; corrections stand in the order in which they were made",
    "articles/2024/2024-06-10-gazette-second.yaml:38 claims[0].corrections[1].replacedBy — stands in the place of a claim that was taken back — write kind: corrected, or leave replacedBy out",
    "articles/2024/2024-06-10-gazette-second.yaml:55 claims[1].corrections[0].date — 2024-06-09 lies before the article was published, on 2024-06-10 — correct the date; corrections stand in the order in which they were made",
    "articles/2024/2024-06-10-gazette-second.yaml:59 claims[1].corrections[0].replacedBy — is a statement, and this claim a figure of users.active — name the claim that says the same thing rightly",
    "articles/2024/2024-06-10-gazette-second.yaml:60 claims[1].corrections[1].date — 2024-07-02 lies after the article was read, on 2024-07-01 — read the article again and give that day as retrieved, or correct the date",
    "articles/2024/2024-06-10-gazette-second.yaml:64 claims[1].corrections[1].replacedBy — is a statement, and this claim a figure of users.active — name the claim that says the same thing rightly",
    "articles/2024/2024-06-10-gazette-second.yaml:97 claims[3].corrections[0].replacedBy — is replaced by this claim itself — keep one of the two: a correction runs one way",
    "articles/2024/2024-06-10-gazette-second.yaml:118 claims[4].corrections[0].replacedBy — is replaced by this claim itself — keep one of the two: a correction runs one way",
  ],
  "stakes-add-up": [
    "articles/2024/2024-06-10-gazette-second.yaml:47 claims[2].value — the share of claim 8h8h8h8h and the valuation of claim 9j9j9j9j make the stake worth 36_860_000_000 to 41_580_000_000, which this value is not — correct the one that was misread; if the article itself does not add up, add an exception that says so",
    "articles/2024/2024-06-12-gazette-third.yaml:45 claims[2].value — the share of claim 1e1e1e1e and the valuation of claim 1f1f1f1f make the stake worth 36_860_000_000 to 41_580_000_000, which this value is not — correct the one that was misread; if the article itself does not add up, add an exception that says so",
    "articles/2024/2024-06-13-gazette-third.yaml:47 claims[2].value — the share of claim 1h1h1h1h and the valuation of claim 1j1j1j1j make the stake worth 36_860_000_000 to 41_580_000_000, which this value is not — correct the one that was misread; if the article itself does not add up, add an exception that says so",
    "articles/2024/2024-06-14-gazette-third.yaml:47 claims[2].value — the share of claim 1m1m1m1m and the valuation of claim 1n1n1n1n make the stake worth at least 38_800_000_000, which this value is not — correct the one that was misread; if the article itself does not add up, add an exception that says so",
    "articles/2024/2024-06-15-gazette-third.yaml:47 claims[2].value — the share of claim 1q1q1q1q and the valuation of claim 1r1r1r1r make the stake worth up to 9_900_000_000, which this value is not — correct the one that was misread; if the article itself does not add up, add an exception that says so",
  ],
  "combined-figures-say-so": [
    "articles/2024/2024-06-10-gazette-second.yaml:25 claims[0].statement.en — does not say that the figure of lumen, orbit is one sum — say together, combined, jointly, in total or between them; if each has that figure, write one claim for each",
    "articles/2024/2024-06-10-gazette-second.yaml:26 claims[0].statement.fr — does not say that the figure of lumen, orbit is one sum — say ensemble, conjointement, au total ou à eux deux; if each has that figure, write one claim for each",
  ],
  "sources-can-speak": [
    "articles/2024/2024-06-10-gazette-second.yaml:19 claims[0].attribution[0].by[0] — lumen-chat is of kind product, which cannot be an attribution's speaker — name an entity of kind company, person, group, public-body",
    "articles/2024/2024-06-10-gazette-second.yaml:20 claims[0].attribution[1].by — names ada-voss, but the source is unnamed — say in our words who it is, { en: a person not named, fr: une personne non nommée }, or make it a speaker",
    "articles/2024/2024-06-10-gazette-second.yaml:21 claims[0].attribution[2].by[0] — lumen is of kind company, which cannot be an attribution's outlet — name an entity of kind outlet, or give company the role record or speaker or estimator",
    "articles/2024/2024-06-10-gazette-second.yaml:22 claims[0].attribution[3].by[0] — gazette is of kind outlet, which cannot be a record — name an entity of kind company, public-body, law, event, or give outlet the role estimator or outlet",
  ],
  "wordings-are-translated": [
    "articles/2024/2024-06-10-gazette-second.yaml:11 description.fr — is the same as the English — say it in French, in our own words",
    "articles/2024/2024-06-10-gazette-second.yaml:24 claims[0].statement.fr — is the same as the English — say it in French, in our own words",
    "articles/2024/2024-06-10-gazette-second.yaml:35 claims[1].statement.en — has 329 characters, more than 300 — say one thing, or make several claims; a long text is seldom in our own words",
  ],
  "statements-stand-alone": [
    "articles/2024/2024-06-10-gazette-second.yaml:23 claims[0].statement.en — begins with “It”, which leans on a sentence before it — name the company, the product or the event, and when",
    "articles/2024/2024-06-10-gazette-second.yaml:24 claims[0].statement.fr — begins with “Elle”, which leans on a sentence before it — name the company, the product or the event, and when",
    "articles/2024/2024-06-10-gazette-second.yaml:35 claims[1].statement.en — begins with “That”, which leans on a sentence before it — name the company, the product or the event, and when",
    "articles/2024/2024-06-10-gazette-second.yaml:36 claims[1].statement.fr — begins with “Ce”, which leans on a sentence before it — name the company, the product or the event, and when",
  ],
  "sets-are-sorted": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].subjects — [orbit, lumen] is not in alphabetical order — write [lumen, orbit]; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:18 claims[0].attribution[0].by — [lumen, ada-voss] is not in alphabetical order — write [ada-voss, lumen]; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:20 claims[0].hedges — [reportedly, conditional] is not in alphabetical order — write [conditional, reportedly]; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:27 claims[1].subjects — [lumen, lumen] names one twice — write [lumen]; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:40 claims[2].participants[1] — lumen is issuer twice — remove one of the two",
  ],
  "claims-in-order": [
    "articles/2024/2024-06-10-gazette-second.yaml:49 claims[2].evidence — paragraph 1, sentence 9 comes after paragraph 2, sentence 2 — put the claims in the order of the article, or correct the locator; --fix puts them in order",
    "articles/2024/2024-06-10-gazette-second.yaml:61 claims[3].evidence — paragraph 1, sentence 8 comes after paragraph 1, sentence 9 — put the claims in the order of the article, or correct the locator; --fix puts them in order",
  ],
  "keys-in-order": [
    "articles/2024/2024-06-10-gazette-second.yaml:15 claims[0].kind — stands after subjects — put it before subjects; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:21 claims[0].evidence.paragraph — stands after sentence — put it before sentence; --fix does it",
    "entities/company/quill.yaml:1 name.en — stands after fr — put it before fr; --fix does it",
    "entities/company/quill.yaml:2 kind — stands after name — put it before name; --fix does it",
  ],
  "digits-are-grouped": [
    "articles/2024/2024-06-10-gazette-second.yaml:18 3000000 is not written as 3_000_000 — write 3_000_000; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:33 3e6 is not written as 3_000_000 — write 3_000_000; --fix does it",
    "articles/2024/2024-06-10-gazette-second.yaml:48 9_000 is not written as 9000 — write 9000; --fix does it",
  ],
  "files-are-formatted": [
    "entities/company/quill.yaml:2 is not in the format of the data folder — run lint:data --fix",
  ],
};

describe.each(rules)("$name", ({ name }) => {
  test("has nothing to say about the good fixture", async () => {
    expect(lint(readFixture(name, "good"), { today })).toEqual([]);
  });

  test("says what is wrong with the bad fixture, and no other rule does", async () => {
    const findings = lint(readFixture(name, "bad"), { today });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([name]));
    expect(findings.map(write)).toEqual(messages[name]);
  });
});

test("every rule has a file of its name and fixtures, and every fixture a rule", () => {
  const names = rules.map(({ name }) => name).sort();
  const files = readdirSync(fileURLToPath(new URL(".", import.meta.url)));
  expect(files.filter((file) => file !== "index.ts" && !file.endsWith(".test.ts"))).toEqual(
    names.map((name) => `${name}.ts`),
  );
  expect(readdirSync(fixtures).filter((folder) => folder !== "base")).toEqual(names);
  expect(Object.keys(messages).sort()).toEqual(names);
});

test("the base of the fixtures has no problem", async () => {
  expect(lint(readSourceTexts(readTexts(`${fixtures}base`)), { today })).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeNames, mentionsIn } from "./mentions.ts";

const names = arrangeNames([
  { name: "OpenAI", id: "openai" },
  { name: "ChatGPT", id: "chatgpt" },
  { name: "Meta", id: "meta" },
  { name: "Meta AI", id: "meta-ai" },
  { name: "Apple", id: "apple" },
  { name: "Llama 3", id: "llama-3" },
  { name: "Llama 3.1", id: "llama-3-1" },
  { name: "GPT-4o mini", id: "gpt-4o-mini" },
  { name: "Hélio", id: "helio" },
  { name: "Mercury", id: "mercury-labs" },
  { name: "Mercury", id: "mercury-bank" },
  { name: "Le Chat", id: "le-chat" },
  { name: "AI industry", id: "ai-industry" },
  { name: "!", id: "nameless" },
]);

const found = (sentence: string) => mentionsIn(sentence, names).map(({ ids }) => ids.join("+"));

describe("known names in a sentence", () => {
  test.each([
    ["The board of OpenAI met.", ["openai"]],
    ["L’API d’OpenAI et l'offre d'OpenAI", ["openai", "openai"]],
    ["ChatGPT’s users, ChatGPT's users", ["chatgpt", "chatgpt"]],
    ["OpenAI-backed and anti-OpenAI", ["openai", "openai"]],
    ["OPENAI, openai, Openai", ["openai", "openai", "openai"]],
    ["Meta AI is Meta’s", ["meta-ai", "meta"]],
    ["a meta study of an apple, then APPLE", ["apple"]],
    ["Helio, Hélio, HE\u0301LIO, helio", ["helio", "helio", "helio"]],
    ["Le Chat, le chat, Le chat", ["le-chat"]],
    ["Llama 3 and Llama 3.1, not Llama 3.2", ["llama-3", "llama-3-1"]],
    ["GPT‑4o mini, gpt-4o mini, GPT 4o\u00a0mini", ["gpt-4o-mini", "gpt-4o-mini"]],
    ["openai.com, press@openai, blog.openai.com", []],
    ["OpenAIs, ChatGPT4, MyOpenAI", []],
    ["the AI industry, the ai industry", ["ai-industry"]],
    ["Mercury rises", ["mercury-labs+mercury-bank"]],
    ["", []],
  ])("%s", (sentence, ids) => {
    expect(found(sentence)).toEqual(ids);
  });

  test("stand where they say", () => {
    const sentence = "L’offre d’OpenAI (Llama 3.1).";
    expect(mentionsIn(sentence, names).map(({ start, end }) => sentence.slice(start, end))).toEqual([
      "OpenAI",
      "Llama 3.1",
    ]);
  });

  test("never overlap, in whatever text", () => {
    const part = fc.constantFrom("Meta", "AI", "Llama", "3", ".", "1", " ", "OpenAI", "'", "GPT-4o", "mini", "é");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(part).map((parts) => parts.join("")),
        ),
        (sentence) => {
          let last = 0;
          for (const { start, end } of mentionsIn(sentence, names)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(sentence.length);
        },
      ),
    );
  });
});

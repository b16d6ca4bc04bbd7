import { expect, test } from "vitest";
import { nearest, pickOneOf } from "./nearest.ts";

test("nearest finds what was meant, and nothing where nothing is near", () => {
  expect(nearest("opeanai", ["openai", "apple"])).toBe("openai");
  expect(nearest("mistral", ["openai", "apple"])).toBeUndefined();
  expect(nearest("openai", [])).toBeUndefined();
  expect(nearest("eng", ["en", "fr"])).toBe("en");
  expect(nearest("it", ["en", "fr"])).toBeUndefined();
  expect(nearest("", ["en", "fr"])).toBeUndefined();
});

test("pickOneOf lists the choices, the nearest first", () => {
  expect(pickOneOf("realized", ["realised", "agreed"])).toBe("did you mean realised? Else write one of agreed");
  expect(pickOneOf("windw", ["window"])).toBe("did you mean window?");
  expect(pickOneOf("x1234567", ["realised", "agreed"])).toBe("write one of realised, agreed");
  expect(pickOneOf("anything", [])).toBe("remove it");
});

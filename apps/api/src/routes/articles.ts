import { Article, ArticleId, ArticleSummary } from "@selon/domain";
import * as z from "zod";
import type { Application } from "../application.ts";
import { itemOf, listOf } from "../envelope.ts";
import { paging, reading } from "../parameters.ts";
import { respondWithItem, respondWithList, type Service } from "../respond.ts";
import { idOf, readRoute } from "./route.ts";

const list = readRoute({
  path: "/v1/articles",
  operationId: "listArticles",
  tag: "Articles",
  summary: "Articles of the dataset, the latest first",
  query: z.strictObject({ ...reading, ...paging }),
  answer: listOf(ArticleSummary),
});

const one = readRoute({
  path: "/v1/articles/{id}",
  operationId: "getArticle",
  tag: "Articles",
  summary: "An article's bibliographic record and its claims in order",
  query: z.strictObject(reading),
  params: z.strictObject({ id: idOf(ArticleId) }),
  answer: itemOf(Article),
});

export function articles(app: Application, service: Service): void {
  const { catalogue } = service;
  app.openapi(list, (c) => {
    const query = c.req.valid("query");
    return respondWithList(c, service, query, (asOf) => catalogue.articles({ asOf, language: query.lang }));
  });
  app.openapi(one, (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    return respondWithItem(c, service, query, {
      thing: "article",
      find: (asOf) => catalogue.article(id, { asOf, language: query.lang }),
    });
  });
}

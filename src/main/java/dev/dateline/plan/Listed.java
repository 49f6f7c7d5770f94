package dev.dateline.plan;

import dev.dateline.model.Article;
import dev.dateline.plan.view.Card;
import dev.dateline.plan.view.Line;
import dev.dateline.plan.view.Link;

/** An article with the forms in which pages list it, made once and shared by all of them. */
record Listed(Article article, Card card, Line line, Link link) {}

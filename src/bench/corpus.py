"""Writes news articles that nobody needs to read: the same ones for the same number, on any machine.

Each has a headline, a date, one to three topics, a source and about 350 words: paragraphs with
links and emphasis, now and then a quotation, a list or a table. Three to eight appear on a day,
going back from the end of 2023.
"""

import datetime
import os
import random

TOPICS = [f"{a} {b}".strip() for a in ("Local", "World", "Public", "Open") for b in
          ("Affairs", "Budget", "Courts", "Energy", "Farming", "Health", "Housing", "Schools", "Transport", "Weather")]
SOURCES = [f"{a}{b}" for a in ("morning", "evening", "daily", "weekly", "river", "harbor") for b in
           ("post", "star", "ledger", "herald", "times", "record", "journal", "mail", "echo", "wire")]
SUBJECTS = ["The council", "A panel of engineers", "The port authority", "The school board", "A survey of farms",
            "The transit agency", "The regional court", "A team of hydrologists", "The housing office", "The grid operator"]
VERBS = ["approved", "delayed", "reviewed", "published", "rejected", "revised", "announced", "tested", "measured", "extended"]
OBJECTS = ["a plan for the old rail yard", "new figures on river levels", "the rules for night flights",
           "a fund for small bakeries", "the timetable of the ferries", "a study of winter wheat",
           "the budget of the libraries", "a bridge over the canal", "limits on well water", "the map of flood zones"]
TAILS = ["after two years of debate", "while costs went on rising", "despite doubts in the suburbs",
         "with the votes of both sides", "in the first week of the month", "as the season drew to a close",
         "to the surprise of its critics", "for the third time since spring", "under a deadline set by the state",
         "following *several* public hearings", "as [the record shows](https://example.org/record/{n})",
         "in what officials called a **first step**", "on the advice of “independent” experts"]


def sentence(rnd):
    text = f"{rnd.choice(SUBJECTS)} {rnd.choice(VERBS)} {rnd.choice(OBJECTS)} {rnd.choice(TAILS)}"
    return text.replace("{n}", str(rnd.randint(1000, 9999))) + "."


def paragraph(rnd):
    return " ".join(sentence(rnd) for _ in range(rnd.randint(2, 4)))


def body(rnd):
    blocks = [paragraph(rnd) for _ in range(rnd.randint(8, 12))]
    if rnd.random() < 0.2:
        blocks.insert(3, "> " + paragraph(rnd))
    if rnd.random() < 0.17:
        blocks.insert(4, "\n".join("- " + sentence(rnd) for _ in range(4)))
    if rnd.random() < 0.05:
        rows = "\n".join(f"| {rnd.choice(SUBJECTS)} | {rnd.randint(1, 99)} | {rnd.randint(1, 99)} |" for _ in range(4))
        blocks.insert(5, "| Who | Before | After |\n|---|---:|---:|\n" + rows)
    return "\n\n".join(blocks) + "\n"


def article(rnd, number, day):
    headline = f"{rnd.choice(SUBJECTS)} {rnd.choice(VERBS)} {rnd.choice(OBJECTS)}, report {number}"
    topics = ", ".join(rnd.sample(TOPICS, rnd.randint(1, 3)))
    return (f"---\ntitle: \"{headline}\"\ndate: {day}\ntopics: [{topics}]\n"
            f"source: \"@{rnd.choice(SOURCES)}\"\n---\n\n{body(rnd)}")


def write(folder, count):
    """Makes folder/content with so many articles, and returns their paths, newest first."""
    rnd = random.Random(1851)
    day, left, paths = datetime.date(2023, 12, 28), 0, []
    for number in range(count):
        if left == 0:
            day, left = day - datetime.timedelta(days=1), rnd.randint(3, 8)
        left -= 1
        path = os.path.join(folder, "content", f"{day:%Y/%m}", f"{day}-report-{number}.md")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write(article(rnd, number, day))
        paths.append(path)
    with open(os.path.join(folder, "content", "site.yml"), "w", encoding="utf-8") as out:
        out.write("title: The Bench Digest\nbase_url: https://example.org/\n")
    return paths

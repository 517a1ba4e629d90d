"""A document as the rules see it: blocks, the headings they stand under, and sentences, all with offsets."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from kg.claims.extraction.blocks import Line, read_lines
from kg.claims.extraction.grammar.script import clean, has_cjk, plain
from kg.claims.extraction.sentences import cut
from kg.claims.extraction.wraps import wrapped_lines
from kg.model.source import Document

__all__ = ["Block", "Page", "Sentence", "Span", "read_page"]

BlockKind = Literal["heading", "paragraph", "item", "row", "debris"]


class Span(NamedTuple):
    """Some characters of the page, the end not included."""

    start: int
    end: int


class Block(NamedTuple):
    """One line of the page without its mark-up; `heading` and `above` are places in `Page.blocks`.

    `heading` is the nearest heading over it, `above` the item or line that a deeper item hangs on.
    `line` is the whole line, marks included; `start` and `end` leave bullets, hashes and stars out.
    """

    kind: BlockKind
    start: int
    end: int
    line: Span
    depth: int = 0
    heading: int | None = None
    above: int | None = None

    @property
    def span(self) -> Span:
        """The bounds of the block."""
        return Span(self.start, self.end)


class Sentence(NamedTuple):
    """A sentence, list item, heading or row, at most about a thousand characters; `words` in lower case."""

    start: int
    end: int
    plain: str
    block: int
    words: frozenset[str]
    chinese: bool

    @property
    def span(self) -> Span:
        """The bounds of the sentence."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The text, its plain form (same offsets: one spelling of quotes and signs), blocks and sentences."""

    text: str
    plain: str
    languages: tuple[str, ...]
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    starts: list[int] = field(repr=False)

    def block(self, sentence: Sentence) -> Block:
        """The block that a sentence stands in."""
        return self.blocks[sentence.block]

    def heading(self, block: Block) -> Block | None:
        """The heading over a block."""
        return None if block.heading is None else self.blocks[block.heading]

    def at(self, offset: int) -> Sentence | None:
        """The sentence around an offset."""
        place = bisect_right(self.starts, offset) - 1
        if place < 0 or offset >= self.sentences[place].end:
            return None
        return self.sentences[place]

    def before(self, sentence: Sentence) -> Sentence | None:
        """The sentence before another one, in its block or the block above; a heading has none."""
        place = bisect_right(self.starts, sentence.start) - 2
        if place < 0 or self.block(sentence).kind == "heading":
            return None
        previous = self.sentences[place]
        return previous if sentence.block - previous.block <= 1 else None

    def after(self, sentence: Sentence) -> Sentence | None:
        """The sentence after another one, in its block or the next."""
        place = bisect_right(self.starts, sentence.start)
        following = self.sentences[place] if place < len(self.sentences) else None
        return following if following is not None and following.block - sentence.block <= 1 else None

    def of_block(self, number: int) -> Iterator[Sentence]:
        """The sentences of a block, in order."""
        place = bisect_right(self.starts, self.blocks[number].start - 1)
        while place < len(self.sentences) and self.sentences[place].block == number:
            yield self.sentences[place]
            place += 1

    def read(self, span: tuple[int, int]) -> str:
        """The words of the source at a span, on one line."""
        return " ".join(clean(self.text[span[0] : span[1]]).split())

    def as_written(self, words: str) -> str:
        """Chinese words of the plain text in the signs in which the source writes them first."""
        place = self.plain.find(words) if has_cjk(words) else -1
        return words if place < 0 else self.read((place, place + len(words)))

    def language_of(self, words: str) -> str:
        """The tag for some words of the page: Chinese by their script, else the page's other language."""
        chinese = has_cjk(words)
        for language in self.languages:
            if language.startswith("zh") == chinese:
                return language
        return "zh" if chinese else "en"


def read_page(document: Document) -> Page:
    """The page of a document; time and memory grow in proportion to its length."""
    text = document.text
    flat = plain(text)
    wrapped = wrapped_lines(text, flat)
    blocks = tuple(_blocks(flat, wrapped))
    flat = _on_one_line(flat, wrapped)
    sentences = tuple(
        sentence
        for number, block in enumerate(blocks)
        if block.kind != "debris"
        for sentence in _sentences(flat, block, number)
    )
    return Page(
        text=text,
        plain=flat,
        languages=document.source.language,
        blocks=blocks,
        sentences=sentences,
        starts=[sentence.start for sentence in sentences],
    )


def _on_one_line(flat: str, wrapped: frozenset[int]) -> str:
    """The plain text with a space where a Latin line goes on in the next one, so that names stay whole."""
    if not wrapped:
        return flat
    parts: list[str] = []
    place = 0
    for start in sorted(wrapped):
        end = flat.find("\n", start)
        if end > place and not has_cjk(flat[end - 1 : end + 2]):
            parts += [flat[place:end], " "]
            place = end + 1
    return "".join(parts) + flat[place:]


def _blocks(flat: str, wrapped: frozenset[int]) -> Iterator[Block]:
    heading: int | None = None
    stack: list[tuple[int, int]] = []
    for number, line in enumerate(read_lines(flat, wrapped)):
        above: int | None = None
        if line.kind == "heading":
            stack = []
            over, heading = None, number
        else:
            over = heading
            while stack and stack[-1][0] >= line.depth:
                stack.pop()
            if line.kind == "item":
                above = stack[-1][1] if stack else None
                stack.append((line.depth, number))
            else:
                stack = [(-1, number)]
        yield _block(line, over, above)


def _block(line: Line, heading: int | None, above: int | None) -> Block:
    return Block(
        kind=line.kind,
        start=line.start,
        end=line.end,
        line=Span(*line.whole),
        depth=line.depth,
        heading=heading,
        above=above,
    )


def _sentences(flat: str, block: Block, number: int) -> Iterator[Sentence]:
    for start, end, words in cut(flat, block.start, block.end):
        piece = flat[start:end]
        yield Sentence(
            start=start,
            end=end,
            plain=piece,
            block=number,
            words=words,
            chinese=not piece.isascii() and has_cjk(piece),
        )

"""A tree is set block by block, through the elements in a line and around code."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

from plugins.core.language.typography import set_tree

from .ways import html, written


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("<p><strong>23,7</strong> %</p>", "<p><strong>23,7</strong>~%</p>"),
        ("<p><strong>10</strong>%</p>", "<p><strong>10</strong>~%</p>"),
        ("<p>klo <strong>11</strong></p>", "<p>klo~<strong>11</strong></p>"),
        (
            "<p><strong>2 586</strong> vastausta</p>",
            "<p><strong>2~586</strong> vastausta</p>",
        ),
        ("<p><b>2586</b> vastausta</p>", "<p><b>2~586</b> vastausta</p>"),
        ("<p><b>2018</b>-<i>2020</i></p>", "<p><b>2018</b>–<i>2020</i></p>"),
        ("<p><b>2018</b> - <i>2020</i></p>", "<p><b>2018</b>–<i>2020</i></p>"),
        ("<p>2018 <b>- 2020</b></p>", "<p>2018–<b>2020</b></p>"),
        ("<p>Uusi <a>Kaupunki</a> -kollektiivi</p>", "<p>Uusi <a>Kaupunki</a> ¬kollektiivi</p>"),
        ("<p>yksi <em>-</em> kaksi</p>", "<p>yksi <em>–</em> kaksi</p>"),
        ('<p>"<em>Elämää</em>"</p>', "<p>”<em>Elämää</em>”</p>"),
        ("<p>33100 <b>Tampere</b></p>", "<p>33100 <b>Tampere</b></p>"),
        ("<p>0926151<b>-4</b></p>", "<p>0926151<b>-4</b></p>"),
        ("<p>vm.fi/<b>hanke-2018-2020</b></p>", "<p>vm.fi/<b>hanke-2018-2020</b></p>"),
        ("<p>klo\n<b>11</b></p>", "<p>klo\n<b>11</b></p>"),
    ],
)
def test_elements_in_a_line_are_seen_through(before, after):
    assert html(before) == written(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<p>"<em>Life</em>"</p>', "<p>“<em>Life</em>”</p>"),
        ('<p>the <b>"</b>Life<i>" is</i></p>', "<p>the <b>“</b>Life<i>” is</i></p>"),
        ("<p>the towns<b>'</b> own</p>", "<p>the towns<b>’</b> own</p>"),
        ('<p>"<code>x</code>" is</p>', "<p>“<code>x</code>” is</p>"),
        (
            '<p>"<span lang="fi">Elämää</span>" (the <a href="jatkumo:a"></a>\'s)</p>',
            '<p>“<span lang="fi">Elämää</span>” (the <a href="jatkumo:a"></a>’s)</p>',
        ),
        ('<p>a<br>"Life"</p><p>"is"</p>', "<p>a<br/>“Life”</p><p>“is”</p>"),
        ("<p>a -<b>- b</b></p>", "<p>a —<b> b</b></p>"),
    ],
)
def test_english_marks_see_the_whole_block(before, after):
    assert html(before, "en") == after


@pytest.mark.parametrize(
    "between",
    [
        "<code>x</code>",
        "<sup>1</sup>",
        "<sub>2</sub>",
        "<br/>",
        '<img src="x.png"/>',
        '<span lang="de">Die</span>',
        '<a href="jatkumo:kunteko"></a>',
    ],
)
@pytest.mark.parametrize(("before", "after"), [("klo ", "11"), ("2018-", "2020"), ("10 ", "%")])
def test_nothing_is_seen_through_what_is_no_text(before, between, after):
    assert html(f"<p>{before}{between}{after}</p>") == f"<p>{before}{between}{after}</p>"


def test_a_compound_after_a_reference_whose_text_is_not_there_yet():
    assert html('<p>liittyi <a href="jatkumo:kunteko"></a> -ohjelmaan</p>') == written(
        '<p>liittyi <a href="jatkumo:kunteko"></a> ¬ohjelmaan</p>'
    )


@pytest.mark.parametrize(
    "markup",
    [
        "<p>klo</p><p>11</p>",
        "<ul><li>2018-<ul><li>2020</li></ul></li></ul>",
        "<table><tbody><tr><td>s. </td><td>12</td></tr></tbody></table>",
        "<div>yksi -<div>kaksi</div></div>",
        "<h2>Kunteko</h2>\n<p>-ohjelma</p>",
        "<blockquote><p>10</p>%</blockquote>",
    ],
)
def test_blocks_stand_apart(markup):
    assert html(markup) == markup


def test_an_item_goes_on_after_a_list_in_it():
    assert html("<ul><li>klo 11<ul><li>s. 2</li></ul>n. 40</li></ul>") == written(
        "<ul><li>klo~11<ul><li>s.~2</li></ul>n.~40</li></ul>"
    )


@pytest.mark.parametrize("name", ["code", "pre", "kbd", "samp", "var", "svg", "math"])
def test_code_stays_as_it_is(name):
    markup = f"<p>a</p><{name}>\"x\" -- 'y'... 2018-2020 10 %</{name}>"

    assert html(markup) == markup


@pytest.mark.parametrize("name", ["script", "style"])
def test_what_is_no_text_stays_as_it_is(name):
    markup = f"<p>a</p><{name}>\"x\" 10 %</{name}><!--'y' 10 %-->"

    assert html(markup) == markup


def test_what_stands_high_or_low_is_set_by_itself():
    assert html("<p>10934<sup>10 %</sup> x</p>") == written("<p>10~934<sup>10~%</sup> x</p>")


def test_titles_and_alternative_texts_are_set():
    assert html(
        '<p><a href="/2018-2020/a--b" id="a-10934" title="\'x\' 2018-2020">klo 11</a>'
        '<img alt="10 %" src="2018-2020.png"/><code title="2018-2020">2018-2020</code></p>'
    ) == written(
        '<p><a href="/2018-2020/a--b" id="a-10934" title="’x’ 2018–2020">klo~11</a>'
        '<img alt="10~%" src="2018-2020.png"/><code title="2018–2020">2018-2020</code></p>'
    )


def test_a_run_in_another_language_is_set_in_its_own_way():
    assert html(
        '<p>"yksi" 10% <span lang="en">"one" 10% <i lang="sv-FI">"ett" 10%</i></span> "kaksi"</p>'
    ) == written(
        '<p>”yksi” 10~% <span lang="en">“one” 10% <i lang="sv-FI">”ett” 10~%</i></span> ”kaksi”</p>'
    )


def test_a_language_without_rules_is_left_alone():
    markup = (
        '<p lang="se" title="10 %">"a" 2018-2020</p><div lang="de"><p>"b" 10 %</p></div>'
        '<p><img alt="10 %" lang="de"/></p>'
    )

    assert html(markup) == markup


def test_finnish_inside_a_language_without_rules():
    assert html('<div lang="de">10 % <p lang="fi" title="10 %">10 %</p></div>') == written(
        '<div lang="de">10 % <p lang="fi" title="10~%">10~%</p></div>'
    )


def test_the_element_itself_has_a_language_and_a_title():
    paragraph = BeautifulSoup('<p lang="en" title="\'x\'">"x"</p>', "lxml").p
    set_tree(paragraph, "fi")

    assert str(paragraph) == '<p lang="en" title="‘x’">“x”</p>'


def test_marks_of_lines_survive():
    mark, bar = "\ue00012018.2020\ue001", "\ue002"

    assert html(f"<p>[[{mark}klo 11{bar}10 %]] {mark}</p>") == written(
        f"<p>[[{mark}klo~11{bar}10~%]] {mark}</p>"
    )


def test_the_tree_holds_together():
    markup = '<p>"a" <b>10</b>% <i>2018</i>-<i>2020</i> "b"</p>x<p>klo <b>11</b></p>'
    body = BeautifulSoup(f"<body>{markup}</body>", "lxml").body
    set_tree(body, "fi")
    as_parsed = BeautifulSoup(str(body), "lxml").body

    def links(node):
        neighbours = (
            node.parent,
            node.previous_element,
            node.next_element,
            node.previous_sibling,
            node.next_sibling,
        )
        return str(node), [str(neighbour) for neighbour in neighbours]

    assert [links(node) for node in body.descendants] == [
        links(node) for node in as_parsed.descendants
    ]

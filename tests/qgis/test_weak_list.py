"""What is weak in several records is one line, said of all of them; no line is made by cutting a sentence."""

import pytest

from plugin.core.errors import message
from plugin.core.evidence.weak import Weakness
from plugin.core.evidence.wording import faults_of_wording
from plugin.core.records import Finding
from plugin.panels.evidence.weak_list import WeakList
from plugin.words import speaking


@pytest.fixture
def weak(qgis_app):
    made = WeakList()
    yield made
    made.deleteLater()


def lines(weak):
    tops = [weak.tree.topLevelItem(row) for row in range(weak.tree.topLevelItemCount())]
    # Where a line may be broken is marked by blanks of no width.
    return [
        [item.text(0).replace("\u200b", "") for item in (top, *map(top.child, range(top.childCount())))] for top in tops
    ]


def findings():
    for number, words in enumerate(("probably", "possibly")):
        for fault in faults_of_wording(Finding(statement=f"It was {words} built")):
            yield Weakness("finding", f"f{number}", f"F{number}", fault.what, several=fault.of_many)


def test_what_several_have_in_common_is_a_sentence_and_each_has_its_own(weak):
    weak.show_weaknesses(tuple(findings()))
    ((top, *each),) = lines(weak)
    assert top == "2 × findings: Its words belong to another scale than the one that findings are judged on."
    assert each == [
        f"F{number}  “{words}” belongs to another scale than the one that findings are judged on."
        for number, words in enumerate(("probably", "possibly"))
    ]


def test_in_german_too(weak):
    with speaking("de"):
        weak.show_weaknesses(tuple(findings()))
    assert lines(weak)[0][0].endswith(
        ": Der Wortlaut gehört zu einer anderen Skala als der, nach der Befunde beurteilt werden."
    )


def test_a_colon_within_a_sentence_cuts_nothing(weak):
    what = message("It has no sighting: not assessed.")
    weak.show_weaknesses([Weakness("structure", key, key, what) for key in "ab"])
    assert lines(weak) == [["2 × structures: It has no sighting: not assessed.", "a", "b"]]


def test_what_is_said_of_one_alone_is_not_put_together(weak):
    whats = [message("{n} sources stand at F6: nobody has judged them yet.", n=n) for n in (2, 3)]
    weak.show_weaknesses([Weakness("source", str(what), "S", what) for what in whats])
    assert [len(line) for line in lines(weak)] == [1, 1]

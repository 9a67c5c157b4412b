import pytest

from plugin.core.chain.gather import ChainRecords
from plugin.core.chain.wording import questions
from plugin.core.records import Citation, Claim, Finding, Movement, Source, Subject

SOUND = {"likelihood": "likely", "alternatives": "Empty containers.", "counter_claims": "Denied by C14."}


def asked(statement, **more):
    return [str(question) for question in questions(Finding(statement=statement, **{**SOUND, **more}))]


def test_a_sound_finding_raises_no_question():
    assert asked("It is likely that the depot grew between the two scenes.") == []


@pytest.mark.parametrize(
    ("statement", "more", "words"),
    [
        pytest.param("With high confidence it is likely that it grew.", {}, "Can the confidence", id="confidence"),
        pytest.param("It probably grew.", {}, "“probably” is not one of the likelihood terms", id="other set"),
        pytest.param("It is highly likely that it grew.", {}, "“highly likely”", id="yardstick"),
        pytest.param("It is unlikely that it shrank and likely that it grew.", {}, "2 likelihood", id="two terms"),
        pytest.param("It is unlikely that it shrank.", {}, "the field “likely”", id="term and field"),
        pytest.param("The image proves that it grew.", {}, "leaves no doubt", id="certainty"),
        pytest.param("It grew.", {"likelihood": None}, "No likelihood is chosen", id="no likelihood"),
        pytest.param("It likely grew. It likely holds arms.", {}, "one sentence", id="two sentences"),
        pytest.param("It likely grew.", {"counter_claims": " "}, "counter-claims were looked for", id="other side"),
        pytest.param("It likely grew.", {"alternatives": None}, "other explanations", id="alternatives"),
    ],
)
def test_a_question_is_asked(statement, more, words):
    assert any(words in question for question in asked(statement, **more)), asked(statement, **more)


@pytest.mark.parametrize(
    "statement",
    ["It is very likely that 2.6 km² hold it.", "It is very unlikely that it shrank."],
    ids=["decimal point", "longer term first"],
)
def test_no_question_is_asked_without_a_cause(statement):
    term = "very unlikely" if "unlikely" in statement else "very likely"
    assert asked(statement, likelihood=term) == []


def test_a_finding_without_a_source_is_asked_for_one():
    finding = Finding(uuid="f", statement="It likely grew.", **SOUND)
    words = "What does it rest on?"
    bare = ChainRecords(findings=(finding,))
    assert any(words in str(question) for question in questions(finding, bare))
    cited = ChainRecords(
        sources=(Source(uuid="s", name="A report"),),
        findings=(finding,),
        citations=(Citation(uuid="c", source="s", finding="f"),),
    )
    assert not any(words in str(question) for question in questions(finding, cited))


def weighed(statement, bound="~", counter_claims="Denied by C14.", rests=("m",)):
    chain = ChainRecords(
        movements=(Movement(uuid="m", label="M05", value=1200, bound=bound, unit="containers"),),
        claims=(
            Claim(uuid="d", label="C14", kind="denial", statement="It is not so."),
            Claim(uuid="a", label="C12", kind="alternative", statement="They were empty."),
        ),
        subjects=(Subject(claim="d", movement="m"),),
    )
    finding = Finding(statement=statement, **{**SOUND, "counter_claims": counter_claims})
    return [str(question) for question in questions(finding, chain, rests)]


@pytest.mark.parametrize(
    ("statement", "bound"),
    [
        pytest.param("It is likely that 1200 containers came.", "~", id="about"),
        pytest.param("It is likely that 1,200 containers came.", ">=", id="at least, with a comma"),
        pytest.param("It is likely that about 1200 containers came.", ">", id="another bound"),
    ],
)
def test_a_number_barer_than_its_source_is_asked_about(statement, bound):
    assert any("M05 says" in question for question in weighed(statement, bound))


@pytest.mark.parametrize(
    ("statement", "bound"),
    [
        pytest.param("It is likely that about 1200 containers came.", "~", id="about"),
        pytest.param("It is likely that at least 1\u202f200 containers came.", ">=", id="at least"),
        pytest.param("It is likely that 1200 or more containers came.", ">=", id="after the number"),
        pytest.param("It is likely that 1200 containers came.", "=", id="an exact count"),
        pytest.param("It is likely that 11200 containers came.", "~", id="another number"),
    ],
)
def test_a_number_with_its_bound_is_not_asked_about(statement, bound):
    assert weighed(statement, bound) == []


def test_a_denial_of_what_it_rests_on_must_be_among_the_counter_claims():
    asked = weighed("It likely grew.", counter_claims="None were found.")
    assert [question for question in asked if question.startswith("C14: recorded against")]
    assert weighed("It likely grew.", counter_claims="c14 denies it.") == []


def test_a_draft_that_rests_on_nothing_is_asked_what_it_rests_on():
    assert any("What does it rest on?" in question for question in weighed("It likely grew.", rests=()))


def test_a_number_of_millions_is_found_in_the_sentence():
    chain = ChainRecords(movements=(Movement(uuid="m", label="M05", value=1_234_567, bound="~", unit="rounds"),))
    finding = Finding(statement="It is likely that 1,234,567 rounds came.", **SOUND)
    assert any("M05 says" in str(question) for question in questions(finding, chain, ("m",)))

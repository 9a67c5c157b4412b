"""The pack of a case on a server is that of the same case in a file, and tells nothing of the server."""

from __future__ import annotations

import subprocess
from contextlib import closing

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from plugin.case.replica import take_snapshot, write_replica
from plugin.core.evidence.verify import verify_pack
from plugin.processing.provider import BermlineProvider
from tests.postgis_server import SECRET, SECRET_LOGIN

from .conftest import CONNECTION, LEVELS

AS_OF = {"AS_OF": "2024-03-01", "ANALYST": "A. Analyst"}


@pytest.fixture
def run(qgis_app):
    provider = BermlineProvider()
    provider.refreshAlgorithms()

    def run_one(name, **parameters):
        feedback = QgsProcessingFeedback()
        algorithm = provider.algorithm(name).create()
        results, good = algorithm.run(parameters, QgsProcessingContext(), feedback, catchExceptions=False)
        assert good
        return results, feedback.textLog()

    return run_one


def content(pack):
    return {path.relative_to(pack).as_posix(): path.read_bytes() for path in pack.rglob("*") if path.is_file()}


def words_in(pack):
    """Return all that can be read in a pack: its bytes, and the text of its pages."""
    pages = [
        subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
        for path in pack.rglob("*.pdf")
    ]
    return b"\n".join([*content(pack).values(), *pages])


@pytest.mark.parametrize("level", LEVELS)
def test_everybody_who_may_read_the_case_exports_its_pack(run, small, as_level, level, tmp_path):
    with as_level(small, level):
        run("exportpack", CASE=small.address, OUTPUT=str(tmp_path / "pack"), **AS_OF)
    assert verify_pack(tmp_path / "pack").whole
    assert [path.name for path in small.path.parent.glob(".bermline-*")] == [], "the copy goes with the export"


def test_it_tells_nothing_of_the_server_and_is_that_of_a_copy_to_the_byte(run, example, with_password, tmp_path):
    copy = example.path.with_name("copy.gpkg")
    with closing(example.place.read("Ada")) as store:
        write_replica(take_snapshot(store), copy, "Ada")
    for name in ("file", "server"):
        (tmp_path / name).mkdir()
    run("exportpack", CASE=str(copy), OUTPUT=str(tmp_path / "file" / "pack"), **AS_OF)
    with with_password(example) as auth_id:
        _, log = run("exportpack", CASE=example.address, OUTPUT=str(tmp_path / "server" / "pack"), **AS_OF)
    pack = tmp_path / "server" / "pack"
    said = words_in(pack) + log.encode()
    for secret in (SECRET, SECRET_LOGIN, CONNECTION, auth_id, str(example.postgis.folder), "authcfg", "postgis:"):
        assert secret.encode() not in said, secret
    one, other = content(tmp_path / "file" / "pack"), content(pack)
    assert one.keys() == other.keys()
    assert {name for name in one if one[name] != other[name]} == set()


def test_packs_of_cases_on_servers_and_in_files_are_made_in_one_go(run, small, as_level, tmp_path):
    with as_level(small, "reader"):
        nowhere = small.address.replace("team_small", "nowhere")
        results, log = run(
            "exportpacks", CASES=[small.address, str(small.path), nowhere], OUTPUT=str(tmp_path / "packs"), **AS_OF
        )
    assert (results["MADE"], results["FAILED"]) == (2, 1)
    assert {path.name for path in (tmp_path / "packs").iterdir()} == {"team_small", "small"}
    assert "There is no case nowhere that you may read" in log
    results, _ = run("verifypack", PACK=str(tmp_path / "packs" / "team_small"))
    assert results["WHOLE"]
    with pytest.raises(QgsProcessingException):
        run("timestamppack", PACK=str(tmp_path / "packs" / "team_small"), SERVER="http://127.0.0.1:9/")


def test_a_case_that_is_not_there_says_so_without_the_login(run, small, with_password, tmp_path):
    with with_password(small), pytest.raises(QgsProcessingException) as told:
        run("exportpack", CASE=small.address.replace("team_small", "nowhere"), OUTPUT=str(tmp_path / "pack"))
    assert "There is no case nowhere" in str(told.value)
    assert SECRET not in str(told.value)

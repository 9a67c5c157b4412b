"""Collect the words that a person reads from the sources into resources/i18n/*.ts, keeping what is translated.

What is collected: strings given to ``tr``, ``message``, ``phrase`` and ``QT_TRANSLATE_NOOP``-like calls, literally or
by a name of the same file, the titles and choices of records, and fixed terms. With ``--check`` nothing is written; the
exit code says whether the files are up to date.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Bermline"
LANGUAGES = {"de": "de_DE"}
CALLS = {"tr", "message", "phrase"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


def words_of(path: Path) -> list[str]:
    """Return the strings that a source file gives to one of the calls, from the top: literally, or by a name."""
    found = sorted(_words_in(ast.parse(path.read_text(encoding="utf-8")), {}), key=lambda node: node.lineno)
    return [node.value for node in found]


def _words_in(scope: ast.AST, outer: dict[str, list[ast.expr]]) -> Iterator[ast.Constant]:
    """Yield those of a module or function; ``outer`` holds what names stand for around it."""
    inside = list(_inside(scope))
    names = {**outer}
    for node in inside:
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    names[target.id] = [*names.get(target.id, ()), node.value]
    for node in inside:
        if isinstance(node, ast.Call) and node.args:
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in CALLS:
                yield from _literals(node.args[0], names)
        if isinstance(node, FUNCTIONS):
            yield from _words_in(node, names)


def _inside(scope: ast.AST) -> Iterator[ast.AST]:
    """Yield what lies in a scope; of a function in it only that it is there."""
    for node in ast.iter_child_nodes(scope):
        yield node
        if not isinstance(node, FUNCTIONS):
            yield from _inside(node)


def _literals(node: ast.expr, names: dict[str, list[ast.expr]]) -> Iterator[ast.Constant]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, names)
        yield from _literals(node.orelse, names)
    elif isinstance(node, ast.Name):
        for value in names.get(node.id, ()):
            yield from _literals(value, {})


def vocabulary() -> Iterator[str]:
    """Yield what is declared once and shown in many places: titles and choices of records, and fixed terms."""
    sys.path.insert(0, str(ROOT))
    from plugin.core.columns import columns
    from plugin.core.records import RECORDS
    from plugin.core.terms import TERMS

    for kind in RECORDS:
        yield kind.title
        for column in columns(kind):
            yield column.metadata["title"]
            yield column.metadata.get("note") or ""
            yield from column.metadata.get("choices", ())
    yield from TERMS


def collect() -> dict[str, list[str]]:
    """Return each string with the files that it comes from, in the order of the files."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for text in words_of(path):
            found.setdefault(text, []).append(path.relative_to(ROOT).as_posix())
    for text in vocabulary():
        found.setdefault(text, []).append("plugin/core/records.py")
    found.pop("", None)
    return {text: list(dict.fromkeys(places)) for text, places in found.items()}


def read(path: Path) -> dict[str, str]:
    """Return what a .ts file translates."""
    if not path.exists():
        return {}
    return {
        item.findtext("source") or "": item.findtext("translation") or "" for item in ET.parse(path).iter("message")
    }


def written(language: str, found: dict[str, list[str]], known: dict[str, str]) -> str:
    """Return a .ts file with all strings that were found."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in found.items():
        item = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(item, "location", filename=f"../../{place}")
        ET.SubElement(item, "source").text = text
        translation = ET.SubElement(item, "translation")
        if known.get(text):
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, "unicode") + "\n"


def release(source: Path) -> None:
    """Make the .qm file that Qt reads beside a .ts file, where that is newer."""
    target = source.with_suffix(".qm")
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return
    subprocess.run(["lrelease", "-silent", str(source), "-qm", str(target)], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say whether the files are up to date")
    parser.add_argument("--release", action="store_true", help="make the .qm files of the .ts files alone")
    chosen = parser.parse_args()
    found = {} if chosen.release else collect()
    stale = []
    for language in LANGUAGES:
        path = FOLDER / f"bermline_{language}.ts"
        if not chosen.release:
            known = read(path)
            text = written(language, found, known)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                stale.append(path.name)
                if not chosen.check:
                    path.parent.mkdir(exist_ok=True)
                    path.write_text(text, encoding="utf-8")
            left = sum(not known.get(source) for source in found)
            print(f"{path.name}: {len(found)} strings, {left} not translated")
        if not chosen.check:
            release(path)
    if chosen.check and stale:
        print(f"Not up to date: {', '.join(stale)}. Run `make strings`.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

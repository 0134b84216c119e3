"""The HTML checker finds what it is there to find, and nothing where there is nothing."""

from __future__ import annotations

PAGE = """<!DOCTYPE html>
<html lang="fi">
<head><meta charset="utf-8"><title>Sivu</title></head>
<body><main><h1>Otsikko</h1>{body}</main></body>
</html>
"""


def test_a_sound_page_passes(nu_check, tmp_path):
    page = tmp_path / "ehjä sivu.html"
    page.write_text(PAGE.format(body="<p>Teksti.</p>"), encoding="utf-8")

    assert nu_check([page]) == []


def test_an_error_and_a_warning_are_told_with_their_places(nu_check, tmp_path):
    broken = tmp_path / "rikki ä.html"
    broken.write_text(PAGE.format(body='\n<p>Kuva <img src="a.png"></p>'), encoding="utf-8")
    doubtful = tmp_path / "outo.html"
    doubtful.write_text(PAGE.format(body='\n<section role="region">x</section>'), encoding="utf-8")

    error, *warnings = sorted(nu_check([broken, doubtful]), reverse=True)

    assert error.startswith(f"{broken}:5:")
    assert "alt" in error
    assert warnings
    assert all(warning.startswith(f"{doubtful}:5:") for warning in warnings)

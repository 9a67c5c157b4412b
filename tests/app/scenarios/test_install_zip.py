"""The zip installs as “Install from ZIP” does it, and works from there. QGIS is started without the plugin."""

import os
from pathlib import Path

import pyplugin_installer
import qgis.utils
from qgis.core import QgsSettings

from tests.app.steps import open_example


def test_it_installs_from_the_zip(app):
    assert "bermline" not in qgis.utils.plugins
    QgsSettings().remove("PythonPlugins/bermline")  # as before it was ever installed
    pyplugin_installer.instance().installFromZipFile(os.environ["BERMLINE_ZIP"])
    app.wait_until(lambda: "bermline" in qgis.utils.plugins, "the plugin")
    installed = Path(qgis.utils.pluginDirectory("bermline"))
    assert installed == Path(qgis.utils.home_plugin_path) / "bermline"
    assert (installed / "LICENSE").exists()


def test_it_works_from_there(app):
    open_example(app)
    app.show_panel("growth")
    app.grab("installed-from-zip")

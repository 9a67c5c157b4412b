"""Letting go of a drawing that is not wanted any more, without waiting for its threads."""

from __future__ import annotations

from qgis.core import QgsMapRendererJob
from qgis.PyQt.QtCore import QCoreApplication


def let_go(job: QgsMapRendererJob) -> None:
    """Cancel a job that still draws; it lives until its threads have noticed, which a service may put off."""
    job.setParent(QCoreApplication.instance())
    job.finished.connect(job.deleteLater)
    job.cancelWithoutBlocking()

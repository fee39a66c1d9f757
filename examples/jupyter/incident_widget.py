"""The figures of incident-charts as a widget: JupyterLab, Notebook 7, VS Code, Colab. Needs the package anywidget."""
from pathlib import Path

import anywidget
import traitlets


class IncidentChart(anywidget.AnyWidget):
    _esm = Path("incident-charts.widget.min.js")
    chart = traitlets.Unicode("timeline").tag(sync=True)
    incidents = traitlets.Any([]).tag(sync=True)
    options = traitlets.Dict().tag(sync=True)
    value = traitlets.List(traitlets.Unicode()).tag(sync=True)
    state = traitlets.Dict().tag(sync=True)

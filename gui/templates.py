"""Templates in menus: those that come with the application and the user's own."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QListWidget, QListWidgetItem, QMenu, QWidget

from core.data.catalogue import all_sets
from core.language import tr
from core.project import Project
from core.template import Template, all_templates, applied, started, why_not
from gui.dialogs import dialog_of
from gui.session import Session
from gui.stepping_travel import told

QUICK = 2_000_000
"""Numbers of a table up to which it is tried whether a template that changes the data fits, before a menu opens."""
SAVE_HELP = tr("Keep this network and its settings, without data, among the templates")


def own_folder() -> Path:
    """Give the folder of the user's own templates."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "templates"


def reason(project: Project, template: Template) -> str:
    """Say why a template would bring its own data set; "" where it fits the present data."""
    if template.always:
        return tr("It comes with the data set {all_sets}.", all_sets=all_sets()[template.brings].label)
    large = project.table.rows * len(project.table.names) > QUICK
    return "" if template.data is not None and large else why_not(project, template)


def use_template(session: Session, kind: str) -> bool:
    """Put a template on the present data, or on those that it brings; undoable."""
    template = all_templates()[kind]

    def change(project: Project) -> Project:
        made = applied(project, template)
        return dataclasses.replace(made, name=project.name, line=project.line, branches=())

    return session.edit(tr("Use the template {template}", template=template.label), change)


def use_own(session: Session, name: str) -> bool:
    """Put one of the user's own templates on the present data; undoable."""
    from core import own_templates

    return session.edit(
        tr("Use the template {name}", name=name), lambda project: own_templates.applied(own_folder(), name, project)
    )


def save_own(session: Session, name: str) -> bool:
    """Keep the present network as a template."""
    from core import own_templates

    return told(session, lambda: own_templates.save(own_folder(), name, session.newest))


def delete_own(session: Session, name: str) -> bool:
    """Let one of the user's own templates go."""
    from core import own_templates

    return told(session, lambda: own_templates.delete(own_folder(), name))


def ask_save(session: Session, parent: QWidget) -> None:
    """Ask under which name to keep the present network."""
    dialog = QInputDialog(parent)
    dialog.setObjectName("dialog.save_template")
    dialog.setWindowTitle(tr("Save as template"))
    dialog.setLabelText(tr("Name of the template:"))
    dialog.setTextValue(session.project.name)
    if dialog.exec() == QDialog.DialogCode.Accepted:
        save_own(session, dialog.textValue())
    dialog.deleteLater()


def fill_menu(menu: QMenu, session: Session, parent: QWidget) -> None:
    """List all templates: what fits the present data, and what would bring a data set of its own."""
    from core import own_templates

    menu.clear()
    menu.setToolTipsVisible(True)
    for kind, template in all_templates().items():
        why = reason(session.project, template)
        brings = (
            tr("  ·  with {all_sets}", all_sets=all_sets()[template.brings].label)
            if why and not template.always
            else ""
        )
        action = menu.addAction(f"{template.label}{brings}")
        action.setObjectName(f"template.{kind}")
        action.setToolTip("\n".join(filter(None, (template.summary, why, tr("Undo brings the present network back.")))))
        action.triggered.connect(lambda _=False, kind=kind: use_template(session, kind))
    menu.addSeparator()
    names = own_templates.names(own_folder())
    for name in names:
        action = menu.addAction(name)
        action.setObjectName(f"template.own.{name}")
        action.setToolTip(tr("One of your own templates"))
        action.triggered.connect(lambda _=False, name=name: use_own(session, name))
    save = menu.addAction(tr("Save as template…"))
    save.setObjectName("template.save")
    save.setToolTip(SAVE_HELP)
    save.triggered.connect(lambda _=False: ask_save(session, parent))
    if names:
        deletion = menu.addMenu(tr("Delete template"))
        deletion.setObjectName("template.delete")
        for name in names:
            action = deletion.addAction(name)
            action.setObjectName(f"template.delete.{name}")
            action.triggered.connect(lambda _=False, name=name: delete_own(session, name))


def ask_new(session: Session, parent: QWidget) -> None:
    """Let the user begin a new project from a template, with the data set that it brings."""
    dialog, column = dialog_of(parent, "dialog.templates", tr("New project from a template"), (560, 480))
    choices = QListWidget()
    choices.setObjectName("dialog.templates.list")
    choices.setAccessibleName(tr("Templates"))
    choices.setWordWrap(True)
    for kind, template in all_templates().items():
        item = QListWidgetItem(f"{template.label} · {all_sets()[template.brings].label}\n{template.summary}")
        item.setData(Qt.ItemDataRole.UserRole, kind)
        item.setToolTip(item.text())
        choices.addItem(item)
    choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    choices.setCurrentRow(0)
    choices.itemActivated.connect(lambda _: dialog.accept())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column.addWidget(choices)
    column.addWidget(buttons)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    item = choices.currentItem()
    kind = str(item.data(Qt.ItemDataRole.UserRole)) if accepted and item is not None else ""
    dialog.deleteLater()
    if kind and session.may_leave():
        session.open(started(all_templates()[kind]), None, bundled=True)

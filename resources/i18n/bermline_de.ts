<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>Bermline</name>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>actions</source>
   <translation>Aktionen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>code or pages of its form</source>
   <translation>Code oder Seiten seines Formulars</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>expressions for values</source>
   <translation>Ausdrücke für Werte</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>map tips</source>
   <translation>Kartenhinweise</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>expressions that read the machine</source>
   <translation>Ausdrücke, die den Rechner auslesen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/adopted.py" />
   <source>a style that reaches other files or a network</source>
   <translation>ein Stil, der auf andere Dateien oder ein Netz zugreift</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/cell_layer.py" />
   <source>Candidates for cells</source>
   <translation>Kandidaten für Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/change_layer.py" />
   <source>QGIS cannot open {path}.</source>
   <translation>QGIS kann {path} nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/change_layer.py" />
   <source>no more than chance gives</source>
   <translation>nicht mehr, als der Zufall ergibt</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/change_layer.py" />
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>changed</source>
   <translation>verändert</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/change_layer.py" />
   <source>changed more</source>
   <translation>stärker verändert</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/change_layer.py" />
   <source>changed most</source>
   <translation>am stärksten verändert</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source>The date to compare with the one that the map shows</source>
   <translation>Der Tag, der mit dem auf der Karte verglichen wird</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source>no scene</source>
   <translation>keine Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <location filename="../../plugin/panels/scene_dates.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source>{date} (service)</source>
   <translation>{date} (Dienst)</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <source>Bermline Second view</source>
   <translation>Bermline Zweite Ansicht</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>being opened…</source>
   <translation>wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <source>beside {date} on the map</source>
   <translation>neben {date} auf der Karte</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Drag to swipe between the two dates; arrow keys move it too</source>
   <translation>Ziehen wischt zwischen den beiden Tagen; auch mit den Pfeiltasten</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Swipe line</source>
   <translation>Wischlinie</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Right of the line:</source>
   <translation>Rechts der Linie:</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Close the swipe</source>
   <translation>Wischen beenden</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/corrected.py" />
   <source>Scenes are shown as they are. Make room, or copy the case to a folder that you may write to.</source>
   <translation>Die Aufnahmen werden gezeigt, wie sie sind. Schaffen Sie Platz, oder kopieren Sie den Fall in einen Ordner, in den Sie schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <location filename="../../plugin/case/action.py" />
   <source>{title}: the record was edited by {who} since it was read.</source>
   <translation>{title}: Der Datensatz wurde von {who} geändert, seit er gelesen wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <source>{title}: a record that you edited was deleted by another meanwhile.</source>
   <translation>{title}: Ein Datensatz, den Sie geändert haben, wurde inzwischen von jemand anderem gelöscht.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <source>Your edit of it is not kept. Who deleted it can undo that; then edit it again.</source>
   <translation>Ihre Änderung daran wird nicht gespeichert. Wer ihn gelöscht hat, kann das rückgängig machen; ändern Sie ihn dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <source>{title}: your edits were not saved, as it is not decided which version stays.</source>
   <translation>{title}: Ihre Änderungen wurden nicht gespeichert, da nicht entschieden ist, welche Fassung bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <source>They stay in the layer. Save again to decide, or end editing without saving.</source>
   <translation>Sie bleiben im Layer. Speichern Sie noch einmal, um zu entscheiden, oder beenden Sie die Bearbeitung, ohne zu speichern.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/edit_guard.py" />
   <source>{who} edited what belongs to this record and goes with it ({title}).</source>
   <translation>{who} hat geändert, was zu diesem Datensatz gehört und mit ihm gelöscht wird ({title}).</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/forms.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>not said</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/ground.py" />
   <source>The map has no coordinate system to place anything in. Choose one in Project &gt; Properties &gt; CRS.</source>
   <translation>Die Karte hat kein Koordinatensystem, in dem etwas liegen könnte. Wählen Sie eines unter Projekt &gt; Eigenschaften &gt; KBS.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/ground.py" />
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>This place of the map is not on the ground.</source>
   <translation>Diese Stelle der Karte liegt nicht auf der Erde.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/groups.py" />
   <location filename="../../plugin/messages.py" />
   <location filename="../../plugin/panels/toolbar.py" />
   <source>Bermline</source>
   <translation>Bermline</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/groups.py" />
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Scenes</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>The map's coordinate system cannot show this place.</source>
   <translation>Das Koordinatensystem der Karte kann diese Stelle nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Choose another one in Project &gt; Properties &gt; CRS.</source>
   <translation>Wählen Sie ein anderes unter Projekt &gt; Eigenschaften &gt; KBS.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>QGIS cannot show the table {name} of the case.</source>
   <translation>QGIS kann die Tabelle {name} des Falls nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>The edits of the layer {name} could not be saved: {reasons} The layer stays with them.</source>
   <translation>Die Änderungen am Layer {name} konnten nicht gespeichert werden: {reasons} Der Layer bleibt mit ihnen bestehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>This project saves the edits of all layers at once. QGIS then tells nobody before it writes over or deletes what another changed meanwhile.</source>
   <translation>Dieses Projekt speichert die Änderungen aller Layer auf einmal. QGIS sagt dann niemandem Bescheid, bevor es überschreibt oder löscht, was jemand anderes inzwischen geändert hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Choose another transaction mode in Project &gt; Properties &gt; Data Sources before you edit its layers.</source>
   <translation>Wählen Sie unter Projekt &gt; Eigenschaften &gt; Datenquellen einen anderen Transaktionsmodus, bevor Sie seine Layer bearbeiten.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>The project's layers of the case bring more than data and looks, which is left out: {what}.</source>
   <translation>Die Layer des Falls im Projekt bringen mehr als Daten und Aussehen mit, was weggelassen wird: {what}.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>None of it was run by Bermline. Save the project to be rid of it, or ask who made it.</source>
   <translation>Nichts davon hat Bermline ausgeführt. Speichern Sie das Projekt, um es loszuwerden, oder fragen Sie, wer es erstellt hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Outlines on the scene shown</source>
   <translation>Umrisse auf der gezeigten Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Footprints of scenes</source>
   <translation>Abdeckung der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by sea</source>
   <translation>über See</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by rail</source>
   <translation>auf der Bahn</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by road</source>
   <translation>auf der Straße</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by air</source>
   <translation>auf dem Luftweg</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by several modes</source>
   <translation>auf mehreren Wegen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>mode not stated</source>
   <translation>Verkehrsweg nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>width: {unit}</source>
   <translation>Breite: {unit}</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/legs.py" />
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Movements</source>
   <translation>Transporte</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/legs.py" />
   <source>{n} movements</source>
   <translation>{n} Transporte</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <source>A line needs two places, an area three. Nothing was kept.</source>
   <translation>Eine Linie braucht zwei Stellen, eine Fläche drei. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <source>What was drawn crosses itself. Nothing was kept.</source>
   <translation>Das Gezeichnete kreuzt sich selbst. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <location filename="../../plugin/processing/detect_crests.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Crests</source>
   <translation>Wallkronen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/saved_project.py" />
   <source>QGIS did not save the project {path} whole.</source>
   <translation>QGIS hat das Projekt {path} nicht vollständig gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/saved_project.py" />
   <source>Make room on its disk, and save it again before you close QGIS. The case is whole.</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, und speichern Sie es noch einmal, bevor Sie QGIS schließen. Der Fall ist unversehrt.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>There is no later scene to show.</source>
   <translation>Es gibt keine spätere Aufnahme zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>There is no later scene of {site} to show.</source>
   <translation>Von {site} gibt es keine spätere Aufnahme zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>There is no earlier scene to show.</source>
   <translation>Es gibt keine frühere Aufnahme zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>There is no earlier scene of {site} to show.</source>
   <translation>Von {site} gibt es keine frühere Aufnahme zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>Look for the file of 1 scene</source>
   <translation>Datei von 1 Aufnahme suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>Look for the files of {count} scenes</source>
   <translation>Dateien von {count} Aufnahmen suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>{name} cannot be shown: {reason}</source>
   <translation>{name} kann nicht gezeigt werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>Open {name}</source>
   <translation>{name} öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Click the corners on the map. Right-click or double-click ends the outline, Esc drops it.</source>
   <translation>Klicken Sie die Ecken auf der Karte an. Rechtsklick oder Doppelklick beendet den Umriss, Esc verwirft ihn.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/panels/tools.py" />
   <source>Draw structure</source>
   <translation>Bauwerk zeichnen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <source>An outline needs at least three corners that enclose an area. Nothing was kept.</source>
   <translation>Ein Umriss braucht mindestens drei Ecken, die eine Fläche einschließen. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <source>The outline crosses or touches itself: what it encloses is not clear. Nothing was kept.</source>
   <translation>Der Umriss schneidet oder berührt sich selbst: Was er einschließt, ist nicht klar. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>site</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>middle of the site</source>
   <translation>Mitte des Ortes</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>structure</source>
   <translation>Bauwerk</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>structure, from afar</source>
   <translation>Bauwerk, von fern</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>absent on the scene shown</source>
   <translation>fehlt auf der gezeigten Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>on the scene shown</source>
   <translation>auf der gezeigten Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>accepted</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>suggested</source>
   <translation>vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>crest ring</source>
   <translation>Kronenring</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>inner floor and outer toe</source>
   <translation>innere Sohle und äußerer Fuß</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/transect_tool.py" />
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/tools.py" />
   <source>Transect</source>
   <translation>Querschnitt</translation>
  </message>
  <message>
   <location filename="../../plugin/canvas/value_range.py" />
   <source>Find the range of values of {name}</source>
   <translation>Wertebereich von {name} ermitteln</translation>
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>Nothing was changed. Look at it again, then repeat the edit.</source>
   <translation>Nichts wurde geändert. Sehen Sie noch einmal nach, und wiederholen Sie dann die Änderung.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>{title}: there is no record {uuid}.</source>
   <translation>{title}: Es gibt keinen Datensatz {uuid}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>It may have been deleted; look at the table again.</source>
   <translation>Vielleicht wurde er gelöscht; sehen Sie noch einmal in die Tabelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>“{field}” is kept by the case itself and cannot be set.</source>
   <translation>„{field}“ führt der Fall selbst; es kann nicht gesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/connection.py" />
   <source>Part of the case {path} is still in {beside}, and they can only be read.</source>
   <translation>Ein Teil des Falls {path} ist noch in {beside}, und beide können nur gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/connection.py" />
   <source>Open it once in QGIS with Bermline where you may write to its folder, or copy both files to such a folder and open the copy.</source>
   <translation>Öffnen Sie ihn einmal in QGIS mit Bermline, wo Sie in seinen Ordner schreiben dürfen, oder kopieren Sie beide Dateien in einen solchen Ordner, und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>The case {path} could not be made: {detail}.</source>
   <translation>Der Fall {path} konnte nicht angelegt werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another folder or name.</source>
   <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>There is no folder {folder}.</source>
   <translation>Den Ordner {folder} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Make the folder first, or choose another.</source>
   <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <location filename="../../plugin/panels/server_cases.py" />
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>{file}, left by an earlier case of this name, would be taken for the new one's.</source>
   <translation>{file} ist von einem früheren Fall dieses Namens übrig und würde für die Datei des neuen gehalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another name, or move that file away.</source>
   <translation>Wählen Sie einen anderen Namen, oder verschieben Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>There is already a file {path}.</source>
   <translation>Es gibt schon eine Datei {path}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another name, or open it.</source>
   <translation>Wählen Sie einen anderen Namen, oder öffnen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} is damaged: {detail}.</source>
   <translation>Der Fall {path} ist beschädigt: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>Open a copy of it that was kept elsewhere.</source>
   <translation>Öffnen Sie eine Kopie davon, die anderswo liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} could not be read or written: {detail}.</source>
   <translation>Der Fall {path} konnte nicht gelesen oder geschrieben werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Nothing was changed. Try again; if it happens again, report it with these words.</source>
   <translation>Nichts wurde geändert. Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit diesem Text.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Beside the case {path} no file can be written, as every change needs one.</source>
   <translation>Neben dem Fall {path} kann keine Datei geschrieben werden, wie sie jede Änderung braucht.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Check that the disk is there and that its folder can be written, then do it again. Nothing was changed.</source>
   <translation>Prüfen Sie, ob der Datenträger da ist und in den Ordner geschrieben werden kann; tun Sie es dann noch einmal. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Another program is writing to the case {path}.</source>
   <translation>Ein anderes Programm schreibt gerade in den Fall {path}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Save or end the editing of its layers there, then do it again. Nothing was changed.</source>
   <translation>Speichern oder beenden Sie dort die Bearbeitung seiner Layer; tun Sie es dann noch einmal. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} cannot be written: the file or its folder is read-only.</source>
   <translation>Der Fall {path} kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Copy the case to a folder that you may write to, and open the copy.</source>
   <translation>Kopieren Sie den Fall in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The disk that holds the case {path} is full.</source>
   <translation>Der Datenträger mit dem Fall {path} ist voll.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Make room on it, then do it again. Nothing was changed.</source>
   <translation>Schaffen Sie darauf Platz; tun Sie es dann noch einmal. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Open a copy of it that was kept elsewhere; “sqlite3 {path} .recover” may bring back the rest.</source>
   <translation>Öffnen Sie eine Kopie davon, die anderswo liegt; „sqlite3 {path} .recover“ bringt vielleicht den Rest zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>{path} is not a GeoPackage.</source>
   <translation>{path} ist kein GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>Choose the .gpkg file of a case.</source>
   <translation>Wählen Sie die .gpkg-Datei eines Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>A record would refer to one that is not in the case.</source>
   <translation>Ein Datensatz würde auf einen verweisen, der nicht im Fall ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Nothing was changed. Make the record that it refers to first.</source>
   <translation>Nichts wurde geändert. Legen Sie zuerst den Datensatz an, auf den er verweist.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>This structure already has a sighting on this scene.</source>
   <translation>Dieses Bauwerk hat auf dieser Aufnahme schon eine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Nothing was changed. Change the one that is there.</source>
   <translation>Nichts wurde geändert. Ändern Sie die vorhandene.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>A record was not accepted: {detail}.</source>
   <translation>Ein Datensatz wurde nicht angenommen: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/postgis/errors.py" />
   <location filename="../../plugin/case/values.py" />
   <source>Nothing was changed.</source>
   <translation>Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} cannot be opened.</source>
   <translation>Der Fall {path} kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Check that the file is there and that you may read it.</source>
   <translation>Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The disk that holds the case {path} failed: {detail}.</source>
   <translation>Der Datenträger mit dem Fall {path} hat versagt: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Nothing was changed. Copy the case to another disk and open it there.</source>
   <translation>Nichts wurde geändert. Kopieren Sie den Fall auf einen anderen Datenträger, und öffnen Sie ihn dort.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/file_database.py" />
   <source>The case {path} is open for reading only.</source>
   <translation>Der Fall {path} ist nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/file_database.py" />
   <source>Copy it to a folder that you may write to, and open the copy.</source>
   <translation>Kopieren Sie ihn in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>There is no case at {path}.</source>
   <translation>Bei {path} gibt es keinen Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>It may have been moved or renamed; choose it where it is now.</source>
   <translation>Vielleicht wurde er verschoben oder umbenannt; wählen Sie ihn dort, wo er jetzt ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} cannot be read: {detail}.</source>
   <translation>Der Fall {path} kann nicht gelesen werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Check that you may read the file.</source>
   <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>{beside}, which lies beside the case {path}, names another file, which SQLite would remove: {named}.</source>
   <translation>{beside}, neben dem Fall {path}, nennt eine andere Datei, die SQLite löschen würde: {named}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Nothing was opened. Move {beside} away, or ask who sent it for the case alone.</source>
   <translation>Nichts wurde geöffnet. Verschieben Sie {beside}, oder bitten Sie, wer es geschickt hat, um den Fall allein.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>{path} is a GeoPackage, but not a case.</source>
   <translation>{path} ist ein GeoPackage, aber kein Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Choose the .gpkg file of a case, or make a new one.</source>
   <translation>Wählen Sie die .gpkg-Datei eines Falls, oder legen Sie einen neuen an.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} was written by a newer version of Bermline (tables {version}, known {known}).</source>
   <translation>Der Fall {path} wurde von einer neueren Version von Bermline geschrieben (Tabellen {version}, bekannt {known}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <location filename="../../plugin/case/postgis/open.py" />
   <source>Update the plugin in QGIS' plugin manager, then open it again.</source>
   <translation>Aktualisieren Sie die Erweiterung in der Erweiterungsverwaltung von QGIS, und öffnen Sie ihn dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The tables of the case {path} were altered by another program: {names}.</source>
   <translation>Die Tabellen des Falls {path} wurden von einem anderen Programm verändert: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Open a copy of the case from before that.</source>
   <translation>Öffnen Sie eine Kopie des Falls aus der Zeit davor.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/journal.py" />
   <source>“{label}” cannot be taken back: a later edit in another program changed its records ({title}).</source>
   <translation>„{label}“ kann nicht zurückgenommen werden: Eine spätere Änderung in einem anderen Programm betraf dieselben Datensätze ({title}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/journal.py" />
   <location filename="../../plugin/case/store.py" />
   <source>Nothing was changed. The journal shows both edits; change the records by hand.</source>
   <translation>Nichts wurde geändert. Das Journal zeigt beide Änderungen; ändern Sie die Datensätze von Hand.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/labels.py" />
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <location filename="../../plugin/panels/growth/marking.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/case/labels.py" />
   <source>Share the case</source>
   <translation>Den Fall teilen</translation>
  </message>
  <message>
   <location filename="../../plugin/case/labels.py" />
   <source>Bring back {copy}</source>
   <translation>{copy} zurückholen</translation>
  </message>
  <message>
   <location filename="../../plugin/case/leave_out.py" />
   <source>The case holds code that is not Bermline's. It was not run, and is left out: {names}.</source>
   <translation>Der Fall enthält Code, der nicht von Bermline ist. Er wurde nicht ausgeführt und wird weggelassen: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/leave_out.py" />
   <source>The file could not be written and holds it still. Ask who sent it, and do not edit its layers with other programs.</source>
   <translation>Die Datei konnte nicht geschrieben werden und enthält ihn weiterhin. Fragen Sie, wer sie geschickt hat, und bearbeiten Sie ihre Layer nicht mit anderen Programmen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/leave_out.py" />
   <source>All records are there. The file as it came is kept as {copy}; ask who sent it.</source>
   <translation>Alle Datensätze sind da. Die Datei, wie sie kam, ist als {copy} aufbewahrt; fragen Sie, wer sie geschickt hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>{copy} is no copy of this case.</source>
   <translation>{copy} ist keine Kopie dieses Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Choose a copy that was made from it with “Copy case…”.</source>
   <translation>Wählen Sie eine Kopie, die daraus mit „Fall kopieren…“ entstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>The case changed while it was compared with the copy ({title}).</source>
   <translation>Der Fall änderte sich, während er mit der Kopie verglichen wurde ({title}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Nothing was changed. Bring the copy back again.</source>
   <translation>Nichts wurde geändert. Holen Sie die Kopie noch einmal zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>The journal of {copy} does not tell what its records are ({detail}).</source>
   <translation>Das Journal von {copy} ergibt nicht, was seine Datensätze sind ({detail}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Nothing was changed. Ask who sent it which program wrote to it.</source>
   <translation>Nichts wurde geändert. Fragen Sie, wer sie geschickt hat, welches Programm darin geschrieben hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>The same was also added here.</source>
   <translation>Dasselbe wurde auch hier hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>It was removed there, and the same was added anew.</source>
   <translation>Es wurde dort entfernt, und dasselbe wurde neu hinzugefügt.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Deleted there; here {n} more records refer to it.</source>
   <translation>Dort gelöscht; hier verweisen {n} weitere Datensätze darauf.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Deleted there; here another record refers to it.</source>
   <translation>Dort gelöscht; hier verweist ein weiterer Datensatz darauf.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>It refers to a record that was deleted here ({title}).</source>
   <translation>Er verweist auf einen Datensatz, der hier gelöscht wurde ({title}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Bringing the copy back would change more than was compared ({title}: {n}).</source>
   <translation>Die Kopie zurückzuholen, würde mehr ändern, als verglichen wurde ({title}: {n}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/merge.py" />
   <source>Nothing was changed. Decide for the case's own version of what they belong to.</source>
   <translation>Nichts wurde geändert. Entscheiden Sie sich bei dem, wozu sie gehören, für die Fassung des Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/numbering.py" />
   <source>In the case {path} no number is left for a new row: {table}. Another program moved the counter.</source>
   <translation>Im Fall {path} ist für eine neue Zeile keine Nummer mehr frei: {table}. Ein anderes Programm hat den Zähler verstellt.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/numbering.py" />
   <source>Nothing was changed. Close the case and open it again: that sets the counter right.</source>
   <translation>Nichts wurde geändert. Schließen Sie den Fall und öffnen Sie ihn erneut: Das stellt den Zähler richtig.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/numbering.py" />
   <source>In the case {path} no number is left for a new row, as another program gave one the number {number}: {table}.</source>
   <translation>Im Fall {path} ist für eine neue Zeile keine Nummer mehr frei, weil ein anderes Programm einer die Nummer {number} gab: {table}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/numbering.py" />
   <source>Nothing was changed. Open a copy of the case from before that.</source>
   <translation>Nichts wurde geändert. Öffnen Sie eine Kopie des Falls von davor.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/numbering.py" />
   <source>Nothing was changed. Delete the record with “{column}” {number}, then close the case and open it again.</source>
   <translation>Nichts wurde geändert. Löschen Sie den Datensatz mit „{column}“ {number}, schließen Sie dann den Fall und öffnen Sie ihn erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/create.py" />
   <source>There is already a schema {schema} in the database.</source>
   <translation>In der Datenbank gibt es schon ein Schema {schema}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/create.py" />
   <source>Choose another name, or open the case that is there.</source>
   <translation>Wählen Sie einen anderen Namen, oder öffnen Sie den vorhandenen Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/database.py" />
   <source>You may read the case {case}, but not change it.</source>
   <translation>Sie dürfen den Fall {case} lesen, aber nicht ändern.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/database.py" />
   <source>Whoever leads the case can give you the role of an analyst.</source>
   <translation>Wer den Fall leitet, kann Ihnen die Bearbeitungsrolle geben.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/database.py" />
   <source>The server of the case {case} went away while “{label}” was being kept.</source>
   <translation>Der Server des Falls {case} fiel aus, während „{label}“ gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/database.py" />
   <source>It was kept wholly or not at all: the case shows which once the server is back.</source>
   <translation>Es wurde ganz oder gar nicht gespeichert: Der Fall zeigt, welches von beidem, sobald der Server wieder da ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The case {case} is damaged: {detail}.</source>
   <translation>Der Fall {case} ist beschädigt: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Ask whoever runs the server for a copy from before.</source>
   <translation>Bitten Sie, wer den Server betreibt, um eine Kopie von früher.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The case {case} could not be read or written: {detail}.</source>
   <translation>Der Fall {case} konnte nicht gelesen oder geschrieben werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The server of the case {case} does not answer: {detail}.</source>
   <translation>Der Server des Falls {case} antwortet nicht: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>What was done before is kept there. Bermline tries to reach it again by itself.</source>
   <translation>Was zuvor getan wurde, ist dort gespeichert. Bermline versucht von selbst, ihn wieder zu erreichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Others are writing to the case {case}, and their turn took too long.</source>
   <translation>Andere schreiben in den Fall {case}, und das dauerte zu lange.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Nothing was changed. Do it again.</source>
   <translation>Nichts wurde geändert. Tun Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Others wrote to the case {case} at the same time.</source>
   <translation>Andere haben gleichzeitig in den Fall {case} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>You may not do this in the case {case}: {detail}.</source>
   <translation>Das dürfen Sie im Fall {case} nicht tun: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Nothing was changed. Whoever leads the case can give you the role that it takes.</source>
   <translation>Nichts wurde geändert. Wer den Fall leitet, kann Ihnen die nötige Rolle geben.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The server keeps the case {case} for reading only.</source>
   <translation>Der Server lässt den Fall {case} nur lesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The server of the case {case} has no room left: {detail}.</source>
   <translation>Der Server des Falls {case} hat keinen Platz mehr: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>The tables of the case {case} are not as Bermline made them: {detail}.</source>
   <translation>Die Tabellen des Falls {case} sind nicht so, wie Bermline sie angelegt hat: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/errors.py" />
   <source>Ask whoever runs the server what was changed there.</source>
   <translation>Fragen Sie, wer den Server betreibt, was dort geändert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/inspect.py" />
   <source>The schema of the case holds more than the case, which is left out: {names}.</source>
   <translation>Das Schema des Falls enthält mehr als den Fall, was weggelassen wird: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/inspect.py" />
   <source>Bermline neither reads nor copies it. Ask whoever owns the case what it is for.</source>
   <translation>Bermline liest und kopiert es nicht. Fragen Sie, wem der Fall gehört, wozu es dient.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/inspect.py" />
   <source>The case {case} is not as Bermline made it: {names}.</source>
   <translation>Der Fall {case} ist nicht so, wie Bermline ihn angelegt hat: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/inspect.py" />
   <source>It was not opened. Ask whoever owns it on the server what was changed there.</source>
   <translation>Er wurde nicht geöffnet. Fragen Sie, wem er auf dem Server gehört, was dort geändert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/names.py" />
   <source>The database {database} has no PostGIS.</source>
   <translation>Die Datenbank {database} hat kein PostGIS.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/names.py" />
   <source>Ask whoever runs it to say there: CREATE EXTENSION postgis</source>
   <translation>Bitten Sie, wer sie betreibt, dort auszuführen: CREATE EXTENSION postgis</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>The case {case} is of an older version and must be brought up to date.</source>
   <translation>Der Fall {case} ist von einer älteren Version und muss auf den neuen Stand gebracht werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>Open it once from the Case menu.</source>
   <translation>Öffnen Sie ihn einmal aus dem Menü Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>There is no case {case} that you may read on this server.</source>
   <translation>Auf diesem Server gibt es keinen Fall {case}, den Sie lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>Ask whoever leads the case for the role of a reader, or choose another.</source>
   <translation>Bitten Sie, wer den Fall leitet, um die Leserolle, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>The schema {case} holds no case.</source>
   <translation>Das Schema {case} enthält keinen Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>Choose another, or make a new case.</source>
   <translation>Wählen Sie ein anderes, oder legen Sie einen neuen Fall an.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/open.py" />
   <source>The case {case} was written by a newer version of Bermline (tables {version}, known {known}).</source>
   <translation>Der Fall {case} wurde von einer neueren Version von Bermline geschrieben (Tabellen {version}, bekannt {known}).</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/server.py" />
   <source>Cases on PostGIS need the Python library psycopg2, which this QGIS does not have.</source>
   <translation>Fälle auf PostGIS brauchen die Python-Bibliothek psycopg2, die dieses QGIS nicht hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/server.py" />
   <source>Install it with the package manager (Debian: python3-psycopg2), then start QGIS again.</source>
   <translation>Installieren Sie sie mit der Paketverwaltung (Debian: python3-psycopg2), und starten Sie QGIS dann neu.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/server.py" />
   <source>The server “{name}” does not let Bermline in: {detail}.</source>
   <translation>Der Server „{name}“ lässt Bermline nicht ein: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/server.py" />
   <source>Check the connection in QGIS' Data Source Manager, and that the server runs.</source>
   <translation>Prüfen Sie die Verbindung in der Datenquellenverwaltung von QGIS, und ob der Server läuft.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/upgrade.py" />
   <source>The case {case} is of an older version and must be brought up to date by its owner.</source>
   <translation>Der Fall {case} ist von einer älteren Version und muss von seinem Eigentümer auf den neuen Stand gebracht werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/postgis/upgrade.py" />
   <source>Ask whoever made the case to open it once with this version of Bermline.</source>
   <translation>Bitten Sie, wer den Fall angelegt hat, ihn einmal mit dieser Version von Bermline zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/replica.py" />
   <source>{file} could not be copied: {detail}.</source>
   <translation>{file} konnte nicht kopiert werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/replica.py" />
   <source>The copy of the case itself is whole. Make room or choose another folder, then copy again.</source>
   <translation>Die Kopie des Falls selbst ist vollständig. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und kopieren Sie dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>There is nothing to redo.</source>
   <translation>Es gibt nichts wiederherzustellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>“{label}” cannot be taken back: it would contradict a later edit.</source>
   <translation>„{label}“ kann nicht zurückgenommen werden: Es widerspräche einer späteren Änderung.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/upgrade.py" />
   <source>The case {path} is of an older version and was opened for reading only.</source>
   <translation>Der Fall {path} ist von einer älteren Version und wurde nur zum Lesen geöffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/upgrade.py" />
   <source>Open it in QGIS with Bermline first, in a folder that you may write to: that brings it up to date and keeps a copy of it as it was.</source>
   <translation>Öffnen Sie ihn zuerst in QGIS mit Bermline, in einem Ordner, in den Sie schreiben dürfen: Das bringt ihn auf den neuen Stand und bewahrt eine Kopie davon, wie er war.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: exactly one of {columns} must be given.</source>
   <translation>{title}: Genau eines von {columns} muss angegeben sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{column}” of the record {record} is “{value}” and cannot be read: {reason}.</source>
   <translation>{title}: „{column}“ des Datensatzes {record} ist „{value}“ und kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>Another program left it so. Mend the value in the attribute table of its layer.</source>
   <translation>Ein anderes Programm hat es so hinterlassen. Berichtigen Sie den Wert in der Attributtabelle seines Layers.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>The value cannot be kept: {detail}.</source>
   <translation>Der Wert kann nicht gespeichert werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{column}” must be given.</source>
   <translation>{title}: „{column}“ muss angegeben sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{value}” is not a value of “{column}”.</source>
   <translation>{title}: „{value}“ ist kein Wert von „{column}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>Use one of: {choices}.</source>
   <translation>Verwenden Sie eines von: {choices}.</translation>
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{value}” cannot be kept as “{column}”: {detail}.</source>
   <translation>{title}: „{value}“ kann nicht als „{column}“ gespeichert werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>The sizes of cells to look for are two radii above zero, the smaller one first.</source>
   <translation>Die Zellgrößen, nach denen gesucht wird, sind zwei Radien über null, der kleinere zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>With pixels of {gsd:.2g} m no cell of {size:.0f} m radius can be made out.</source>
   <translation>Mit Pixeln von {gsd:.2g} m ist keine Zelle von {size:.0f} m Radius zu erkennen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>Use a finer elevation model, or look for larger cells.</source>
   <translation>Verwenden Sie ein feineres Geländemodell, oder suchen Sie nach größeren Zellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>This piece is smaller than a cell.</source>
   <translation>Dieser Ausschnitt ist kleiner als eine Zelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <location filename="../../plugin/core/berms/coarse_wave.py" />
   <location filename="../../plugin/core/berms/crests.py" />
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search a larger piece.</source>
   <translation>Durchsuchen Sie einen größeren Ausschnitt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/coarse_wave.py" />
   <source>The raster is too small for pitches in this range.</source>
   <translation>Das Raster ist zu klein für Regelabstände in diesem Bereich.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/coarse_wave.py" />
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>No regular pattern stands out here.</source>
   <translation>Hier hebt sich kein regelmäßiges Muster ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/coarse_wave.py" />
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search a piece that holds the field and little else, or measure single transects.</source>
   <translation>Durchsuchen Sie einen Ausschnitt mit dem Feld und wenig sonst, oder messen Sie einzelne Querschnitte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Berms {foot:.1f} m wide with strips of {strip:.1f} m beside them leave no room in {spacing:.1f} m.</source>
   <translation>Erdwälle von {foot:.1f} m Breite mit Streifen von {strip:.1f} m daneben lassen in {spacing:.1f} m keinen Raum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Lower the assumed height, slope or strip, or measure them.</source>
   <translation>Verringern Sie die angenommene Höhe oder Böschung oder den Streifen, oder messen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Crest to crest, as measured</source>
   <translation>Krone zu Krone, wie gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Width of a berm's foot</source>
   <translation>Breite des Wallfußes</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>crest width w = {w}, slope s = {s} to 1, height h = {h}, alike on both sides and in both berms</source>
   <translation>Kronenbreite w = {w}, Böschung s = {s} zu 1, Höhe h = {h}, auf beiden Seiten und bei beiden Erdwällen gleich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Clear floor between the berms</source>
   <translation>Freie Sohle zwischen den Erdwällen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Room for a unit on the floor</source>
   <translation>Raum für eine Einheit auf der Sohle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>a strip of floor c = {c} between toe and unit</source>
   <translation>ein Streifen Sohle c = {c} zwischen Fuß und Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Unit edge to unit edge across a berm</source>
   <translation>Einheit zu Einheit über einen Erdwall</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>units fill their room, and the row is regular</source>
   <translation>Einheiten füllen ihren Raum, und die Reihe ist regelmäßig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A unit of {extent:.1f} m does not fit into a spacing of {spacing:.1f} m.</source>
   <translation>Eine Einheit von {extent:.1f} m passt nicht in einen Abstand von {spacing:.1f} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Measure both along the same row.</source>
   <translation>Messen Sie beide entlang derselben Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Spacing, as measured</source>
   <translation>Abstand, wie gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Extent of a unit in the same direction, as measured</source>
   <translation>Ausdehnung einer Einheit in derselben Richtung, wie gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Unit edge to unit edge</source>
   <translation>Einheit zu Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>units are alike and lie alike in their cells</source>
   <translation>Einheiten sind gleich und liegen in ihren Zellen gleich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A berm's section needs sizes that are not below zero, each with an uncertainty.</source>
   <translation>Der Querschnitt eines Erdwalls braucht Größen nicht unter null, jede mit einer Unsicherheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A spacing is a length above zero with an uncertainty.</source>
   <translation>Ein Abstand ist eine Länge über null mit einer Unsicherheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A spacing is converted in metres, not in {unit}.</source>
   <translation>Ein Abstand wird in Metern umgerechnet, nicht in {unit}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <location filename="../../plugin/core/berms/lines.py" />
   <source>A spacing needs two crest lines; there is {count}.</source>
   <translation>Ein Abstand braucht zwei Kronenlinien; vorhanden: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <location filename="../../plugin/core/berms/lines.py" />
   <source>Draw or accept another one.</source>
   <translation>Zeichnen Sie noch eine, oder nehmen Sie eine an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>How finely crest “{name}” was seen is not known.</source>
   <translation>Wie fein Krone „{name}“ zu sehen war, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Give its scene a pixel size, or draw it on a scene of the case.</source>
   <translation>Geben Sie ihrer Aufnahme eine Pixelgröße, oder zeichnen Sie sie auf einer Aufnahme des Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>No two crests run side by side within {reach:.0f} m.</source>
   <translation>Keine zwei Kronen laufen innerhalb von {reach:.0f} m nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Accept more of them, or measure with a transect.</source>
   <translation>Nehmen Sie mehr davon an, oder messen Sie mit einem Querschnitt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Crest “{name}” is closed: it has no neighbour but itself.</source>
   <translation>Krone „{name}“ ist geschlossen: Sie hat keine Nachbarin außer sich selbst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Leave it out, or measure across it with a transect.</source>
   <translation>Lassen Sie sie weg, oder messen Sie quer über sie mit einem Querschnitt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Crests “{one}” and “{other}” meet.</source>
   <translation>Die Kronen „{one}“ und „{other}“ treffen sich.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Leave one of them out: where they meet, their distance is none.</source>
   <translation>Lassen Sie eine davon weg: Wo sie sich treffen, gibt es keinen Abstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crests.py" />
   <source>A raster of {width} x {height} pixels is too small for a crest.</source>
   <translation>Ein Raster von {width} x {height} Pixeln ist zu klein für eine Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>“{name}” is not a measurement from crest to crest of one cell.</source>
   <translation>„{name}“ ist keine Messung von Krone zu Krone einer Zelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>Choose measurements with two crests.</source>
   <translation>Wählen Sie Messungen mit zwei Kronen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>No measurement is chosen.</source>
   <translation>Es ist keine Messung gewählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>Choose at least three of a row.</source>
   <translation>Wählen Sie mindestens drei einer Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>A row needs at least three cells; these measurements cross {count}.</source>
   <translation>Eine Reihe braucht mindestens drei Zellen; diese Messungen queren {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/crossings.py" />
   <source>Choose measurements across more cells of the row.</source>
   <translation>Wählen Sie Messungen über mehr Zellen der Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The place lies where the scene's coordinate system does not reach.</source>
   <translation>Die Stelle liegt, wohin das Koordinatensystem der Aufnahme nicht reicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The place lies off the scene.</source>
   <translation>Die Stelle liegt außerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Draw inside the scene's edge.</source>
   <translation>Zeichnen Sie innerhalb des Randes der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>In its coordinate system the scene lies off the earth.</source>
   <translation>In ihrem Koordinatensystem liegt die Aufnahme nicht auf der Erde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Give it the coordinate system that its numbers are in.</source>
   <translation>Geben Sie ihr das Koordinatensystem, in dem ihre Zahlen stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The pixels are no squares on the ground: {long:.2f} by {short:.2f} m.</source>
   <translation>Die Pixel sind am Boden nicht quadratisch: {long:.2f} mal {short:.2f} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Warp the scene to a metric coordinate system, such as its UTM zone, and search that.</source>
   <translation>Transformieren Sie die Aufnahme in ein metrisches Koordinatensystem, etwa ihre UTM-Zone, und durchsuchen Sie diese.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>The pitches to look for are two lengths above zero, the shorter one first.</source>
   <translation>Die Regelabstände, nach denen gesucht wird, sind zwei Längen über null, die kürzere zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>With pixels of {pixel:.2g} m no pitch below {least:.1f} m can be made out here.</source>
   <translation>Mit Pixeln von {pixel:.2g} m ist hier kein Regelabstand unter {least:.1f} m zu erkennen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>Look for longer pitches, or in a smaller area or a finer scene.</source>
   <translation>Suchen Sie nach längeren Regelabständen, in einem kleineren Gebiet oder auf einer feineren Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>Every value is the same here: there is no pattern.</source>
   <translation>Hier sind alle Werte gleich: Es gibt kein Muster.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>Search another place.</source>
   <translation>Durchsuchen Sie eine andere Stelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/flanks.py" />
   <source>To pair bright and dark flanks the sun's azimuth must be known.</source>
   <translation>Um helle und dunkle Flanken zu paaren, muss der Sonnenazimut bekannt sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/flanks.py" />
   <source>Give the scene its time, or the azimuth from its metadata.</source>
   <translation>Geben Sie der Aufnahme ihre Uhrzeit, oder den Azimut aus ihren Metadaten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The berm at {at:.1f} m shows no toe on one of its sides.</source>
   <translation>Der Erdwall bei {at:.1f} m zeigt auf einer seiner Seiten keinen Fuß.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Draw the transect farther out, or set the toe by hand.</source>
   <translation>Ziehen Sie den Querschnitt weiter hinaus, oder setzen Sie den Fuß von Hand.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The toes do not lie on both sides of the crest.</source>
   <translation>Die Füße liegen nicht beiderseits der Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Drag them to their places.</source>
   <translation>Ziehen Sie sie an ihre Stellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The ground at {at:.1f} m does not stand above the floors beside it.</source>
   <translation>Der Boden bei {at:.1f} m liegt nicht höher als die Sohlen daneben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Choose another crest.</source>
   <translation>Wählen Sie eine andere Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>There is no floor beside the berm from {begin:.1f} to {end:.1f} m.</source>
   <translation>Neben dem Erdwall von {begin:.1f} bis {end:.1f} m gibt es keine Sohle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Draw the transect farther out on both sides.</source>
   <translation>Ziehen Sie den Querschnitt auf beiden Seiten weiter hinaus.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>A crest line needs two points at least.</source>
   <translation>Eine Kronenlinie braucht mindestens zwei Punkte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>Draw it anew.</source>
   <translation>Zeichnen Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>The step along the lines and the reach beside them are lengths above zero.</source>
   <translation>Die Schrittweite entlang der Linien und die Reichweite daneben sind Längen über null.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>A crest stands here already.</source>
   <translation>Hier steht schon eine Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>Drag it to where it belongs.</source>
   <translation>Ziehen Sie sie dorthin, wo sie hingehört.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>A toe lies beside its own crest, before the next one.</source>
   <translation>Ein Fuß liegt neben seiner eigenen Krone, vor der nächsten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>Drag it to where the flank ends.</source>
   <translation>Ziehen Sie ihn dorthin, wo die Flanke endet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>A toe belongs to a crest, and there is none.</source>
   <translation>Ein Fuß gehört zu einer Krone, und es gibt keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>Set the crest first.</source>
   <translation>Setzen Sie zuerst die Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>No structure here has an outline with its U95.</source>
   <translation>Kein Bauwerk hat hier einen Umriss mit U95.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Draw them in the Growth panel, or detect cells.</source>
   <translation>Zeichnen Sie Umrisse im Fenster Wachstum, oder erkennen Sie Zellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>The structures lie more than {most} km apart.</source>
   <translation>Die Bauwerke liegen mehr als {most} km auseinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Choose those of one site.</source>
   <translation>Wählen Sie die eines Ortes.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>There is no row yet.</source>
   <translation>Es gibt noch keine Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Let rows be found, or put cells into one.</source>
   <translation>Lassen Sie Reihen finden, oder ordnen Sie Zellen einer Reihe zu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>“{name}” is outlined by its berm, which is no unit's edge.</source>
   <translation>Der Umriss von „{name}“ ist der seines Erdwalls und keine Kante einer Einheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Choose a kind that is stored or built: magazines, sheds, stacks.</source>
   <translation>Wählen Sie eine Art, die gelagert oder gebaut wird: Munitionslagerhäuser, Hallen, Stapel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>The outlines of “{one}” and “{other}” touch.</source>
   <translation>Die Umrisse von „{one}“ und „{other}“ berühren sich.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Mend them in the Growth panel.</source>
   <translation>Berichtigen Sie sie im Fenster Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>“{one}” and “{other}” have the same centre.</source>
   <translation>„{one}“ und „{other}“ haben dieselbe Mitte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>One of them is drawn twice: delete it.</source>
   <translation>Eines davon ist doppelt gezeichnet: Löschen Sie es.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>A distance needs two structures; there is {count}.</source>
   <translation>Ein Abstand braucht zwei Bauwerke; vorhanden: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Draw or detect another one.</source>
   <translation>Zeichnen oder erkennen Sie noch eines.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>The shortest pitch to look for is two pixels, and the longest is longer.</source>
   <translation>Der kürzeste gesuchte Regelabstand beträgt mindestens zwei Pixel, und der längste ist länger.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>The raster is too small for four pitches of the shortest kind.</source>
   <translation>Das Raster ist zu klein für vier der kürzesten Regelabstände.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>More than half of this piece is unknown.</source>
   <translation>Mehr als die Hälfte dieses Ausschnitts ist unbekannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search where there is data.</source>
   <translation>Suchen Sie, wo es Daten gibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Two positions of the row coincide.</source>
   <translation>Zwei Positionen der Reihe fallen zusammen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Leave one of the two out.</source>
   <translation>Lassen Sie eine der beiden weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>A pitch needs at least three positions; there are {count}.</source>
   <translation>Ein Regelabstand braucht mindestens drei Positionen; vorhanden: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Measure more berms of the row.</source>
   <translation>Messen Sie mehr Erdwälle der Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pixel_noise.py" />
   <source>There is nothing to see here: every value is the same, or none is known.</source>
   <translation>Hier ist nichts zu sehen: Alle Werte sind gleich, oder keiner ist bekannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/pixel_noise.py" />
   <source>Search another place, or another scene.</source>
   <translation>Durchsuchen Sie eine andere Stelle oder eine andere Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/placement.py" />
   <source>The same crests are not met beside the line.</source>
   <translation>Neben der Linie finden sich nicht dieselben Kronen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The transect of {length:.1f} m is shorter than one berm: 1 pixel of {gsd:.2f} m.</source>
   <translation>Der Querschnitt von {length:.1f} m ist kürzer als ein Erdwall: 1 Pixel von {gsd:.2f} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The transect of {length:.1f} m is shorter than one berm: {pixels} pixels of {gsd:.2f} m.</source>
   <translation>Der Querschnitt von {length:.1f} m ist kürzer als ein Erdwall: {pixels} Pixel zu {gsd:.2f} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it across two berms.</source>
   <translation>Legen Sie ihn über zwei Erdwälle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The surface is level along the transect: every value is the same.</source>
   <translation>Die Oberfläche ist entlang des Querschnitts eben: alle Werte sind gleich.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it across two berms, or measure on another scene.</source>
   <translation>Legen Sie ihn über zwei Erdwälle, oder messen Sie auf einer anderen Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The scene has no data along {share:.0f} % of the transect, first at {first:.1f} m.</source>
   <translation>Auf {share:.0f} % des Querschnitts hat die Aufnahme keine Daten, zuerst bei {first:.1f} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it where there is data, or measure on another scene.</source>
   <translation>Legen Sie ihn dorthin, wo es Daten gibt, oder messen Sie auf einer anderen Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/read.py" />
   <source>Line {row} of “{path}” cannot be read: {problem}.</source>
   <translation>Zeile {row} von „{path}“ kann nicht gelesen werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/read.py" />
   <source>Compare it with the transects of the worked example.</source>
   <translation>Vergleichen Sie sie mit den Querschnitten des Beispielfalls.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_fit.py" />
   <source>A row needs at least three cells; there are {count}.</source>
   <translation>Eine Reihe braucht mindestens drei Zellen; vorhanden: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_fit.py" />
   <source>Add more cells to it.</source>
   <translation>Fügen Sie ihr weitere Zellen hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_fit.py" />
   <source>These {count} cells do not stand in one row.</source>
   <translation>Diese {count} Zellen stehen nicht in einer Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_fit.py" />
   <source>Choose measurements of one row.</source>
   <translation>Wählen Sie Messungen einer einzigen Reihe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_spacing.py" />
   <source>The distance between rows needs two rows; there is {count}.</source>
   <translation>Der Abstand zwischen Reihen braucht zwei Reihen; vorhanden: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_spacing.py" />
   <source>Let rows be found, or put cells into them.</source>
   <translation>Lassen Sie Reihen finden, oder ordnen Sie Zellen Reihen zu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_spacing.py" />
   <source>No two rows run side by side within {reach:.0f} m.</source>
   <translation>Keine zwei Reihen laufen innerhalb von {reach:.0f} m nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/row_spacing.py" />
   <source>Let it reach farther, or put cells into rows that lie beside each other.</source>
   <translation>Vergrößern Sie die Reichweite, oder ordnen Sie Zellen Reihen zu, die nebeneinander liegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>fuel tanks within bunds</source>
   <translation>Treibstofftanks in Auffangwannen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>revetments for aircraft or vehicles</source>
   <translation>Schutzwälle für Flugzeuge oder Fahrzeuge</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>silage clamps and farm bunds</source>
   <translation>Fahrsilos und Wälle von Höfen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>quarries and spoil heaps</source>
   <translation>Steinbrüche und Halden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: {said}.</source>
   <translation>{rule}: {said}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>consistent only within the uncertainty, with up to {upper} kg a unit</source>
   <translation>nur innerhalb der Unsicherheit vereinbar, mit bis zu {upper} kg je Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>not consistent with any quantity from {least} kg on</source>
   <translation>mit keiner Menge ab {least} kg vereinbar</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>consistent with every quantity that the rule covers, to {most} kg a unit, but beyond {lower} kg only within the uncertainty</source>
   <translation>vereinbar mit jeder Menge, für die die Regel gilt, bis {most} kg je Einheit, über {lower} kg aber nur innerhalb der Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>consistent with every quantity that the rule covers, {least} to {most} kg a unit</source>
   <translation>vereinbar mit jeder Menge, für die die Regel gilt, {least} bis {most} kg je Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>consistent with up to {largest} kg a unit, {lower} to {upper} kg within U95</source>
   <translation>vereinbar mit bis zu {largest} kg je Einheit, {lower} bis {upper} kg innerhalb von U95</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>only within the uncertainty, up to {upper} kg</source>
   <translation>nur innerhalb der Unsicherheit, bis {upper} kg</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>not consistent with any</source>
   <translation>mit keiner vereinbar</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>all that it covers, to {most} kg (beyond {lower} only within the uncertainty)</source>
   <translation>alles, wofür sie gilt, bis {most} kg (über {lower} nur innerhalb der Unsicherheit)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>all that it covers, to {most} kg</source>
   <translation>alles, wofür sie gilt, bis {most} kg</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>up to {largest} kg ({lower} – {upper})</source>
   <translation>bis {largest} kg ({lower} – {upper})</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: not applicable to this quantity.</source>
   <translation>{rule}: auf diese Menge nicht anwendbar.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: not consistent with the {required} m asked for.</source>
   <translation>{rule}: nicht vereinbar mit den verlangten {required} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with the {required} m asked for, within the uncertainty.</source>
   <translation>{rule}: vereinbar mit den verlangten {required} m, innerhalb der Unsicherheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with the {required} m asked for.</source>
   <translation>{rule}: vereinbar mit den verlangten {required} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>The separation rules in “{path}” cannot be read: {reason}</source>
   <translation>Die Abstandsregeln in „{path}“ können nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>“{path}” is not a table of separation rules.</source>
   <translation>„{path}“ ist keine Tabelle von Abstandsregeln.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Its first line names the columns {columns}.</source>
   <translation>Ihre erste Zeile nennt die Spalten {columns}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>There is no rule to compare with.</source>
   <translation>Es gibt keine Regel, mit der verglichen werden kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Add one to the table of rules.</source>
   <translation>Fügen Sie der Tabelle der Regeln eine hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A distance from {definition} is not what separation rules are about.</source>
   <translation>Um einen Abstand von {definition} geht es in Abstandsregeln nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Convert it to unit edge to unit edge first, with the assumptions that this needs.</source>
   <translation>Rechnen Sie ihn zuerst in Einheit zu Einheit um, mit den Annahmen, die das braucht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A separation is a length above zero with an uncertainty.</source>
   <translation>Ein Abstand zwischen Einheiten ist eine Länge über null mit einer Unsicherheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A separation is compared in metres, not in {unit}.</source>
   <translation>Ein Abstand zwischen Einheiten wird in Metern verglichen, nicht in {unit}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Line {number} of “{path}” is not a separation rule.</source>
   <translation>Zeile {number} von „{path}“ ist keine Abstandsregel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>It needs a name, a factor above zero, a unit ({units}), a range, a citation and how it was checked.</source>
   <translation>Sie braucht einen Namen, einen Faktor über null, eine Einheit ({units}), einen Bereich, eine Quellenangabe und wie sie geprüft wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>The lines of rule {name} in “{path}” do not join.</source>
   <translation>Die Zeilen der Regel {name} in „{path}“ schließen nicht aneinander an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Let each begin at the quantity where the one above it ends.</source>
   <translation>Lassen Sie jede bei der Menge beginnen, bei der die darüber endet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>The sun stands {sun:.1f}° high and crosses the crest at {crossing:.0f}°: below {highest:.1f}° only would the shadow reach beyond a lee slope of 1:{slope:.2g}.</source>
   <translation>Die Sonne steht {sun:.1f}° hoch und trifft die Krone unter {crossing:.0f}°: Nur unter {highest:.1f}° reichte der Schatten über einen Leehang von 1:{slope:.2g} hinaus.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>The sun is below the horizon.</source>
   <translation>Die Sonne steht unter dem Horizont.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>Measure on a scene with a lower sun, or on an elevation model.</source>
   <translation>Messen Sie auf einer Aufnahme mit tieferer Sonne oder auf einem Geländemodell.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>A shadow needs the sun's elevation and azimuth, the crest's bearing and a lee slope.</source>
   <translation>Ein Schatten braucht Höhe und Azimut der Sonne, die Richtung der Krone und einen Leehang.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>Give the scene its date and time, or its sun angles.</source>
   <translation>Geben Sie der Aufnahme Datum und Uhrzeit oder ihre Sonnenwinkel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>A shadow has a length above zero.</source>
   <translation>Ein Schatten hat eine Länge über null.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>Draw it from the crest to its tip.</source>
   <translation>Zeichnen Sie ihn von der Krone bis zu seiner Spitze.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/shadow.py" />
   <source>The ground falls as steeply as the light: the shadow has no end on it.</source>
   <translation>Der Boden fällt so steil wie das Licht: Der Schatten endet darauf nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>“{definition}” cannot be read from a profile across berms.</source>
   <translation>„{definition}“ kann nicht aus einem Profil quer zu den Erdwällen gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Measure crest to crest or toe to toe.</source>
   <translation>Messen Sie Krone zu Krone oder Fuß zu Fuß.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>No crest stands out from the noise along this transect.</source>
   <translation>Keine Krone hebt sich entlang dieses Querschnitts vom Rauschen ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Draw it across two berms, with some ground beyond each, or average over a greater width.</source>
   <translation>Legen Sie ihn über zwei Erdwälle, mit etwas Boden jenseits von beiden, oder mitteln Sie über eine größere Breite.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Only one crest stands out, at {at:.1f} m: a spacing needs two.</source>
   <translation>Nur eine Krone hebt sich ab, bei {at:.1f} m: Ein Abstand braucht zwei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Draw the transect on across the next berm, with some ground beyond it.</source>
   <translation>Ziehen Sie den Querschnitt weiter über den nächsten Erdwall, mit etwas Boden dahinter.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Between these crests no level floor with two toes is seen.</source>
   <translation>Zwischen diesen Kronen ist keine ebene Sohle mit zwei Füßen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Measure crest to crest, or draw where the floor between the berms is clear.</source>
   <translation>Messen Sie Krone zu Krone, oder zeichnen Sie, wo die Sohle zwischen den Erdwällen frei ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>A transect needs a width above zero.</source>
   <translation>Ein Querschnitt braucht eine Breite über null.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Give a width of a few metres.</source>
   <translation>Geben Sie eine Breite von einigen Metern an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>A transect is straight and has two ends.</source>
   <translation>Ein Querschnitt ist gerade und hat zwei Enden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it with two clicks.</source>
   <translation>Zeichnen Sie ihn mit zwei Klicks.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The line lies where the scene's coordinate system “{crs}” does not reach.</source>
   <translation>Die Linie liegt, wohin das Koordinatensystem „{crs}“ der Aufnahme nicht reicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <location filename="../../plugin/core/raster.py" />
   <source>Draw inside the scene.</source>
   <translation>Zeichnen Sie innerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect has no length.</source>
   <translation>Der Querschnitt hat keine Länge.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it from one berm to the next.</source>
   <translation>Zeichnen Sie ihn von einem Erdwall zum nächsten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect covers {count} million samples.</source>
   <translation>Der Querschnitt umfasst {count} Millionen Werte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw a shorter or a narrower one.</source>
   <translation>Zeichnen Sie einen kürzeren oder schmaleren.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect leaves the scene.</source>
   <translation>Der Querschnitt verlässt die Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect lies off the scene.</source>
   <translation>Der Querschnitt liegt außerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it inside the scene's edge.</source>
   <translation>Zeichnen Sie ihn innerhalb des Randes der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/widths.py" />
   <source>The widths of crests to look for are two lengths above zero, the narrower one first.</source>
   <translation>Die Kronenbreiten, nach denen gesucht wird, sind zwei Längen über null, die schmalere zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/widths.py" />
   <source>With pixels of {gsd:.2g} m no crest with a half-width below {least:.2g} m can be told from the grid.</source>
   <translation>Mit Pixeln von {gsd:.2g} m ist keine Krone mit einer Halbbreite unter {least:.2g} m vom Pixelraster zu unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/berms/widths.py" />
   <source>Use a scene of finer resolution, or look for broader banks.</source>
   <translation>Verwenden Sie eine feiner aufgelöste Aufnahme, oder suchen Sie nach breiteren Wällen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>completely reliable</source>
   <translation>völlig zuverlässig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>usually reliable</source>
   <translation>meist zuverlässig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>fairly reliable</source>
   <translation>einigermaßen zuverlässig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>not usually reliable</source>
   <translation>meist nicht zuverlässig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>unreliable</source>
   <translation>unzuverlässig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>cannot be judged</source>
   <translation>nicht zu beurteilen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>confirmed by other sources</source>
   <translation>durch andere Quellen bestätigt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>probably true</source>
   <translation>wahrscheinlich wahr</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>possibly true</source>
   <translation>möglicherweise wahr</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>doubtful</source>
   <translation>zweifelhaft</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>improbable</source>
   <translation>unwahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” is empty.</source>
   <translation>„{name}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” could not be kept beside the case: {why}</source>
   <translation>„{name}“ konnte nicht neben dem Fall abgelegt werden: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Check that the file can be read and that the case's folder can be written to.</source>
   <translation>Prüfen Sie, ob die Datei gelesen und in den Ordner des Falls geschrieben werden kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” lies outside the folder of the case and is not opened.</source>
   <translation>„{path}“ liegt außerhalb des Ordners des Falls und wird nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Attach the copy again, so that it lies beside the case.</source>
   <translation>Hängen Sie die Kopie noch einmal an, so dass sie neben dem Fall liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” is not there any more.</source>
   <translation>„{path}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Bring the file back, or attach another copy.</source>
   <translation>Bringen Sie die Datei zurück, oder hängen Sie eine andere Kopie an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>No SHA-256 was recorded for “{path}”, so that nobody can say whether it is untouched.</source>
   <translation>Für „{path}“ wurde kein SHA-256 erfasst; niemand kann also sagen, ob es unverändert ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Attach the copy again.</source>
   <translation>Hängen Sie die Kopie noch einmal an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” cannot be read: {why}</source>
   <translation>„{path}“ kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” was changed since it was attached: its SHA-256 is another one.</source>
   <translation>„{path}“ wurde geändert, seit es angehängt wurde: Der SHA-256 ist ein anderer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Bring back the file as it was, or attach what is there now as a new copy.</source>
   <translation>Bringen Sie die Datei zurück, wie sie war, oder hängen Sie die vorhandene als neue Kopie an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” is not of a kind that is kept as an archived copy.</source>
   <translation>„{name}“ ist von keiner Art, die als Archivkopie abgelegt wird.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Save the source as one of {endings}.</source>
   <translation>Speichern Sie die Quelle als eines von {endings}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/beside.py" />
   <source>fits: both can hold</source>
   <translation>passt: Beides kann zutreffen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/beside.py" />
   <source>more than fit at once</source>
   <translation>mehr, als zugleich hineinpassen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/beside.py" />
   <source>fewer than fit</source>
   <translation>weniger, als hineinpassen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/beside.py" />
   <source>Outline {area}, {least} to {most} % of it stood on, {tiers} tiers; dimensions of ISO 668.</source>
   <translation>Umriss {area}, davon {least} bis {most} Prozent bestellt, {tiers} Lagen; Maße nach ISO 668.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write the day as 2023-08-15, or leave it blank where it is not known.</source>
   <translation>Schreiben Sie den Tag als 2023-08-15, oder lassen Sie ihn leer, wo er nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Give the first and the last possible day, each as 2023-08-15; leave blank what is not known.</source>
   <translation>Geben Sie den ersten und den letzten möglichen Tag an, je als 2023-08-15; lassen Sie leer, was nicht bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write the day as 2023-08-15, the month as 2023-08 or the year as 2023; leave it blank where it is not known.</source>
   <translation>Schreiben Sie den Tag als 2023-08-15, den Monat als 2023-08 oder das Jahr als 2023; ist nichts bekannt, bleibt es leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” names no day.</source>
   <translation>„{text}“ nennt keinen Tag.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” cannot be read as a date.</source>
   <translation>„{text}“ kann nicht als Datum gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a day of the calendar.</source>
   <translation>„{text}“ ist kein Tag des Kalenders.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a number.</source>
   <translation>„{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write it in digits, such as 1200.</source>
   <translation>Schreiben Sie sie in Ziffern, etwa 1200.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is a range, and a movement carries one bound.</source>
   <translation>„{text}“ ist ein Bereich, und ein Transport trägt nur eine Grenze.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Enter the lower end with the bound &gt;= and say the upper end in the note.</source>
   <translation>Geben Sie das untere Ende mit der Grenze &gt;= ein, und nennen Sie das obere in der Anmerkung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” may mean a thousand or one.</source>
   <translation>„{text}“ kann tausend oder eins meinen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write {digits} or {number}.</source>
   <translation>Schreiben Sie {digits} oder {number}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a count.</source>
   <translation>„{text}“ ist keine Anzahl.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <location filename="../../plugin/core/quantity.py" />
   <source>“{bound}” is not a bound.</source>
   <translation>„{bound}“ ist keine Grenze.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <location filename="../../plugin/core/quantity.py" />
   <source>Use one of {bounds}.</source>
   <translation>Verwenden Sie eine von {bounds}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>It ends on {latest}, before it begins on {earliest}.</source>
   <translation>Es endet am {latest}, bevor es am {earliest} beginnt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>Look at the two days again.</source>
   <translation>Sehen Sie sich die beiden Tage noch einmal an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>A quantity cannot be less than nothing.</source>
   <translation>Eine Menge kann nicht kleiner als nichts sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two movements between the same places, with the same carriers and in the same unit: within the window of one, the other counts more than it allows.</source>
   <translation>Zwei Transporte zwischen denselben Orten, mit denselben Transportmitteln und in derselben Einheit: Innerhalb des Zeitraums des einen zählt der andere mehr, als jener zulässt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two accounts of one transfer (same places, same carriers, at least half of their days shared) count the voyages in different words, such as trips and round trips. However a round trip is counted, as one or as two, neither figure follows from the other.</source>
   <translation>Zwei Berichte über denselben Transport (gleiche Orte, gleiche Transportmittel, mindestens die Hälfte der Tage gemeinsam) zählen die Fahrten mit verschiedenen Wörtern, etwa Fahrten und Hin- und Rückfahrten. Wie man eine Hin- und Rückfahrt auch zählt, als eine oder als zwei: Keine Zahl folgt aus der anderen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A claim and its denial.</source>
   <translation>Eine Behauptung und ihr Dementi.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A claim and another reading of the same facts.</source>
   <translation>Eine Behauptung und eine andere Deutung derselben Tatsachen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A record rests on a source that was published before the thing happened, by more than a day.</source>
   <translation>Ein Datensatz beruht auf einer Quelle, die mehr als einen Tag vor dem Geschehen erschien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A carrier is in two places on one day.</source>
   <translation>Ein Transportmittel ist an einem Tag an zwei Orten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A ship is at two places on two days, so far apart that it would have had to go faster than 35 knots. Each day may be either end of its 24 hours.</source>
   <translation>Ein Schiff ist an zwei Tagen an zwei Orten, die so weit auseinander liegen, dass es schneller als 35 Knoten gefahren sein müsste. Jeder Tag kann das eine oder das andere Ende seiner 24 Stunden meinen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A movement ends before it begins.</source>
   <translation>Ein Transport endet, bevor er beginnt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two sites share a name and lie more than a kilometre apart.</source>
   <translation>Zwei Orte haben denselben Namen und liegen mehr als einen Kilometer auseinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Lengths stated for one thing differ by more than their rounding allows; “about” is read as a fifth more or less. Lengths that are measured to different things are not compared.</source>
   <translation>Für dasselbe genannte Längen unterscheiden sich um mehr, als ihre Rundung zulässt; „etwa“ gilt als ein Fünftel mehr oder weniger. Längen, die bis zu Verschiedenem gemessen sind, werden nicht verglichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A packing from {least} to {most} is none.</source>
   <translation>Eine Packung von {least} bis {most} gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give two parts of the outline between 0 and 1, the smaller first.</source>
   <translation>Geben Sie zwei Anteile des Umrisses zwischen 0 und 1 an, den kleineren zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>{number} containers of {feet} ft</source>
   <translation>{number} Container von {feet} ft</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A container of {feet} ft has no dimensions here.</source>
   <translation>Für einen Container von {feet} ft gibt es hier keine Maße.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Choose 20 or 40 ft.</source>
   <translation>Wählen Sie 20 oder 40 ft.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>An area of {area} is no outline of a stack.</source>
   <translation>Eine Fläche von {area} ist kein Umriss eines Stapels.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>The outline's area has no uncertainty, so that the count would have none either.</source>
   <translation>Die Fläche des Umrisses hat keine Unsicherheit; die Anzahl hätte also auch keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give the U95 of the outline's corners, or of the area.</source>
   <translation>Geben Sie U95 für die Ecken des Umrisses oder für die Fläche an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give either the tiers or the height of the stack.</source>
   <translation>Geben Sie entweder die Lagen oder die Höhe des Stapels an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Tiers are counted on an oblique view; a height comes from a shadow or an elevation model.</source>
   <translation>Lagen werden auf einem Schrägbild gezählt; eine Höhe kommt aus einem Schatten oder einem Geländemodell.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>The outline is smaller than one container of {feet} ft.</source>
   <translation>Der Umriss ist kleiner als ein Container von {feet} ft.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Choose the smaller container, or draw the outline again.</source>
   <translation>Wählen Sie den kleineren Container, oder zeichnen Sie den Umriss neu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Tiers are whole numbers from 1 to {most}, the smaller first.</source>
   <translation>Lagen sind ganze Zahlen von 1 bis {most}, die kleinere zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A height of {height} says no number of tiers.</source>
   <translation>Aus einer Höhe von {height} folgt keine Zahl von Lagen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>No whole number of tiers of {tier} m is {height} high.</source>
   <translation>Keine ganze Zahl von Lagen zu {tier} m ist {height} hoch.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Look at the height and its U95 again, or give the tiers.</source>
   <translation>Prüfen Sie die Höhe und ihren U95-Wert noch einmal, oder geben Sie die Lagen an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>No movement was given to add.</source>
   <translation>Es wurde kein Transport zum Zusammenzählen angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{label} gives no count with a bound.</source>
   <translation>{label} nennt keine Anzahl mit einer Grenze.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{label} does not name both places and a carrier; it may count what another one counts.</source>
   <translation>{label} nennt nicht beide Orte und ein Transportmittel; es könnte zählen, was ein anderer Transport zählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>The window of {label} is open; nobody can say what it shares with others.</source>
   <translation>Der Zeitraum von {label} ist offen; niemand kann sagen, was er mit anderen teilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} counts “{one}” and {second} counts “{other}”; counts of different units are never added.</source>
   <translation>{first} zählt „{one}“ und {second} zählt „{other}“; Anzahlen verschiedener Einheiten werden nie zusammengezählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} and {second} are not between the same places.</source>
   <translation>{first} und {second} verbinden nicht dieselben Orte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} and {second} do not name the same carriers.</source>
   <translation>{first} und {second} nennen nicht dieselben Transportmittel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>The windows of {first} and {second} share days; what falls into them would be counted twice.</source>
   <translation>Die Zeiträume von {first} und {second} haben Tage gemeinsam; was in sie fällt, würde doppelt gezählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>Lower and upper bounds are mixed; their sum would be neither.</source>
   <translation>Untere und obere Grenzen sind gemischt; ihre Summe wäre weder das eine noch das andere.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>“{imo}” is no IMO number: its last digit does not fit. Is a digit misread?</source>
   <translation>„{imo}“ ist keine IMO-Nummer: Die letzte Ziffer passt nicht. Ist eine Ziffer falsch gelesen?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>It was read before it was published. Which of the two days is wrong?</source>
   <translation>Es wurde gelesen, bevor es erschien. Welcher der beiden Tage ist falsch?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>Where does the coordinate come from?</source>
   <translation>Woher kommt die Koordinate?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>It begins and ends at one site. Is the other end known?</source>
   <translation>Er beginnt und endet an einem Ort. Ist das andere Ende bekannt?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>Is the number exact (=), about (~) or a bound (&gt;=, &lt;=)? Without that it is compared with none.</source>
   <translation>Ist die Zahl genau (=), ungefähr (~) oder eine Grenze (&gt;=, &lt;=)? Ohne das wird sie mit keiner verglichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/doubts.py" />
   <source>What does the number count?</source>
   <translation>Was zählt die Zahl?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same reference</source>
   <translation>dieselbe Fundstelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same title and publisher</source>
   <translation>derselbe Titel und Herausgeber</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same IMO number</source>
   <translation>dieselbe IMO-Nummer</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same name</source>
   <translation>derselbe Name</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>a name in common</source>
   <translation>ein gemeinsamer Name</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same places, carriers, days and quantity</source>
   <translation>dieselben Orte, Transportmittel, Tage und Menge</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same words by the same speaker</source>
   <translation>dieselben Worte von derselben Person oder Stelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/duplicates.py" />
   <source>the same words</source>
   <translation>dieselben Worte</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label} does not name both places.</source>
   <translation>{label} nennt nicht beide Orte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label}: no coordinate was found for {sites}.</source>
   <translation>{label}: Für {sites} wurde keine Koordinate gefunden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label} begins and ends in one place.</source>
   <translation>{label} beginnt und endet an derselben Stelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <source>Denials, answers</source>
   <translation>Dementis, Antworten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Claims</source>
   <translation>Behauptungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Carriers</source>
   <translation>Transportmittel</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sites</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/mapping.py" />
   <source>“{folder}” cannot be read: {why}</source>
   <translation>„{folder}“ kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/mapping.py" />
   <location filename="../../plugin/core/chain/reading.py" />
   <source>“{folder}” holds no table of a transfer chain.</source>
   <translation>„{folder}“ enthält keine Tabelle einer Lieferkette.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/mapping.py" />
   <location filename="../../plugin/core/chain/reading.py" />
   <source>Choose a folder with {files}.</source>
   <translation>Wählen Sie einen Ordner mit {files}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/mapping.py" />
   <source>earliest and latest, one day</source>
   <translation>frühester und spätester Tag in einem</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/phrasing.py" />
   <location filename="../../plugin/panels/chain/fields.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/chain_map.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/measurements.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/sheets/readme.py" />
   <location filename="../../plugin/core/records.py" />
   <source>not stated</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/phrasing.py" />
   <source>{unit}, number not stated</source>
   <translation>{unit}, Zahl nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/phrasing.py" />
   <source>{number} (bound not stated)</source>
   <translation>{number} (ohne Angabe, ob mindestens oder höchstens)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/places.py" />
   <source>“{text}” is not on the globe.</source>
   <translation>„{text}“ liegt nicht auf dem Globus.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/places.py" />
   <source>The latitude comes first.</source>
   <translation>Die Breite steht zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/places.py" />
   <source>“{text}” is not a latitude and a longitude.</source>
   <translation>„{text}“ ist keine Breite und Länge.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/places.py" />
   <source>Write both in degrees, such as 45.888, 40.042 with a minus for south and west, or 45.888 N 40.042 E.</source>
   <translation>Schreiben Sie beide in Grad, etwa 45.888, 40.042 mit Minus für Süd und West, oder 45.888 N 40.042 E.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The tables have {n} errors; nothing was imported.</source>
   <translation>Die Tabellen haben {n} Fehler; nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The tables have one error; nothing was imported.</source>
   <translation>Die Tabellen haben einen Fehler; nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>Mend the lines that are listed and import again.</source>
   <translation>Berichtigen Sie die aufgeführten Zeilen, und importieren Sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The file is not there; no rows were read of it.</source>
   <translation>Die Datei ist nicht da; es wurden keine Zeilen daraus gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The file was left aside.</source>
   <translation>Die Datei wurde übergangen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a site</source>
   <translation>ein Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a source</source>
   <translation>eine Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a carrier</source>
   <translation>ein Transportmittel</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a movement</source>
   <translation>ein Transport</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a claim</source>
   <translation>eine Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a finding</source>
   <translation>ein Befund</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>a conflict</source>
   <translation>ein Widerspruch</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>{what} {remedy}</source>
   <translation>{what} {remedy}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>{column}: {why}</source>
   <translation>{column}: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>The cell “{column}” is empty.</source>
   <translation>Die Zelle „{column}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>“{text}” is none of {choices}.</source>
   <translation>„{text}“ ist keines von {choices}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>“{label}” is the name of several rows; give the id.</source>
   <translation>„{label}“ ist der Name mehrerer Zeilen; geben Sie die ID an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>“{label}” is the id of no row.</source>
   <translation>„{label}“ ist die ID keiner Zeile.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>“{label}” is {found}, not {wanted}.</source>
   <translation>„{label}“ ist {found}, nicht {wanted}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>{column}: {number} degrees is not on the globe.</source>
   <translation>{column}: {number} Grad liegt nicht auf dem Globus.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>A place needs both lat and lon, or neither.</source>
   <translation>Eine Lage braucht lat und lon, oder keines von beiden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>value says “{inside}” and bound says “{beside}”.</source>
   <translation>value sagt „{inside}“, und bound sagt „{beside}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>about: a claim cannot be about itself.</source>
   <translation>about: Eine Behauptung kann nicht von sich selbst handeln.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/row_records.py" />
   <source>A row cannot be in conflict with itself.</source>
   <translation>Eine Zeile kann sich nicht selbst widersprechen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_counts.py" />
   <source>{first}: {one} in {window}. {second}: {other} in {span}.</source>
   <translation>{first}: {one} in {window}. {second}: {other} in {span}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_lengths.py" />
   <source>{one} and {other} cannot both hold.</source>
   <translation>{one} und {other} können nicht beide zutreffen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_lengths.py" />
   <source>{first}: {one}. {second}: {other}. Both are stated of {site}.</source>
   <translation>{first}: {one}. {second}: {other}. Beides wird von {site} gesagt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_places.py" />
   <source>{label} arrives on {latest}, before it leaves on {earliest}.</source>
   <translation>{label} kommt am {latest} an, bevor es am {earliest} abgeht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_places.py" />
   <source>{carrier} is at {one} in {first} and at {other} in {second}, both on {day}.</source>
   <translation>{carrier} ist nach {first} in {one} und nach {second} in {other}, beides am {day}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_places.py" />
   <source>{carrier}: {first} on {day} and {second} on {other} lie {distance} km apart.</source>
   <translation>{carrier}: {first} am {day} und {second} am {other} liegen {distance} km auseinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_places.py" />
   <source>{first} and {second} are both called “{name}” and lie {distance} km apart.</source>
   <translation>{first} und {second} heißen beide „{name}“ und liegen {distance} km auseinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_statements.py" />
   <source>{label} is denied by {answer}: {statement}</source>
   <translation>{label} wird bestritten durch {answer}: {statement}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_statements.py" />
   <source>{label} has another reading in {answer}: {statement}</source>
   <translation>{label} wird anders gedeutet in {answer}: {statement}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/rules_statements.py" />
   <source>{label} is dated {when}; {source}, which it rests on, is dated {published}.</source>
   <translation>{label} ist auf {when} datiert; {source}, worauf es beruht, auf {published}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The id “{label}” is taken by another row of the case.</source>
   <translation>Die ID „{label}“ hat schon eine andere Zeile des Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The file is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The column “{column}” is missing.</source>
   <translation>Die Spalte „{column}“ fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The column “{column}” stands there twice.</source>
   <translation>Die Spalte „{column}“ kommt doppelt vor.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>Two columns are read as “{column}”.</source>
   <translation>Zwei Spalten werden als „{column}“ gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The column “{column}” is not known and was left out.</source>
   <translation>Die Spalte „{column}“ ist nicht bekannt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The column “{column}” was read as “{target}”.</source>
   <translation>Die Spalte „{column}“ wurde als „{target}“ gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>A column without a heading was left out.</source>
   <translation>Eine Spalte ohne Überschrift wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The rows have no ids and were numbered.</source>
   <translation>Die Zeilen haben keine IDs und wurden nummeriert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The row has no id.</source>
   <translation>Die Zeile hat keine ID.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The id “{label}” has a semicolon, which separates ids.</source>
   <translation>Die ID „{label}“ enthält ein Semikolon; dieses trennt IDs.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The id “{label}” is taken by another row.</source>
   <translation>Die ID „{label}“ ist durch eine andere Zeile vergeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/table_rows.py" />
   <source>The id “{label}” is taken in the case; the row becomes “{now}”.</source>
   <translation>Die ID „{label}“ ist im Fall vergeben; die Zeile wird zu „{now}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>{name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Place not stated</source>
   <translation>Ort nicht genannt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Carrier not stated</source>
   <translation>Transportmittel nicht genannt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Denials</source>
   <translation>Dementis</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Non-comments</source>
   <translation>Ohne Kommentar</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Limits</source>
   <translation>Grenzen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>Alternatives</source>
   <translation>Andere Deutungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Can the confidence leave this sentence? How likely a thing is and how well that is founded are two statements; confidence has a field of its own.</source>
   <translation>Kann die Urteilssicherheit aus diesem Satz heraus? Wie wahrscheinlich etwas ist und wie gut das begründet ist, sind zwei Aussagen; die Urteilssicherheit hat ein eigenes Feld.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{terms} is not one of the likelihood terms of this case. Which is meant: {set}?</source>
   <translation>{terms} gehört nicht zu den Wahrscheinlichkeitsstufen dieses Falls. Was ist gemeint: {set}?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>The sentence has {n} likelihood terms. Is it two findings?</source>
   <translation>Der Satz hat {n} Wahrscheinlichkeitsstufen. Sind es zwei Befunde?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>The sentence says “{said}”, the field “{chosen}”. Which holds?</source>
   <translation>Der Satz sagt „{said}“, das Feld „{chosen}“. Was gilt?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{terms} leaves no doubt. Do the sources carry that?</source>
   <translation>{terms} lässt keinen Zweifel. Tragen die Quellen das?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>How likely is it? No likelihood is chosen.</source>
   <translation>Wie wahrscheinlich ist es? Es ist keine Wahrscheinlichkeit gewählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Can it be said in one sentence? A finding that takes two may be two findings.</source>
   <translation>Lässt es sich in einem Satz sagen? Ein Befund, der zwei braucht, sind vielleicht zwei Befunde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Which counter-claims were looked for, and what was found?</source>
   <translation>Nach welchen Gegenaussagen wurde gesucht, und was wurde gefunden?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Which other explanations were considered?</source>
   <translation>Welche anderen Erklärungen wurden erwogen?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>What does it rest on? It names neither a source nor a measurement.</source>
   <translation>Worauf beruht der Befund? Er nennt weder eine Quelle noch eine Messung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{label} says “{quantity}”, the sentence {number} without that bound. Is more known?</source>
   <translation>{label} sagt „{quantity}“, der Satz {number} ohne diese Grenze. Ist mehr bekannt?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{labels}: recorded against what it rests on, and not named among the counter-claims. Should they be?</source>
   <translation>{labels}: erfasst gegen das, worauf der Befund beruht, und unter den Gegenaussagen nicht genannt. Gehört das dorthin?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>structures and measurements that findings rest on ({n})</source>
   <translation>Bauwerke und Messungen, auf denen Befunde beruhen ({n})</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>links from claims to structures ({n})</source>
   <translation>Verknüpfungen von Behauptungen mit Bauwerken ({n})</translation>
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>places within sources ({n})</source>
   <translation>Stellen in Quellen ({n})</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>“{name}” is in no encoding that can be read.</source>
   <translation>„{name}“ hat keine Kodierung, die sich lesen lässt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Save it as UTF-8.</source>
   <translation>Speichern Sie die Datei als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>“{name}” cannot be read: {why}</source>
   <translation>„{name}“ kann nicht gelesen werden: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>Close it in other programs and look at its permissions.</source>
   <translation>Schließen Sie die Datei in anderen Programmen, und prüfen Sie ihre Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>The row has {n} cells under {m} headings; text with “{sign}” in it needs quotes around it.</source>
   <translation>Die Zeile hat {n} Zellen unter {m} Überschriften; Text mit „{sign}“ darin braucht Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>A cell of the row is longer than {most} characters. Perhaps a quotation mark is not closed.</source>
   <translation>Eine Zelle der Zeile ist länger als {most} Zeichen. Vielleicht ist ein Anführungszeichen nicht geschlossen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>A quotation mark that is opened in the row is not closed.</source>
   <translation>Ein Anführungszeichen, das in der Zeile geöffnet wird, ist nicht geschlossen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>Something stands behind a quotation mark that closes a cell of the row.</source>
   <translation>Hinter einem Anführungszeichen, das eine Zelle der Zeile schließt, steht noch etwas.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>The row cannot be taken apart: {why}.</source>
   <translation>Die Zeile lässt sich nicht zerlegen: {why}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>Mend the line and import again.</source>
   <translation>Berichtigen Sie die Zeile, und importieren Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>An interval needs both ends with a time zone.</source>
   <translation>Ein Zeitraum braucht beide Enden mit Zeitzone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>The interval from {begin} to {end} is empty.</source>
   <translation>Der Zeitraum von {begin} bis {end} ist leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>Give an end that is later than the beginning.</source>
   <translation>Geben Sie ein Ende an, das nach dem Anfang liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>{year} (year)</source>
   <translation>{year} (Jahr)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>{month} (month)</source>
   <translation>{month} (Monat)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>from {day}</source>
   <translation>ab {day}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>until {day}</source>
   <translation>bis {day}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>no reason was given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>{one}, {other}</source>
   <translation>{one}, {other}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>“{words}”</source>
   <translation>„{words}“</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>{path} could not be written: {reason}.</source>
   <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/errors.py" />
   <source>Choose another folder, or make room on the disk.</source>
   <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>The pack could not be written to {folder}: {reason}.</source>
   <translation>Die Mappe konnte nicht nach {folder} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>Make room or choose a folder that can be written to. Nothing was left behind.</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen Ordner, in den geschrieben werden darf. Nichts ist zurückgeblieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>“{name}” exists already in {folder}.</source>
   <translation>„{name}“ gibt es in {folder} schon.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>Choose another name: a pack that was handed out is never written over.</source>
   <translation>Wählen Sie einen anderen Namen: Eine ausgegebene Mappe wird nie überschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/certificate.py" />
   <source>Signatures and timestamps need pyHanko, which is not installed: run “python3 -m pip install pyhanko” with the Python of QGIS.</source>
   <translation>Unterschriften und Zeitstempel brauchen pyHanko, das nicht installiert ist: Rufen Sie „python3 -m pip install pyhanko“ mit dem Python von QGIS auf.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>Files and manifests</source>
   <translation>Dateien und Manifeste</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>fetch.txt asks for files from elsewhere; nothing is fetched.</source>
   <translation>fetch.txt verlangt Dateien von anderswo; es wird nichts geholt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>There is no payload manifest with SHA-256 or stronger: nothing vouches for the files.</source>
   <translation>Es gibt kein Nutzdaten-Manifest mit SHA-256 oder stärker: Nichts bürgt für die Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} is in the pack, but no tag manifest lists it.</source>
   <translation>{name} liegt in der Mappe, doch kein Tag-Manifest verzeichnet die Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{files} files are there, as {manifests} manifests list them.</source>
   <translation>{files} Dateien sind da, wie {manifests} Manifeste sie verzeichnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>bagit.txt is missing: this is no BagIt bag.</source>
   <translation>bagit.txt fehlt: Dies ist keine BagIt-Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>bagit.txt does not declare a BagIt version and UTF-8.</source>
   <translation>bagit.txt gibt BagIt-Version und UTF-8 nicht an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>bag-info.txt states {stated} (bytes.files) for the data, and there are {found}.</source>
   <translation>bag-info.txt gibt für die Daten {stated} an (Bytes.Dateien), gefunden wurden {found}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} uses a digest that is not relied on here.</source>
   <translation>{name} verwendet eine Prüfsumme, die hier nicht als sicher gilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} is missing.</source>
   <translation>{name} fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>Line {number} of {manifest} cannot be read.</source>
   <translation>Zeile {number} von {manifest} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>Line {number} of {manifest} leaves the pack: {name}.</source>
   <translation>Zeile {number} von {manifest} führt aus der Mappe hinaus: {name}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{manifest} lists {name} twice.</source>
   <translation>{manifest} verzeichnet {name} zweimal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{manifest} is not as it was written.</source>
   <translation>{manifest} ist nicht so, wie es geschrieben wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} is in the pack, but not listed in {manifests}.</source>
   <translation>{name} liegt in der Mappe, ist aber in {manifests} nicht verzeichnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} is listed in {manifests}, but it is not there.</source>
   <translation>{name} ist in {manifests} verzeichnet, aber nicht da.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} cannot be read; it is listed in {manifests}.</source>
   <translation>{name} kann nicht gelesen werden; verzeichnet in {manifests}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>{name} was changed: its digest is not the one in {manifests}.</source>
   <translation>{name} wurde verändert: Die Prüfsumme ist nicht die in {manifests}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Description for machines (RO-Crate)</source>
   <translation>Beschreibung für Maschinen (RO-Crate)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>It describes each of the {count} files.</source>
   <translation>Sie beschreibt jede der {count} Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Sealed journal</source>
   <translation>Versiegeltes Journal</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>bag-info.txt states a sealed journal, and there is none.</source>
   <translation>bag-info.txt nennt ein versiegeltes Journal, doch es gibt keines.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>The sealed journal ends with another hash than bag-info.txt states.</source>
   <translation>Das versiegelte Journal endet mit einer anderen Prüfsumme, als bag-info.txt angibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Changes that it holds: {count}. Its head is {head}.</source>
   <translation>Darin enthaltene Änderungen: {count}. Die letzte Prüfsumme ist {head}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Record {uuid} of case.gpkg is not as the sealed journal left it.</source>
   <translation>Datensatz {uuid} von case.gpkg ist nicht so, wie das versiegelte Journal ihn hinterließ.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Records of case.gpkg that are as it left them: {count}.</source>
   <translation>Datensätze von case.gpkg, die so sind, wie es sie hinterließ: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/sheets/measurements.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Measurements</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>case.gpkg could not be opened here: it cannot be read, or there is no room.</source>
   <translation>case.gpkg konnte hier nicht geöffnet werden: Die Datei ist nicht lesbar, oder es fehlt Platz.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>case.gpkg cannot be read: {reason}.</source>
   <translation>case.gpkg kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Worked out again from what is kept with them, and agreeing: {count}.</source>
   <translation>Aus den mitgespeicherten Angaben nachgerechnet und übereinstimmend: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Not worked out again, because the pack holds the numbers alone: {names}.</source>
   <translation>Nicht nachgerechnet, weil die Mappe nur die Zahlen enthält: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Where crests and floors lie was read from the scenes and is not looked for again.</source>
   <translation>Wo Kronen und Sohlen liegen, wurde aus den Aufnahmen gelesen und wird nicht noch einmal gesucht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/processing/growth_base.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <source>Growth</source>
   <translation>Wachstum</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Dates and areas were worked out again from sightings and outlines, and agree. Structures: {count}.</source>
   <translation>Zeitangaben und Flächen wurden aus Sichtungen und Umrissen nachgerechnet und stimmen überein. Bauwerke: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>How many stood was counted again, and agrees. Curves: {count}.</source>
   <translation>Wie viele standen, wurde nachgezählt und stimmt überein. Kurven: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>No figure tells in words how many stood, so this was not compared: {names}.</source>
   <translation>Keine Abbildung sagt in Worten, wie viele standen; dies wurde daher nicht verglichen: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Numbers on the sheets</source>
   <translation>Zahlen auf den Blättern</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>evidence.pdf holds no text that can be read here: it was not compared.</source>
   <translation>evidence.pdf enthält keinen Text, der hier lesbar ist: Es wurde nicht verglichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>A table cannot be read: {reason}.</source>
   <translation>Eine Tabelle kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Values and dates that are printed as the tables have them: {count}.</source>
   <translation>Werte und Zeitangaben, die so gedruckt sind, wie die Tabellen sie haben: {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Not found on the sheets: {names}.</source>
   <translation>Auf den Blättern nicht gefunden: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Signature of the sheets</source>
   <translation>Unterschrift der Blätter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>bag-info.txt states a signature, and {name} carries none.</source>
   <translation>bag-info.txt nennt eine Unterschrift, und {name} trägt keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is signed. {remedy}</source>
   <translation>{name} ist unterschrieben. {remedy}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>The signature of {name} cannot be found.</source>
   <translation>Die Unterschrift von {name} ist nicht zu finden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Signature of the manifest</source>
   <translation>Unterschrift des Manifests</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>bag-info.txt states a signature, and {name} is missing.</source>
   <translation>bag-info.txt nennt eine Unterschrift, und {name} fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} signs {signed}, which is missing.</source>
   <translation>{name} unterschreibt {signed}, doch diese Datei fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is there. {remedy} Or check it by hand: {command}</source>
   <translation>{name} ist da. {remedy} Oder prüfen Sie von Hand: {command}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Timestamp from outside</source>
   <translation>Zeitstempel von außen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} stamps {signed}, which is missing.</source>
   <translation>{name} stempelt {signed}, doch diese Datei fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is there. {remedy}</source>
   <translation>{name} ist da. {remedy}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>By the word of {authority} the pack was there at {time}. The fingerprint of its certificate: {fingerprint}</source>
   <translation>Nach Angabe von {authority} gab es die Mappe am {time}. Der Fingerabdruck des Zertifikats: {fingerprint}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>It was signed with another certificate than bag-info.txt states: that of {who}.</source>
   <translation>Unterschrieben wurde mit einem anderen Zertifikat, als bag-info.txt angibt: dem von {who}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>, by the signer's clock at {time}</source>
   <translation>, laut Uhr beim Unterschreiben am {time}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Signed with the certificate of {who}, issued by {issuer}{when}. Compare its fingerprint with the one that you have from them: {fingerprint}</source>
   <translation>Unterschrieben mit dem Zertifikat von {who}, ausgestellt von {issuer}{when}. Vergleichen Sie den Fingerabdruck mit dem, den Sie von dort haben: {fingerprint}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>The coordinate reference system of “{path}” cannot be used.</source>
   <translation>Das Koordinatenbezugssystem von „{path}“ ist nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>Give it one in the Scenes panel, or say there that its raster may not be passed on.</source>
   <translation>Geben Sie im Fenster Aufnahmen eines an, oder geben Sie dort an, dass die Rasterdaten nicht weitergegeben werden dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>No piece of “{name}” could be cut: {reason}.</source>
   <translation>Aus „{name}“ ließ sich kein Ausschnitt herstellen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>Check the scene in the Scenes panel, or say there that its raster may not be passed on.</source>
   <translation>Prüfen Sie die Aufnahme im Fenster Aufnahmen, oder geben Sie dort an, dass ihre Rasterdaten nicht weitergegeben werden dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} is not the metadata of an RO-Crate.</source>
   <translation>{name} enthält nicht die Metadaten eines RO-Crate.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} is about something else.</source>
   <translation>{name} handelt von etwas anderem.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} does not describe {file}.</source>
   <translation>{name} beschreibt {file} nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} describes {file}, which is not there.</source>
   <translation>{name} beschreibt {file}, doch diese Datei ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} states {stated} bytes for {file}, which has {size}.</source>
   <translation>{name} gibt {stated} Bytes für {file} an; es sind {size}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is a link: a pack holds files only.</source>
   <translation>{name} ist eine Verknüpfung: Eine Mappe enthält nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is neither a file nor a folder.</source>
   <translation>{name} ist weder eine Datei noch ein Ordner.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} has signs in its name that cannot be read.</source>
   <translation>{name} hat Zeichen im Namen, die nicht lesbar sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>A folder of the pack cannot be read: {reason}.</source>
   <translation>Ein Ordner der Mappe kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>The zip lists more than it can hold: nothing of it was read.</source>
   <translation>Die Zip-Datei verzeichnet mehr, als sie enthalten kann: Nichts davon wurde gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>The zip would swell from {packed} to {size} bytes: it was not read.</source>
   <translation>Die Zip-Datei würde von {packed} auf {size} Bytes anwachsen: Sie wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>A zipped pack is one folder; this zip holds {count} things side by side.</source>
   <translation>Eine gepackte Mappe ist ein einziger Ordner; diese Zip-Datei enthält {count} Dinge nebeneinander.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>The zip holds {name} twice.</source>
   <translation>Die Zip-Datei enthält {name} zweimal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>The zip holds a path that leaves the pack: {name}.</source>
   <translation>Die Zip-Datei enthält einen Pfad, der aus der Mappe hinausführt: {name}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is a link or a device: a pack holds files only.</source>
   <translation>{name} ist eine Verknüpfung oder ein Gerät: Eine Mappe enthält nur Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is encrypted.</source>
   <translation>{name} ist verschlüsselt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} would swell from {packed} to {size} bytes: it was not read.</source>
   <translation>{name} würde von {packed} auf {size} Bytes anwachsen und wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <location filename="../../plugin/core/scan/mosaic.py" />
   <source>There is nothing at {path}.</source>
   <translation>Unter {path} ist nichts.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is neither a folder nor a zip.</source>
   <translation>{name} ist weder ein Ordner noch eine Zip-Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is neither a folder nor a zip that can be read.</source>
   <translation>{name} ist weder ein Ordner noch eine lesbare Zip-Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>The zip holds {n} bytes beside the files that it lists; some programs unpack what lies there.</source>
   <translation>Die Zip-Datei enthält {n} Byte neben den Dateien, die sie aufführt; manche Programme entpacken, was dort liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/originals.py" />
   <source>{name} is not the file that its SHA-256 was made of.</source>
   <translation>{name} ist nicht die Datei, aus der der SHA-256 gebildet wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/originals.py" />
   <source>Make its hash anew in the Scenes panel, or find the file that it was.</source>
   <translation>Bilden Sie die Prüfsumme im Fenster Aufnahmen neu, oder finden Sie die ursprüngliche Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/originals.py" />
   <location filename="../../plugin/core/imagery/hashing.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>{name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/originals.py" />
   <source>Check the scene in the Scenes panel.</source>
   <translation>Prüfen Sie die Aufnahme im Fenster Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/packed.py" />
   <source>{name} is not text in UTF-8.</source>
   <translation>{name} ist kein Text in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/packed.py" />
   <source>{name} is too large to be read.</source>
   <translation>{name} ist zu groß zum Lesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/packed.py" />
   <source>{name} cannot be read.</source>
   <translation>{name} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/printed.py" />
   <source>{name}: the sheets print {printed}, and the tables have {wanted}.</source>
   <translation>{name}: Auf den Blättern steht {printed}, in den Tabellen {wanted}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/privacy.py" />
   <source>The certificate names “{name}”, who stands under another name in this pack.</source>
   <translation>Das Zertifikat nennt „{name}“; in dieser Mappe steht dafür ein anderer Name.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/privacy.py" />
   <source>Export without a signature, or with a key that names nobody.</source>
   <translation>Exportieren Sie ohne Unterschrift oder mit einem Schlüssel, der niemanden nennt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/privacy.py" />
   <source>{file}: {kind} “{text}”</source>
   <translation>{file}: {kind} „{text}“</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>spacing.csv cannot be read: {reason}.</source>
   <translation>spacing.csv kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>spacing.csv prints {name}, which the case does not hold.</source>
   <translation>In spacing.csv steht {name}, im Fall jedoch nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>spacing.csv does not print {name}.</source>
   <translation>In spacing.csv steht {name} nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>{name}: spacing.csv prints {what} {printed}, and the case holds {kept}.</source>
   <translation>{name}: {what} ist in spacing.csv {printed} und im Fall {kept}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>Growth was not worked out again: {name} is not there.</source>
   <translation>Das Wachstum wurde nicht nachgerechnet: {name} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>Growth cannot be worked out again: {reason}</source>
   <translation>Das Wachstum lässt sich nicht nachrechnen: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>growth.csv cannot be read: {reason}.</source>
   <translation>growth.csv kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>growth.csv prints {name}, which the case does not hold.</source>
   <translation>In growth.csv steht {name}, im Fall jedoch nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>growth.csv does not print {name}.</source>
   <translation>In growth.csv steht {name} nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/regrow.py" />
   <source>{name}: growth.csv prints {what} {printed}, and worked out again it is {found}.</source>
   <translation>{name}: {what} ist in growth.csv {printed} und nachgerechnet {found}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <location filename="../../plugin/sheets/glossary.py" />
   <location filename="../../plugin/core/records.py" />
   <source>U95</source>
   <translation>U95</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <source>{name}: its {what} is stated as {stated} {unit}, and worked out again it is {found} {unit}.</source>
   <translation>{name}: {what} ist mit {stated} {unit} angegeben und nachgerechnet {found} {unit}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <source>value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <source>value between the places of the crests</source>
   <translation>Wert zwischen den Stellen der Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <source>value between the places of the cells</source>
   <translation>Wert zwischen den Stellen der Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/rework.py" />
   <source>value by the area of the outline</source>
   <translation>Wert nach der Fläche des Umrisses</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>Line {number} of {name} cannot be read.</source>
   <translation>Zeile {number} von {name} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>The chain of {name} breaks at line {number}.</source>
   <translation>Die Kette von {name} bricht bei Zeile {number}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>{name} does not begin as a sealed journal does.</source>
   <translation>{name} beginnt nicht wie ein versiegeltes Journal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The sheets could not be signed: {reason}.</source>
   <translation>Die Blätter konnten nicht unterschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Check that the key is one for signing, or export without a signature.</source>
   <translation>Prüfen Sie, ob der Schlüssel zum Unterschreiben taugt, oder exportieren Sie ohne Unterschrift.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The manifest could not be signed: {reason}.</source>
   <translation>Das Manifest konnte nicht unterschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The key {name} cannot be read: {reason}.</source>
   <translation>Der Schlüssel {name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Choose the file again.</source>
   <translation>Wählen Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} could not be opened as a key with that passphrase.</source>
   <translation>{name} ließ sich mit dieser Passphrase nicht als Schlüssel öffnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Type the passphrase again, or choose a PKCS#12 file (.p12, .pfx) with key and certificate.</source>
   <translation>Geben Sie die Passphrase erneut ein, oder wählen Sie eine PKCS#12-Datei (.p12, .pfx) mit Schlüssel und Zertifikat.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} is a signature of something else than {signed}.</source>
   <translation>{name} ist eine Unterschrift von etwas anderem als {signed}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} was not made with the key of its certificate.</source>
   <translation>{name} wurde nicht mit dem Schlüssel des Zertifikats erstellt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} cannot be read as a signature: {reason}.</source>
   <translation>{name} kann nicht als Unterschrift gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The signature of {name} cannot be read: {reason}.</source>
   <translation>Die Unterschrift von {name} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} was changed after it was signed.</source>
   <translation>{name} wurde nach dem Unterschreiben verändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} was not signed with the key of the certificate in it.</source>
   <translation>{name} wurde nicht mit dem Schlüssel des enthaltenen Zertifikats unterschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The signature of {name} does not cover all of it.</source>
   <translation>Die Unterschrift von {name} deckt nicht alles davon ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} is a timestamp of something else than {stamped}.</source>
   <translation>{name} ist ein Zeitstempel von etwas anderem als {stamped}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The certificate in {name} is not one for timestamps.</source>
   <translation>Das Zertifikat in {name} ist keines für Zeitstempel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The timestamp answers another question than was asked.</source>
   <translation>Der Zeitstempel antwortet auf eine andere Anfrage als die gestellte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} cannot be read as a timestamp: {reason}.</source>
   <translation>{name} kann nicht als Zeitstempel gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The pack has no timestamp: {reason}</source>
   <translation>Die Mappe hat keinen Zeitstempel: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <location filename="../../plugin/sheets/timestamp_server.py" />
   <source>The pack is good without it. Ask again later, or choose another server.</source>
   <translation>Die Mappe ist ohne ihn gültig. Fragen Sie später noch einmal, oder wählen Sie einen anderen Server.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The timestamp could not be put into {name}: {reason}.</source>
   <translation>Der Zeitstempel ließ sich nicht in {name} ablegen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>Make room or let the pack be written to, and ask again.</source>
   <translation>Schaffen Sie Platz, oder geben Sie die Mappe zum Schreiben frei, und fragen Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} has a timestamp already.</source>
   <translation>{name} hat schon einen Zeitstempel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} is not a pack: it has no {file}.</source>
   <translation>{name} ist keine Mappe: {file} fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The server gave none: {reason}.</source>
   <translation>Der Server gab keinen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>Nothing was checked: there is no pack at this place.</source>
   <translation>Nichts wurde geprüft: An dieser Stelle ist keine Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is NOT whole: one thing is wrong.</source>
   <translation>Die Mappe ist NICHT unversehrt: Ein Punkt stimmt nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is NOT whole: {count} things are wrong.</source>
   <translation>Die Mappe ist NICHT unversehrt: {count} Punkte stimmen nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is whole: {count} digests were checked, and none differs. What could not be checked here is listed.</source>
   <translation>Die Mappe ist unversehrt: {count} Prüfsummen wurden geprüft, keine weicht ab. Was hier nicht zu prüfen war, ist aufgeführt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is whole: {count} digests were checked, and none differs.</source>
   <translation>Die Mappe ist unversehrt: {count} Prüfsummen wurden geprüft, keine weicht ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its words are printed without what should not leave: {kinds}.</source>
   <translation>Der Wortlaut wird ohne das gedruckt, was nicht hinaus soll: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its words are printed without what should not leave.</source>
   <translation>Der Wortlaut wird ohne das gedruckt, was nicht hinaus soll.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It is left out, and yet goes along as a name and a place: what is in the pack refers to it.</source>
   <translation>Ausgelassen, geht aber mit Name und Lage mit: Etwas in der Mappe verweist darauf.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>A figure shows it, and figures of it may not be published. Take it out of the pack, or record the permission in the Scenes panel.</source>
   <translation>Eine Abbildung zeigt sie, und Abbildungen davon dürfen nicht veröffentlicht werden. Nehmen Sie sie aus der Mappe, oder vermerken Sie die Erlaubnis im Fenster Aufnahmen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It is a remote service and is not preserved: it may change or vanish.</source>
   <translation>Ein entfernter Dienst, nicht gesichert: Er kann sich ändern oder verschwinden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its SHA-256 has not been made.</source>
   <translation>Der SHA-256 ist nicht gebildet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Figures of it may be published, as is ticked, yet neither credit nor licence is stated.</source>
   <translation>Abbildungen dürfen laut Häkchen veröffentlicht werden, doch weder Bildnachweis noch Lizenz sind angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no credit line.</source>
   <translation>Ohne Bildnachweis.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its licence is not stated.</source>
   <translation>Die Lizenz ist nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no date.</source>
   <translation>Ohne Datum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no sighting: not assessed.</source>
   <translation>Ohne Sichtung: nicht beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>A scene does not reach it: its sighting on {scene} is left out.</source>
   <translation>Eine Aufnahme reicht nicht bis dorthin: Die Sichtung auf {scene} bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>A scene does not reach it: its sighting on that scene is left out.</source>
   <translation>Eine Aufnahme reicht nicht bis dorthin: Die Sichtung auf ihr bleibt weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no U95.</source>
   <translation>Ohne U95.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say what it is measured between.</source>
   <translation>Es ist nicht angegeben, wozwischen gemessen wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It rests on nothing that is in the pack.</source>
   <translation>Beruht auf nichts, was in der Mappe ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its likelihood is not assessed.</source>
   <translation>Die Wahrscheinlichkeit ist nicht beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>The confidence in it is not stated.</source>
   <translation>Die Urteilssicherheit ist nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>No alternative explanation is considered.</source>
   <translation>Keine andere Erklärung ist erwogen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its limits are not stated.</source>
   <translation>Die Grenzen sind nicht angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say which counter-claims were looked for.</source>
   <translation>Es ist nicht angegeben, nach welchen Gegenaussagen gesucht wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no source.</source>
   <translation>Ohne Quelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It names no place.</source>
   <translation>Nennt keinen Ort.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say from where.</source>
   <translation>Sagt nicht, von wo.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say to where.</source>
   <translation>Sagt nicht, wohin.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>An open conflict: {what}</source>
   <translation>Ein offener Widerspruch: {what}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>An open conflict.</source>
   <translation>Ein offener Widerspruch.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It stands at F6: nobody has judged it yet.</source>
   <translation>Steht auf F6: Noch hat sie niemand beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>{n} sources stand at F6: nobody has judged them yet.</source>
   <translation>{n} Quellen stehen auf F6: Noch hat sie niemand beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>“{words}” belongs to another scale than the one that findings are judged on.</source>
   <translation>„{words}“ gehört zu einer anderen Skala als der, nach der Befunde beurteilt werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>Its words belong to another scale than the one that findings are judged on.</source>
   <translation>Der Wortlaut gehört zu einer anderen Skala als der, nach der Befunde beurteilt werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>It says “{said}” and is judged as {judged}.</source>
   <translation>Der Befund sagt „{said}“ und ist als {judged} beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>It says one likelihood and is judged as another.</source>
   <translation>Der Befund sagt eine Wahrscheinlichkeit und ist als eine andere beurteilt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>It speaks of likelihood and of confidence in one sentence.</source>
   <translation>Der Befund spricht in einem Satz von Wahrscheinlichkeit und Urteilssicherheit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>“{words}” says more than a likelihood does.</source>
   <translation>„{words}“ sagt mehr als eine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/evidence/wording.py" />
   <source>It says more than a likelihood does.</source>
   <translation>Der Befund sagt mehr als eine Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <location filename="../../plugin/core/imagery/services.py" />
   <source>“{crs}” is not a coordinate reference system.</source>
   <translation>„{crs}“ ist kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>Write a code such as EPSG:32637.</source>
   <translation>Schreiben Sie einen Code wie EPSG:32637.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>The coordinate system “{crs}” is of no place on the earth.</source>
   <translation>Das Koordinatensystem „{crs}“ gehört zu keinem Ort auf der Erde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>Give the scene or the layer the coordinate system that its numbers are in.</source>
   <translation>Geben Sie der Aufnahme oder dem Layer das Koordinatensystem, in dem die Zahlen stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>The coordinate system “{crs}” counts from the middle of the earth, not along the ground.</source>
   <translation>Das Koordinatensystem „{crs}“ zählt vom Erdmittelpunkt aus und nicht am Boden entlang.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>Warp the scene to a system of the ground, such as its UTM zone.</source>
   <translation>Transformieren Sie die Aufnahme in ein System des Bodens, etwa in ihre UTM-Zone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/frame.py" />
   <source>In its coordinate system this lies off the earth.</source>
   <translation>In seinem Koordinatensystem liegt dies außerhalb der Erde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>There is no outline.</source>
   <translation>Es gibt keinen Umriss.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw one.</source>
   <translation>Zeichnen Sie einen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>The outline is not a polygon.</source>
   <translation>Der Umriss ist keine Fläche.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw it with at least three corners.</source>
   <translation>Zeichnen Sie ihn mit mindestens drei Ecken.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>The outline crosses or touches itself, so what it encloses is not defined.</source>
   <translation>Der Umriss schneidet oder berührt sich selbst; was er einschließt, ist nicht bestimmt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw it again so that no two sides cross.</source>
   <translation>Zeichnen Sie ihn neu, ohne dass sich zwei Seiten kreuzen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>There is no scene yet, so there is no growth over time.</source>
   <translation>Es gibt noch keine Aufnahme, also auch kein Wachstum über die Zeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Add dated scenes in the Scenes panel.</source>
   <translation>Fügen Sie im Fenster Aufnahmen datierte Aufnahmen hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No scene has a date, so there is no growth over time.</source>
   <translation>Keine Aufnahme hat ein Datum, also gibt es kein Wachstum über die Zeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Give the scenes their dates in the Scenes panel.</source>
   <translation>Geben Sie den Aufnahmen im Fenster Aufnahmen ihr Datum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No dated scene shows yet whether a structure stood.</source>
   <translation>Noch zeigt keine datierte Aufnahme, ob ein Bauwerk stand.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Mark sightings in the matrix: 1 absent, 2 under construction, 3 present, 0 obscured.</source>
   <translation>Markieren Sie Sichtungen in der Matrix: 1 nicht vorhanden, 2 im Bau, 3 vorhanden, 0 verdeckt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No estimate is drawn: {count} of the structures went and came back, and an estimate of start times needs one start each.</source>
   <translation>Eine Schätzung ist nicht gezeichnet: {count} der Bauwerke verschwanden und kamen wieder, und eine Schätzung der Anfänge braucht je genau einen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>“{name}” has {n} errors; nothing was imported.</source>
   <translation>„{name}“ hat {n} Fehler; nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>“{name}” has one error; nothing was imported.</source>
   <translation>„{name}“ hat einen Fehler; nichts wurde importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} has no outline in the case; the one of the file was left out.</source>
   <translation>{label} hat im Fall keinen Umriss; der aus der Datei wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} has another outline in the case, which was kept.</source>
   <translation>{label} hat im Fall einen anderen Umriss, der erhalten blieb.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>The kind “{kind}” is not known and was left out.</source>
   <translation>Die Art „{kind}“ ist nicht bekannt und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} comes without an outline.</source>
   <translation>{label} kommt ohne Umriss.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{scene} does not reach {structure}: the sighting was left out.</source>
   <translation>{scene} reicht nicht bis {structure}: Die Sichtung wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{structure} on {date} has another note or outline in the case, which was kept.</source>
   <translation>{structure}, {date}: Im Fall steht eine andere Anmerkung oder ein anderer Umriss, was erhalten blieb.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{structure} is {held} on {date} in the case, which was kept; the file says {stated}.</source>
   <translation>{structure}, {date}: im Fall {held}, was erhalten blieb; die Datei sagt {stated}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{structure} is {one} on {date} in line {line} and {two} here.</source>
   <translation>{structure}, {date}: in Zeile {line} {one} und hier {two}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{structure} on {date} is in line {line} already; the note and the outline here were left out.</source>
   <translation>{structure}, {date} steht schon in Zeile {line}; Anmerkung und Umriss hier wurden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{n} scenes fit “{what}”; say by its name or key which one is meant.</source>
   <translation>{n} Aufnahmen passen zu „{what}“; sagen Sie mit Name oder Schlüssel, welche gemeint ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{n} scenes and more fit “{what}”; say by its name or key which one is meant.</source>
   <translation>{n} Aufnahmen und mehr passen zu „{what}“; sagen Sie mit Name oder Schlüssel, welche gemeint ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>No scene of the case fits “{name}”: one without a file is made.</source>
   <translation>Keine Aufnahme des Falls passt zu „{name}“: Eine ohne Datei wird angelegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” is no KML.</source>
   <translation>„{name}“ ist kein KML.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Choose another file.</source>
   <translation>Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>A {what} was left out: nothing is fetched, and it is no polygon.</source>
   <translation>Ein {what} wurde weggelassen: Es wird nichts geholt, und es ist kein Polygon.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>The file holds no polygon.</source>
   <translation>Die Datei enthält kein Polygon.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>A Placemark begins here that does not end: the file is cut off.</source>
   <translation>Hier beginnt ein Placemark, das nicht endet: Die Datei ist abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>{label} is no polygon and was left out.</source>
   <translation>{label} ist kein Polygon und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>When {label} may have stood is no sighting and was left out.</source>
   <translation>Wann {label} gestanden haben kann, ist keine Sichtung und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>{label} has {n} parts, which cannot be kept as one outline: it comes without one.</source>
   <translation>{label} hat {n} Teile, die sich nicht als ein Umriss speichern lassen: Es kommt ohne Umriss.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>The corners of {label} make no polygon in longitude and latitude.</source>
   <translation>Die Ecken von {label} ergeben kein Polygon in Länge und Breite.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{name}” has no place here and was left out.</source>
   <translation>„{name}“ hat hier keinen Platz und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>{label} has no TimeSpan or TimeStamp: no sighting is made.</source>
   <translation>{label} hat weder TimeSpan noch TimeStamp: Es entsteht keine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{text}” is no time.</source>
   <translation>„{text}“ ist keine Zeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” is a damaged KMZ file.</source>
   <translation>„{name}“ ist eine beschädigte KMZ-Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Get the file again.</source>
   <translation>Besorgen Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” holds no KML of at most {mb} MB.</source>
   <translation>„{name}“ enthält kein KML von höchstens {mb} MB.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” holds {n} KML files.</source>
   <translation>„{name}“ enthält {n} KML-Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>Take them out of it and import them one by one.</source>
   <translation>Nehmen Sie sie heraus, und importieren Sie sie einzeln.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The site has no site_id.</source>
   <translation>Der Ort hat keine site_id.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>A feature of type “{kind}” was left out.</source>
   <translation>Ein Objekt vom Typ „{kind}“ wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>A site model has one site feature; this file has {n}.</source>
   <translation>Ein Ortsmodell hat ein Ortsobjekt; diese Datei hat {n}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The geometry is no polygon in longitude and latitude and was left out.</source>
   <translation>Die Geometrie ist kein Polygon in Länge und Breite und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>An outline of {n} parts cannot be kept as one and was left out.</source>
   <translation>Ein Umriss aus {n} Teilen lässt sich nicht als einer speichern und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>{dates}: kept in the note alone; here dates follow from the observations.</source>
   <translation>{dates}: nur in der Anmerkung erhalten; hier folgen Zeitangaben aus den Beobachtungen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>“{text}” is no observation_date.</source>
   <translation>„{text}“ ist kein observation_date.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>is_occluded is “{text}”, not True or False.</source>
   <translation>is_occluded ist „{text}“, nicht True oder False.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The phase “{phase}” says nothing of the state: no sighting is made.</source>
   <translation>Die Phase „{phase}“ sagt nichts über den Zustand: Es entsteht keine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>Neither observation_date nor source: no sighting is made.</source>
   <translation>Weder observation_date noch source: Es entsteht keine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The parts are in phases “{phases}”: read as {state}.</source>
   <translation>Die Teile sind in den Phasen „{phases}“: gelesen als {state}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The {n} parts of the observation cannot be kept as one outline; its state was kept.</source>
   <translation>Die {n} Teile der Beobachtung lassen sich nicht als ein Umriss speichern; der Zustand blieb erhalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_stated.py" />
   <source>“{label}” has the key of “{other}” in line {line} and is taken for it.</source>
   <translation>„{label}“ hat den Schlüssel von „{other}“ in Zeile {line} und gilt als dasselbe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_stated.py" />
   <source>{label} is of the kind “{other}” in line {line}, which was kept; here it is “{kind}”.</source>
   <translation>{label} ist in Zeile {line} von der Art „{other}“, was erhalten blieb; hier ist es „{kind}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_stated.py" />
   <source>“{label}” lies elsewhere in line {line}: two structures need two labels.</source>
   <translation>„{label}“ liegt in Zeile {line} anderswo: Zwei Bauwerke brauchen zwei Kürzel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_stated.py" />
   <source>{label} has another outline here than first: it is kept as that of this date.</source>
   <translation>{label} hat hier einen anderen Umriss als zuerst: Er wird als der dieses Tages gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_stated.py" />
   <source>{label} has another outline here than first, which was left out.</source>
   <translation>{label} hat hier einen anderen Umriss als zuerst; er wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_structures.py" />
   <source>Lines {lines} have different structures “{label}” by their keys: {n} are made.</source>
   <translation>Die Zeilen {lines} haben nach ihren Schlüsseln verschiedene Bauwerke „{label}“: {n} werden angelegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The properties of the feature are no names with values.</source>
   <translation>Die Eigenschaften des Objekts sind keine Namen mit Werten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The structure has no label.</source>
   <translation>Das Bauwerk hat kein Kürzel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{state}” is no state; there are {states}.</source>
   <translation>„{state}“ ist kein Zustand; es gibt {states}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The time is given more than once: {times} was left out.</source>
   <translation>Die Zeit ist mehrfach angegeben: {times} wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>Neither a time nor a scene is given.</source>
   <translation>Weder eine Zeit noch eine Aufnahme ist angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{begin}” to “{end}” is no stretch of time.</source>
   <translation>„{begin}“ bis „{end}“ ist kein Zeitraum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{text}” is no time: write 2019, 2019-02, 2019-02-08 or an instant.</source>
   <translation>„{text}“ ist keine Zeit: Schreiben Sie 2019, 2019-02, 2019-02-08 oder einen Zeitpunkt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{column}” is no polygon as WKT in longitude and latitude.</source>
   <translation>„{column}“ ist kein Polygon als WKT in Länge und Breite.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>{scene} does not reach {structure}: its sighting was left out.</source>
   <translation>{scene} reicht nicht bis {structure}: Die Sichtung darauf wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>{scene} has no date and was left out.</source>
   <translation>{scene} hat kein Datum und wurde weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>{date}: the sightings disagree ({states}). Which one holds?</source>
   <translation>{date}: Die Sichtungen widersprechen sich ({states}). Welche gilt?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>The dates {one} and {two} overlap but show different states: which came first is not known.</source>
   <translation>Die Zeiten {one} und {two} überlappen sich, zeigen aber verschiedene Zustände: Was früher war, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>Present on {one}, under construction on {two}: was it rebuilt, or one of them misread?</source>
   <translation>Vorhanden: {one}, im Bau: {two}. Wurde neu gebaut, oder ist eines davon falsch gelesen?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>Gone by {gone} and back by {back}: was it removed and rebuilt, or one of them misread?</source>
   <translation>Fort bis {gone} und wieder da bis {back}: Wurde abgetragen und neu gebaut, oder ist eines davon falsch gelesen?</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is larger than {mb} MB.</source>
   <translation>„{name}“ ist größer als {mb} MB.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Split it into smaller files.</source>
   <translation>Teilen Sie die Datei in kleinere.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” cannot be read: {why}.</source>
   <translation>„{name}“ kann nicht gelesen werden: {why}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Look at its permissions.</source>
   <translation>Prüfen Sie die Zugriffsrechte.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is not written in UTF-8.</source>
   <translation>„{name}“ ist nicht in UTF-8 geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is not JSON: line {line} cannot be read.</source>
   <translation>„{name}“ ist kein JSON: Zeile {line} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Get the file again, or mend that line.</source>
   <translation>Besorgen Sie die Datei erneut, oder berichtigen Sie diese Zeile.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is no GeoJSON FeatureCollection.</source>
   <translation>„{name}“ ist keine FeatureCollection in GeoJSON.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” has a second list of features in line {line}.</source>
   <translation>„{name}“ hat in Zeile {line} eine zweite Objektliste.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Put all features into one list.</source>
   <translation>Fassen Sie alle Objekte in einer Liste zusammen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>There is no interval to estimate from.</source>
   <translation>Es gibt keinen Zeitraum, aus dem sich schätzen ließe.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>Left ends, right ends and weights differ in number.</source>
   <translation>Linke Enden, rechte Enden und Gewichte sind verschieden viele.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>An interval (L, R] is empty: its left end is not before its right end.</source>
   <translation>Ein Zeitraum (L, R] ist leer: Sein linkes Ende liegt nicht vor seinem rechten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>A weight is not positive.</source>
   <translation>Ein Gewicht ist nicht positiv.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/rates.py" />
   <source>A rate needs two days, the second later than the first.</source>
   <translation>Eine Rate braucht zwei Tage, den zweiten nach dem ersten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/rates.py" />
   <source>no slope over many dates: {count} show something, {fewest} are needed</source>
   <translation>keine Steigung über viele Tage: {count} zeigen etwas, {fewest} sind nötig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/sampling.py" />
   <source>No structure has an outline with free ground around it.</source>
   <translation>Kein Bauwerk hat einen Umriss mit freiem Boden ringsum.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/sampling.py" />
   <source>Draw its outline first.</source>
   <translation>Zeichnen Sie zuerst den Umriss.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/stairs.py" />
   <source>No structure that was seen has an outline, so the ground covered cannot be measured.</source>
   <translation>Kein Bauwerk, das zu sehen war, hat einen Umriss; die bedeckte Fläche lässt sich also nicht messen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/stairs.py" />
   <source>Draw outlines, or look at the number standing.</source>
   <translation>Zeichnen Sie Umrisse, oder sehen Sie sich die Zahl der stehenden an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/suggest.py" />
   <source>Changes are told from noise by the other scenes: {count} are too few, {fewest} are needed.</source>
   <translation>Änderungen werden anhand der anderen Aufnahmen vom Rauschen getrennt: {count} sind zu wenige, {fewest} sind nötig.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/suggest.py" />
   <source>Add scenes, or compare two scenes by eye.</source>
   <translation>Fügen Sie Aufnahmen hinzu, oder vergleichen Sie zwei mit dem Auge.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>–</source>
   <translation>–</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>assessed</source>
   <translation>beurteilt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>not seen</source>
   <translation>nicht zu sehen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>not assessed</source>
   <translation>nicht beurteilt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>at or before {by}</source>
   <translation>am oder vor dem {by}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>({after}, {by}]</source>
   <translation>({after}, {by}]</translation>
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>after {after}, if at all</source>
   <translation>nach {after}, wenn überhaupt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change.py" />
   <source>To tell a change from noise {fewest} dates are needed, not {count}.</source>
   <translation>Um Änderung von Rauschen zu trennen, sind {fewest} Tage nötig, nicht {count}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change.py" />
   <source>Add scenes, or make a map of change between two of them.</source>
   <translation>Fügen Sie Aufnahmen hinzu, oder erstellen Sie eine Veränderungskarte zwischen zweien.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <source>The two scenes do not overlap there.</source>
   <translation>Die beiden Aufnahmen überlappen sich dort nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <source>Choose scenes that show the same ground.</source>
   <translation>Wählen Sie Aufnahmen, die dasselbe Gelände zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <source>The coordinates of a scene lie outside its CRS.</source>
   <translation>Die Koordinaten einer Aufnahme liegen außerhalb ihres KBS.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Give it its own CRS in the Scenes panel.</source>
   <translation>Geben Sie im Fenster Aufnahmen das eigene KBS der Aufnahme an.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>{name} cannot be brought onto the common grid.</source>
   <translation>{name} lässt sich nicht auf das gemeinsame Pixelgitter bringen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change_map.py" />
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Check that it opens in QGIS.</source>
   <translation>Prüfen Sie, ob QGIS die Datei öffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>No day is known of {name}: {reason}.</source>
   <translation>Von {name} ist kein Tag bekannt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Type the date in the form below the list.</source>
   <translation>Geben Sie das Datum im Formular unter der Liste ein.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} carries no position on the Earth.</source>
   <translation>{name} enthält keine Lage auf der Erde.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Georeference it first, with QGIS' Georeferencer in the menu Layer or Raster, then use Locate… to point to the result.</source>
   <translation>Zuerst georeferenzieren, mit QGIS’ Georeferenzierung im Menü Layer oder Raster, dann mit „Datei suchen…“ auf das Ergebnis zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} has no coordinate reference system.</source>
   <translation>{name} hat kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Choose the one that its coordinates are in, in the form below the list.</source>
   <translation>Wählen Sie im Formular unter der Liste das, in dem die Koordinaten stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>its CRS</source>
   <translation>seines KBS</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>The coordinates of {name} lie outside {crs}.</source>
   <translation>Die Koordinaten von {name} liegen außerhalb von {crs}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Choose the CRS that they are in, in the form below the list.</source>
   <translation>Wählen Sie im Formular unter der Liste das KBS, in dem sie stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} is damaged at column {column}, row {row}: {reason}</source>
   <translation>{name} ist bei Spalte {column}, Zeile {row} beschädigt: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <location filename="../../plugin/core/imagery/statistics.py" />
   <source>Copy or download the file again.</source>
   <translation>Kopieren oder laden Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/hashing.py" />
   <source>Check that the file is still there and that you may read it.</source>
   <translation>Prüfen Sie, ob die Datei noch da ist und ob Sie sie lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>The two scenes are not on one grid.</source>
   <translation>Die beiden Aufnahmen haben nicht dasselbe Pixelgitter.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Bring them onto one grid before comparing them.</source>
   <translation>Bringen Sie sie vor dem Vergleich auf ein gemeinsames Pixelgitter.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>The two scenes share {count} known pixels, which are too few.</source>
   <translation>Die beiden Aufnahmen haben {count} bekannte Pixel gemeinsam; das sind zu wenige.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Choose scenes that both show the ground.</source>
   <translation>Wählen Sie Aufnahmen, die beide das Gelände zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>A band of one scene does not vary.</source>
   <translation>Ein Kanal einer Aufnahme variiert nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Leave that band out.</source>
   <translation>Lassen Sie diesen Kanal weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} exists already.</source>
   <translation>{name} gibt es schon.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} does not say where its pixels lie.</source>
   <translation>{name} sagt nicht, wo die Pixel liegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The extent cannot be brought into the CRS of {name}.</source>
   <translation>Die Ausdehnung lässt sich nicht in das KBS von {name} bringen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} does not cover the extent.</source>
   <translation>{name} deckt die Ausdehnung nicht ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Choose an extent within the scene.</source>
   <translation>Wählen Sie eine Ausdehnung innerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy would have {width} × {height} pixels.</source>
   <translation>Die Kopie hätte {width} × {height} Pixel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Choose a smaller extent.</source>
   <translation>Wählen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy could not be made whole: {reason}</source>
   <translation>Die Kopie ließ sich nicht vollständig erstellen: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Check the network and the space on the disk, and try again.</source>
   <translation>Prüfen Sie das Netz und den Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy of {name} is not whole.</source>
   <translation>Die Kopie von {name} ist nicht vollständig.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Check the space on the disk, and try again.</source>
   <translation>Prüfen Sie den Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag}, the whole day: the tag names no time zone and may be when the file was written</source>
   <translation>{tag}, der ganze Tag: Das Feld nennt keine Zeitzone und meint vielleicht, wann die Datei geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>name of the folder “{folder}”</source>
   <translation>Name des Ordners „{folder}“</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>no date in the name or the metadata</source>
   <translation>kein Datum im Namen oder in den Metadaten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>date and time in the file name, taken as UTC</source>
   <translation>Datum und Uhrzeit im Dateinamen, als UTC genommen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>date in the file name</source>
   <translation>Datum im Dateinamen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>“{text}” in the name may be {month} or {day}</source>
   <translation>„{text}“ im Namen kann {month} oder {day} sein</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>month in the file name</source>
   <translation>Monat im Dateinamen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>year in the file name</source>
   <translation>Jahr im Dateinamen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{n} dates in the file name: the time from the first to the last</source>
   <translation>{n} Datumsangaben im Dateinamen: die Zeit von der ersten bis zur letzten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag} in the metadata</source>
   <translation>{tag} in den Metadaten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag} in the metadata; the name says {other}</source>
   <translation>{tag} in den Metadaten; der Name sagt {other}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{basis}; {tag} says {other}, which may be when the file was written</source>
   <translation>{basis}; {tag} sagt {other}, vielleicht die Zeit, zu der die Datei geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{basis}; {time} in {tag} is not taken: it may be a placeholder</source>
   <translation>{basis}; {time} in {tag} wird nicht übernommen: vielleicht ein Platzhalter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Check the address and the network.</source>
   <translation>Prüfen Sie die Adresse und das Netz.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Open it with the program that made it, or get it again.</source>
   <translation>Öffnen Sie die Datei mit dem Programm, das sie erstellt hat, oder besorgen Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is not there.</source>
   <translation>{name} ist nicht da.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Use Locate… to point to where it is now.</source>
   <translation>Geben Sie mit Datei suchen… an, wo die Datei jetzt liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Check that you may read it.</source>
   <translation>Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is empty.</source>
   <translation>{name} ist leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is cut off: it ends at byte {size}, and its own directory speaks of {needed}.</source>
   <translation>{name} ist abgeschnitten: Die Datei endet bei Byte {size}, und ihr eigenes Verzeichnis spricht von {needed}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} does not answer with an image: {reason}</source>
   <translation>{name} antwortet nicht mit einem Bild: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is not an image that GDAL can read.</source>
   <translation>{name} ist kein Bild, das GDAL lesen kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} cannot be read: {reason}</source>
   <translation>{name} kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>no reason was given.</source>
   <translation>kein Grund angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/problems.py" />
   <source>Stopped before the end.</source>
   <translation>Vor dem Ende angehalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Sentinel-2 product name, start of the datatake</source>
   <translation>Sentinel-2-Produktname, Beginn der Datenaufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Sentinel-2 tile name, start of the datatake</source>
   <translation>Sentinel-2-Kachelname, Beginn der Datenaufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Landsat product name</source>
   <translation>Landsat-Produktname</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Landsat scene identifier, day of the year</source>
   <translation>Landsat-Aufnahmekennung, Tag des Jahres</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Planet item name</source>
   <translation>Planet-Objektname</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Maxar file name</source>
   <translation>Maxar-Dateiname</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>Pléiades file name</source>
   <translation>Pléiades-Dateiname</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/product_names.py" />
   <source>NAIP file name</source>
   <translation>NAIP-Dateiname</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The two scenes do not overlap.</source>
   <translation>Die beiden Aufnahmen überlappen sich nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Choose a reference that shows the same ground.</source>
   <translation>Wählen Sie eine Referenz, die dasselbe Gelände zeigt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The two scenes do not both show the site.</source>
   <translation>Nicht beide Aufnahmen zeigen den Ort.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Choose another reference.</source>
   <translation>Wählen Sie eine andere Referenz.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>{name} cannot be shown corrected.</source>
   <translation>{name} kann nicht korrigiert angezeigt werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Show it as it is, and use its shift when you measure.</source>
   <translation>Zeigen Sie die Aufnahme an, wie sie ist, und verwenden Sie beim Messen ihren Versatz.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The coordinates of {name} lie outside its CRS.</source>
   <translation>Die Koordinaten von {name} liegen außerhalb des zugehörigen KBS.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>A source of QGIS' provider “{provider}” cannot be copied.</source>
   <translation>Eine Quelle des QGIS-Datenanbieters „{provider}“ kann nicht kopiert werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>Save it as a GeoTIFF with QGIS (Export ▸ Save As…), and add that file as a scene.</source>
   <translation>Speichern Sie sie mit QGIS als GeoTIFF (Export ▸ Speichern als…), und fügen Sie diese Datei als Aufnahme hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The address of the service is missing in “{uri}”.</source>
   <translation>Die Adresse des Dienstes fehlt in „{uri}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The service asks for a login, which stays with QGIS.</source>
   <translation>Der Dienst verlangt eine Anmeldung, die bei QGIS bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>Tiles that are numbered by quad keys cannot be copied.</source>
   <translation>Kacheln, die mit Quadkeys nummeriert sind, können nicht kopiert werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The deepest level of the tiles is “{text}”, which is no whole number.</source>
   <translation>Die tiefste Stufe der Kacheln ist „{text}“, keine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>Add the service to QGIS again, with its levels as numbers.</source>
   <translation>Fügen Sie den Dienst erneut zu QGIS hinzu, mit Zahlen als Stufen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The layer of the service {url} is missing.</source>
   <translation>Der Layer des Dienstes {url} fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>The two scenes share less than {side} x {side} pixels.</source>
   <translation>Die beiden Aufnahmen haben weniger als {side} x {side} Pixel gemeinsam.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>Choose a reference that covers the same ground, or a larger piece of it.</source>
   <translation>Wählen Sie eine Referenz, die dasselbe Gelände abdeckt, oder ein größeres Stück davon.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift_search.py" />
   <source>Nothing in the two scenes correlates, so that no shift can be measured.</source>
   <translation>Nichts in den beiden Aufnahmen korreliert; es lässt sich kein Versatz messen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift_search.py" />
   <source>Choose a reference of a nearer date or season, without cloud, or a larger piece of ground.</source>
   <translation>Wählen Sie eine Referenz mit näherem Datum oder ähnlicher Jahreszeit, ohne Wolken, oder ein größeres Stück Gelände.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/statistics.py" />
   <source>A part of {name} cannot be read: {reason}</source>
   <translation>Ein Teil von {name} kann nicht gelesen werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>The sun's position needs a time with a time zone.</source>
   <translation>Der Sonnenstand braucht eine Uhrzeit mit Zeitzone.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>There is no place at longitude {x} and latitude {y}.</source>
   <translation>Bei Länge {x} und Breite {y} gibt es keinen Ort.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>Give degrees: longitude from -180 to 180, latitude from -90 to 90.</source>
   <translation>Geben Sie Grad an: Länge von -180 bis 180, Breite von -90 bis 90.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>“{text}” is no date: {reason}.</source>
   <translation>„{text}“ ist kein Datum: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>Write a year, 2019-02, 2018-06-23 or 2018-06-23 06:50 (UTC).</source>
   <translation>Schreiben Sie ein Jahr, 2019-02, 2018-06-23 oder 2018-06-23 06:50 (UTC).</translation>
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>“{text}” is not understood as a date.</source>
   <translation>„{text}“ wird nicht als Datum verstanden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/network.py" />
   <source>{name} names a network within, from which its pixels would be fetched. It is not opened.</source>
   <translation>{name} nennt darin ein Netz, aus dem die Pixel geholt würden, und wird nicht geöffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/network.py" />
   <source>Ask who made it. Where that is meant, add the address that it names as a scene instead.</source>
   <translation>Fragen Sie nach, von wem die Datei stammt. Ist es so gewollt, fügen Sie stattdessen die genannte Adresse als Aufnahme hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>about {number}</source>
   <translation>etwa {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>at least {number}</source>
   <translation>mindestens {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>more than {number}</source>
   <translation>mehr als {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>at most {number}</source>
   <translation>höchstens {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>fewer than {number}</source>
   <translation>weniger als {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{value} (U95 not known)</source>
   <translation>{value} (U95 nicht bekannt)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{degrees} N</source>
   <translation>{degrees} N</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{degrees} S</source>
   <translation>{degrees} S</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{degrees} E</source>
   <translation>{degrees} O</translation>
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{degrees} W</source>
   <translation>{degrees} W</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” has no coordinate reference system.</source>
   <translation>„{path}“ hat kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Give it one in the Scenes panel, then measure again.</source>
   <translation>Geben Sie im Fenster Aufnahmen eines an, und messen Sie dann erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” does not say where its pixels lie.</source>
   <translation>„{path}“ sagt nicht, wo die Pixel liegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Georeference it first.</source>
   <translation>Georeferenzieren Sie die Datei zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” has no band but a mask.</source>
   <translation>„{path}“ hat keinen Kanal außer einer Maske.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Choose the image that it belongs to.</source>
   <translation>Wählen Sie das Bild, zu dem sie gehört.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Nothing of this place is on “{path}”.</source>
   <translation>Von dieser Stelle ist auf „{path}“ nichts zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>The piece asked for is {width} x {height} pixels.</source>
   <translation>Das verlangte Stück hat {width} x {height} Pixel.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Draw a shorter one: up to {most} million pixels are read.</source>
   <translation>Zeichnen Sie kürzer: Bis zu {most} Millionen Pixel werden gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Ask for a smaller one.</source>
   <translation>Verlangen Sie ein kleineres.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” cannot be read as a raster.</source>
   <translation>„{path}“ kann nicht als Raster gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Check in the Scenes panel where the file lies.</source>
   <translation>Prüfen Sie im Fenster Aufnahmen, wo die Datei liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” breaks off or is damaged here: its pixels cannot be read.</source>
   <translation>„{path}“ bricht hier ab oder ist beschädigt: Die Pixel können nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Get the file again from where it came.</source>
   <translation>Holen Sie die Datei erneut von dort, woher sie kam.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/contact.py" />
   <source>The contact sheet is drawn with matplotlib, which is not installed.</source>
   <translation>Der Kontaktbogen wird mit matplotlib gezeichnet, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/contact.py" />
   <source>Install it, for instance by: apt install python3-matplotlib.</source>
   <translation>Installieren Sie es, zum Beispiel mit: apt install python3-matplotlib.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/contact.py" />
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>No candidate was found, so there is no contact sheet.</source>
   <translation>Kein Kandidat wurde gefunden; es gibt also keinen Kontaktbogen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/fit.py" />
   <source>With pixels of {gsd:.2g} m no pitch from {shortest:.0f} to {longest:.0f} m can be made out.</source>
   <translation>Mit Pixeln von {gsd:.2g} m ist kein Regelabstand von {shortest:.0f} bis {longest:.0f} m zu erkennen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/fit.py" />
   <source>Use a finer elevation model, or look for longer pitches.</source>
   <translation>Verwenden Sie ein feineres Geländemodell, oder suchen Sie nach größeren Regelabständen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/mosaic.py" />
   <source>Name files, or folders of them.</source>
   <translation>Nennen Sie Dateien oder Ordner mit solchen.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/mosaic.py" />
   <source>No raster was found there.</source>
   <translation>Dort wurde kein Raster gefunden.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/mosaic.py" />
   <source>Name GeoTIFFs, or folders that hold some.</source>
   <translation>Nennen Sie GeoTIFFs oder Ordner, die welche enthalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/mosaic.py" />
   <source>It is a picture in colours, not an elevation model.</source>
   <translation>Das ist ein farbiges Bild, kein Geländemodell.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/run.py" />
   <source>Start it again with the same output to let it go on.</source>
   <translation>Starten Sie erneut mit derselben Ausgabe, um fortzufahren.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/run.py" />
   <source>A scan looks for cells, for fields, or for both.</source>
   <translation>Eine Durchmusterung sucht nach Zellen, nach Feldern oder nach beidem.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/run.py" />
   <source>The scan was stopped.</source>
   <translation>Die Durchmusterung wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/run.py" />
   <source>It was lost {tries} times with its worker: {reason}.</source>
   <translation>Ging {tries}-mal mit dem Worker verloren: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/run.py" />
   <source>No worker is left: {reason}.</source>
   <translation>Kein Worker ist übrig: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>A Dask cluster is reached with the package distributed, which is not installed.</source>
   <translation>Ein Dask-Cluster wird mit dem Paket distributed erreicht, das nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>Install it, for instance by: pip install distributed.</source>
   <translation>Installieren Sie es, zum Beispiel mit: pip install distributed.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>No Dask scheduler answers at {address}.</source>
   <translation>Unter {address} antwortet kein Dask-Scheduler.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>The Dask scheduler at {address} has no workers.</source>
   <translation>Der Dask-Scheduler unter {address} hat keine Worker.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>Of the Dask cluster at {address} these do not know Bermline: {names} ({reason}).</source>
   <translation>Im Dask-Cluster unter {address} kennen diese Bermline nicht: {names} ({reason}).</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/workers.py" />
   <source>Let them find it, for instance through PYTHONPATH, under the name that it has here.</source>
   <translation>Sorgen Sie dafür, dass sie es finden, zum Beispiel über PYTHONPATH, unter dem Namen, den es hier hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/write.py" />
   <source>{path} is open in another program, or here as a layer.</source>
   <translation>{path} ist in einem anderen Programm oder hier als Layer geöffnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/scan/write.py" />
   <source>Remove its layers, or give the output another name.</source>
   <translation>Entfernen Sie die Layer davon, oder geben Sie der Ausgabe einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>There is already a case {path}.</source>
   <translation>Es gibt schon einen Fall {path}.</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Open it, or remove it first.</source>
   <translation>Öffnen Sie ihn, oder entfernen Sie ihn zuerst.</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>The example cannot be written to {folder}: {reason}.</source>
   <translation>Das Beispiel kann nicht nach {folder} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Choose a folder that you may write to, with 20 MB to spare.</source>
   <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen, mit 20 MB freiem Platz.</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>copying the imagery</source>
   <translation>Bilder werden kopiert</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Describe the case</source>
   <translation>Fall beschreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Add scenes</source>
   <translation>Aufnahmen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>adding the scenes</source>
   <translation>Aufnahmen werden hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Mark structures</source>
   <translation>Bauwerke markieren</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>marking what stood on each date</source>
   <translation>was an jedem Tag stand, wird markiert</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Measure berms</source>
   <translation>Erdwälle messen</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>measuring the berms</source>
   <translation>Erdwälle werden gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Record the transfer chain</source>
   <translation>Lieferkette erfassen</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>recording the transfer chain</source>
   <translation>Lieferkette wird erfasst</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Write findings</source>
   <translation>Befunde schreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>the example case is built</source>
   <translation>der Beispielfall ist fertig</translation>
  </message>
  <message>
   <location filename="../../plugin/jobs.py" />
   <source>“{what}” was stopped.</source>
   <translation>„{what}“ wurde angehalten.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>Click the corners of the area on the map; a right click closes it, Escape drops it.</source>
   <translation>Klicken Sie die Ecken der Fläche auf der Karte an; ein Rechtsklick schließt sie, Esc verwirft sie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>No scene reaches here.</source>
   <translation>Keine Aufnahme reicht bis hierher.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>Move the map to a scene.</source>
   <translation>Verschieben Sie die Karte zu einer Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Cancelled.</source>
   <translation>Abgebrochen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>Looking on {scene}…</source>
   <translation>Suche auf {scene}…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/area_search.py" />
   <source>Search on {scene}</source>
   <translation>Suche auf {scene}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>Standard uncertainty u of each term, its share of the variance, and the expanded uncertainty U95. An error of the whole scene's place is in no distance within it: it moves both ends alike.</source>
   <translation>Standardunsicherheit u jedes Beitrags, sein Anteil an der Varianz und die erweiterte Messunsicherheit U95. Ein Fehler in der Lage der ganzen Aufnahme steckt in keinem Abstand darin: Er verschiebt beide Enden gleich.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>Uncertainty</source>
   <translation>Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>together</source>
   <translation>zusammen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>U95 = {factor:.2f} u</source>
   <translation>U95 = {factor:.2f} u</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/budget_view.py" />
   <source>Placement along the berm is not known: {count} of at least {least} bands.</source>
   <translation>Die Lage am Wall ist nicht bekannt: {count} von mindestens {least} Streifen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/candidate_form.py" />
   <source>Pick on map</source>
   <translation>In Karte wählen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/candidate_form.py" />
   <source>Click a candidate or drag a rectangle to accept; with Shift or the right button, to reject.</source>
   <translation>Kandidaten anklicken oder Rechteck aufziehen, um anzunehmen; mit Umschalt oder rechter Taste, um abzulehnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/candidate_form.py" />
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Accept</source>
   <translation>Annehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/candidate_form.py" />
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Candidate</source>
   <translation>Kandidat</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Radius</source>
   <translation>Radius</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Bank</source>
   <translation>Wall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/growth/look_here.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Score</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>No candidate. Press Detect to look for cells on the elevation model in the map's extent.</source>
   <translation>Kein Kandidat. Drücken Sie Erkennen, um auf dem Geländemodell in der Kartenausdehnung nach Zellen zu suchen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Look for floors that a bank encloses, on the elevation model that is here</source>
   <translation>Auf dem hiesigen Geländemodell nach Sohlen suchen, die ein Wall umschließt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Keep the selected candidates as structures (A)</source>
   <translation>Gewählte Kandidaten als Bauwerke speichern (A)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Forget the selected candidates (Delete)</source>
   <translation>Gewählte Kandidaten verwerfen (Entf)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Mean radius of the crest</source>
   <translation>Mittlerer Radius der Krone</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Of the bank, over the floor and over the ground outside</source>
   <translation>Des Walls, über der Sohle und über dem Boden außerhalb</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Share of directions in which a bank stands: lower finds U-shaped and open cells</source>
   <translation>Anteil der Richtungen, in denen ein Wall steht: Kleinere Werte finden U-förmige und offene Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>How evenly and how high the bank closes; sifts what was found</source>
   <translation>Wie gleichmäßig und wie hoch der Wall schließt; filtert das Gefundene</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>The outline that an accepted cell is kept with</source>
   <translation>Der Umriss, mit dem eine angenommene Zelle gespeichert wird</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Radius from</source>
   <translation>Radius ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>to</source>
   <translation>bis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Bank from</source>
   <translation>Wall ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Closed from</source>
   <translation>Geschlossen ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Score from</source>
   <translation>Wert ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>Keep outline</source>
   <translation>Umriss behalten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <source>as</source>
   <translation>als</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_form.py" />
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>centre known to U95 {u95:.1f} m</source>
   <translation>Mitte auf U95 {u95:.1f} m bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>Cells are found on elevation, and “{scene}” is an image.</source>
   <translation>Zellen werden auf Geländemodellen gefunden, und „{scene}“ ist ein Bild.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>Show an elevation model of this place, or draw the cells in the Growth panel.</source>
   <translation>Zeigen Sie ein Geländemodell dieses Orts an, oder zeichnen Sie die Zellen im Fenster Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>1 candidate; accept or reject it here or on the map.</source>
   <translation>1 Kandidat; nehmen Sie ihn hier oder auf der Karte an, oder lehnen Sie ihn ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>{count} candidates; accept or reject them here or on the map.</source>
   <translation>{count} Kandidaten; nehmen Sie sie hier oder auf der Karte an, oder lehnen Sie sie ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>No cell stands out here. Lower the bank or the share that is closed, or search elsewhere.</source>
   <translation>Hier hebt sich keine Zelle ab. Verringern Sie die Wallhöhe oder den geschlossenen Anteil, oder suchen Sie anderswo.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>1 lies where the case has a structure already.</source>
   <translation>1 liegt dort, wo der Fall schon ein Bauwerk hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>{count} lie where the case has a structure already.</source>
   <translation>{count} liegen dort, wo der Fall schon ein Bauwerk hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>What is found is first proposed on the map, with its floor, crest and outer toe.</source>
   <translation>Was gefunden wird, erscheint zuerst als Vorschlag auf der Karte, mit Sohle, Krone und äußerem Fuß.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>Accept 1 cell</source>
   <translation>1 Zelle annehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>Accept {count} cells</source>
   <translation>{count} Zellen annehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/cell_tab.py" />
   <source>Save candidates</source>
   <translation>Kandidaten speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>Profile across berms</source>
   <translation>Profil quer zu den Erdwällen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>Drag a crest or a toe to move it, double-click to add a crest (with Shift: to set a toe), right-click a crest to remove it.</source>
   <translation>Krone oder Fuß ziehen: verschieben; Doppelklick: Krone hinzufügen (mit Umschalt: Fuß setzen); Rechtsklick auf eine Krone: entfernen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>height, m</source>
   <translation>Höhe, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>brightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>along the transect, m</source>
   <translation>entlang des Querschnitts, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Label</source>
   <translation>Kürzel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>No crest yet. Press Detect and add what it finds as candidates, or Draw crest and click along one.</source>
   <translation>Noch keine Krone. Drücken Sie Erkennen und fügen Sie das Gefundene als Kandidaten hinzu, oder drücken Sie Krone zeichnen und klicken Sie an einer entlang.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Look for crest lines on the scene shown, in the background</source>
   <translation>Auf der angezeigten Aufnahme nach Kronenlinien suchen, im Hintergrund</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Take the selected candidates for crests (A)</source>
   <translation>Die gewählten Kandidaten als Kronen annehmen (A)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Delete the selected ones (Delete); Undo brings them back</source>
   <translation>Die gewählten löschen (Entf); „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/tools.py" />
   <source>Draw crest</source>
   <translation>Krone zeichnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Click along the crest; a right click or Enter ends the line, Escape drops it.</source>
   <translation>An der Krone entlang klicken; Rechtsklick oder Eingabe beendet die Linie, Esc verwirft sie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>1 candidate</source>
   <translation>1 Kandidat</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>{count} candidates</source>
   <translation>{count} Kandidaten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>1 accepted crest in the case</source>
   <translation>1 angenommene Krone im Fall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>{count} accepted crests in the case</source>
   <translation>{count} angenommene Kronen im Fall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>not known</source>
   <translation>nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>On an image, bright and dark flanks are paired by the sun's azimuth.</source>
   <translation>Auf einem Bild werden helle und dunkle Flanken nach dem Sonnenazimut gepaart.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Banks are looked for whose flanks are steepest at such a distance from their crest</source>
   <translation>Gesucht werden Wälle, deren Flanken in einem solchen Abstand von der Krone am steilsten sind</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Shorter lines are not shown; pieces that are joined count as one</source>
   <translation>Kürzere Linien werden nicht gezeigt; verbundene Stücke zählen als eine</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Two lines that run on into each other are joined over a gap of so much</source>
   <translation>Zwei Linien, die ineinander übergehen, werden über eine Lücke dieser Länge verbunden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Mean answer along the line over its noise</source>
   <translation>Mittlere Antwort entlang der Linie im Verhältnis zu ihrem Rauschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Distance of the ends over the length: 1 for a straight line</source>
   <translation>Abstand der Enden durch die Länge: 1 für eine gerade Linie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Half-width from</source>
   <translation>Halbbreite ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Length from</source>
   <translation>Länge ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Join gaps to</source>
   <translation>Lücken schließen bis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Straightness from</source>
   <translation>Geradheit ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sun azimuth</source>
   <translation>Sonnenazimut</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Add as candidates</source>
   <translation>Als Kandidaten hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Write the lines shown into the case, to be judged</source>
   <translation>Die angezeigten Linien in den Fall schreiben, um sie zu beurteilen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Drop</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Forget the lines shown</source>
   <translation>Die angezeigten Linien verwerfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>candidate</source>
   <translation>Kandidat</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Draw crest {label}</source>
   <translation>Krone {label} zeichnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>On an image, crests are found by their bright and dark flanks: the sun's azimuth is needed.</source>
   <translation>Auf einem Bild werden Kronen an ihren hellen und dunklen Flanken gefunden: Dazu braucht es den Sonnenazimut.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Set it below, or give the scene its time in the Scenes panel.</source>
   <translation>Setzen Sie ihn unten, oder geben Sie der Aufnahme im Fenster Aufnahmen ihre Zeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Sifting crest lines</source>
   <translation>Kronenlinien werden gefiltert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>1 line is shown above the map; it is not in the case yet.</source>
   <translation>1 Linie wird über der Karte gezeigt; sie ist noch nicht im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>{count} lines are shown above the map; they are not in the case yet.</source>
   <translation>{count} Linien werden über der Karte gezeigt; sie sind noch nicht im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Detected lines are first shown above the map, where these settings sift them.</source>
   <translation>Erkannte Linien werden zuerst über der Karte gezeigt, wo diese Einstellungen sie filtern.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Save crests</source>
   <translation>Kronen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Add 1 candidate for a crest</source>
   <translation>1 Kandidaten für eine Krone hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Add {count} candidates for crests</source>
   <translation>{count} Kandidaten für Kronen hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Accept 1 crest</source>
   <translation>1 Krone annehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Accept {count} crests</source>
   <translation>{count} Kronen annehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Reject 1 crest</source>
   <translation>1 Krone ablehnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Reject {count} crests</source>
   <translation>{count} Kronen ablehnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Keep value, uncertainty, method and place in the case</source>
   <translation>Wert, Unsicherheit, Verfahren und Lage im Fall speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>It is kept as {name}. Draw another line, or change this one, to save again.</source>
   <translation>Sie ist als {name} gespeichert. Ziehen Sie eine andere Linie oder ändern Sie diese, um erneut zu speichern.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Drag across berms on the map, or click at both ends. The wheel with Ctrl or Shift changes the width; Escape or a right click drops the line.</source>
   <translation>Auf der Karte quer über Erdwälle ziehen oder beide Enden anklicken. Das Mausrad mit Strg oder Umschalt ändert die Breite; Esc oder Rechtsklick verwirft die Linie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Rows over this width are averaged: a wider band is less noisy as long as the crests run straight.</source>
   <translation>Über diese Breite wird gemittelt: Ein breiteres Band rauscht weniger, solange die Kronen gerade verlaufen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Follow crests</source>
   <translation>Kronen folgen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Where an accepted crest line crosses the transect, rows are averaged along it, also where it bends or runs aslant.</source>
   <translation>Wo eine angenommene Kronenlinie den Querschnitt kreuzt, wird entlang der Linie gemittelt, auch wo sie sich biegt oder schräg verläuft.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Name of the measurement</source>
   <translation>Name der Messung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Save measurement</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/measurements.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>An elevation model that holds the whole transect is preferred to the scene shown.</source>
   <translation>Ein Geländemodell, das den ganzen Querschnitt enthält, geht der angezeigten Aufnahme vor.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Look for the dominant pitch and bearing of parallel berms</source>
   <translation>Nach dem vorherrschenden Regelabstand und der Richtung paralleler Erdwälle suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Pitch from</source>
   <translation>Regelabstand ab</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Save pitch and bearing</source>
   <translation>Regelabstand und Richtung speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Keep both with their U95 in the case</source>
   <translation>Beide mit ihrem U95 im Fall speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>A field of parallel berms is one wave. Let the map show the field and little else, and press Detect.</source>
   <translation>Ein Feld paralleler Erdwälle ist eine Welle. Lassen Sie die Karte das Feld und wenig sonst zeigen, und drücken Sie Erkennen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>“{name}” is kept; it stands in the Spacing tab.</source>
   <translation>„{name}“ ist gespeichert und steht im Reiter Abstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>{shown} lines are drawn, those in the middle; {left} more are not</source>
   <translation>{shown} Linien sind gezeichnet, die mittleren; {left} weitere nicht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Pitch &lt;b&gt;{pitch}&lt;/b&gt;, crest to crest</source>
   <translation>Regelabstand &lt;b&gt;{pitch}&lt;/b&gt;, Krone zu Krone</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Bearing of the crests &lt;b&gt;{bearing}&lt;/b&gt;</source>
   <translation>Richtung der Kronen &lt;b&gt;{bearing}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>over {count:.0f} pitches on {scene}, in pixels of {pixel:.2f} m</source>
   <translation>über {count:.0f} Regelabstände auf {scene}, in Pixeln zu {pixel:.2f} m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/field_tab.py" />
   <source>Look whether the lines on the map lie on the berms: furrows and roofs have a pitch too.</source>
   <translation>Prüfen Sie, ob die Linien auf der Karte auf den Erdwällen liegen: Auch Furchen und Dächer haben einen Regelabstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/fold_chart.py" />
   <source>Mean section across a field</source>
   <translation>Mittlerer Schnitt quer durch ein Feld</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/fold_chart.py" />
   <source>The mean section across all berms of the field appears here.</source>
   <translation>Hier erscheint der mittlere Schnitt über alle Erdwälle des Feldes.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/fold_chart.py" />
   <source>across the field, m</source>
   <translation>quer durch das Feld, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Draw or choose a transect in the Spacing tab: the heights of its berms appear here.</source>
   <translation>Zeichnen oder wählen Sie im Reiter Abstand einen Querschnitt: Hier erscheinen die Höhen seiner Erdwälle.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>An image shows no heights. Measure on an elevation model, or by a shadow.</source>
   <translation>Ein Bild zeigt keine Höhen. Messen Sie auf einem Geländemodell oder mit einem Schatten.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Crest at</source>
   <translation>Krone bei</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over before</source>
   <translation>Über davor</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over after</source>
   <translation>Über danach</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over ground</source>
   <translation>Über Grund</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the floor before the crest, along the transect</source>
   <translation>Über der Sohle vor der Krone, entlang des Querschnitts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the floor after the crest, along the transect</source>
   <translation>Über der Sohle nach der Krone, entlang des Querschnitts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the straight line between both floors, at the crest</source>
   <translation>Über der Geraden zwischen beiden Sohlen, an der Krone</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Save height</source>
   <translation>Höhe speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Keep the chosen berm's height over the ground line in the case</source>
   <translation>Die Höhe des gewählten Erdwalls über der Grundlinie im Fall speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Square to the transect where one is drawn</source>
   <translation>Rechtwinklig zum Querschnitt, wo einer gezeichnet ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Of the side in shadow, horizontal to 1 vertical</source>
   <translation>Der Seite im Schatten, waagrecht auf 1 senkrecht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>By which angle the ground rises along the shadow; falling ground is negative</source>
   <translation>Um welchen Winkel der Boden entlang des Schattens ansteigt; abfallender Boden ist negativ</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>From transect</source>
   <translation>Aus Querschnitt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Take the length of the transect that is drawn, from the crest to the tip</source>
   <translation>Die Länge des gezeichneten Querschnitts übernehmen, von der Krone bis zur Spitze</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Length, crest to tip</source>
   <translation>Krone bis Spitze</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sun elevation</source>
   <translation>Sonnenhöhe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Bearing of the crest</source>
   <translation>Richtung der Krone</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Lee slope, to 1</source>
   <translation>Leehang, zu 1</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Rise of the ground</source>
   <translation>Anstieg des Bodens</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Save height from shadow</source>
   <translation>Höhe aus Schatten speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Each crest over the floors beside it, with U95.</source>
   <translation>Jede Krone über den Sohlen neben ihr, mit U95.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>No height: {reason}</source>
   <translation>Keine Höhe: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Height &lt;b&gt;{height}&lt;/b&gt;</source>
   <translation>Höhe &lt;b&gt;{height}&lt;/b&gt;</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save measurement {name}</source>
   <translation>Messung {name} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save pitch of {name}</source>
   <translation>Regelabstand von {name} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Row {name}</source>
   <translation>Reihe {name}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save 1 row</source>
   <translation>1 Reihe speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save {count} rows</source>
   <translation>{count} Reihen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Median {number}</source>
   <translation>Median {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save {name}</source>
   <translation>{name} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Rows {first} – {second}</source>
   <translation>Reihen {first} – {second}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save the distance of two rows</source>
   <translation>Abstand zweier Reihen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save {count} distances of rows</source>
   <translation>{count} Abstände von Reihen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Field {number}</source>
   <translation>Feld {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Height {number}</source>
   <translation>Höhe {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Delete measurement {name}</source>
   <translation>Messung {name} löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Delete {count} measurements</source>
   <translation>{count} Messungen löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Rename measurement to {name}</source>
   <translation>Messung in {name} umbenennen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Another measurement is {name} too: rename one of them to tell them apart.</source>
   <translation>Eine andere Messung heißt auch {name}: Benennen Sie eine um, damit sie zu unterscheiden sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Transect {number}</source>
   <translation>Querschnitt {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Row {number}</source>
   <translation>Reihe {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>{name} pitch</source>
   <translation>{name}, Regelabstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>{name} bearing</source>
   <translation>{name}, Richtung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/berms/list_table.py" />
   <location filename="../../plugin/panels/chain/links_field.py" />
   <location filename="../../plugin/panels/growth/structures_page.py" />
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/chain/head.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Delete the selected measurements; Undo brings them back</source>
   <translation>Die gewählten Messungen löschen; „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/berms/list_table.py" />
   <location filename="../../plugin/panels/growth/structures_page.py" />
   <source>Save as CSV…</source>
   <translation>Als CSV…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>No measurement yet. Press Transect, drag across two berms on the map with some ground beyond each, and save what the profile shows.</source>
   <translation>Noch keine Messung. Drücken Sie Querschnitt, ziehen Sie auf der Karte über zwei Erdwälle, mit etwas Boden davor und dahinter, und speichern Sie, was das Profil zeigt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Name of the row</source>
   <translation>Name der Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Save row pitch</source>
   <translation>Reihe speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Pitch and bearing of a row, from the centres of its cells. Select measurements of at least three cells; two across the same cell fix its centre together.</source>
   <translation>Regelabstand und Richtung einer Reihe, aus den Mitten ihrer Zellen. Wählen Sie Messungen von mindestens drei Zellen; zwei quer über dieselbe Zelle legen zusammen deren Mitte fest.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Row</source>
   <translation>Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>u: standard uncertainty of each term; U95 follows from their root sum of squares.</source>
   <translation>u: Standardunsicherheit jedes Beitrags; U95 folgt aus der Wurzel der Summe ihrer Quadrate.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>2 measurements selected</source>
   <translation>2 Messungen gewählt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>Save measurements</source>
   <translation>Messungen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>There is nothing to measure on here: no elevation model holds the transect, and no scene is shown.</source>
   <translation>Hier gibt es nichts, worauf gemessen werden kann: Kein Geländemodell enthält den Querschnitt, und keine Aufnahme wird angezeigt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Show a scene with the buttons of the Scenes panel.</source>
   <translation>Zeigen Sie mit den Schaltflächen im Fenster Aufnahmen eine Aufnahme an.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>“{scene}” is shown by a remote service, whose pixels may change.</source>
   <translation>„{scene}“ kommt von einem entfernten Dienst, dessen Pixel sich ändern können.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Keep a local copy of it in the Scenes panel and measure on that.</source>
   <translation>Legen Sie im Fenster Aufnahmen eine lokale Kopie davon an, und messen Sie darauf.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>The file of “{scene}” is missing: {path}.</source>
   <translation>Die Datei zu „{scene}“ fehlt: {path}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Point to it again in the Scenes panel.</source>
   <translation>Zeigen Sie im Fenster Aufnahmen erneut auf sie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Spacing</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Crest lines</source>
   <translation>Kronenlinien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Rows</source>
   <translation>Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>The case can only be read.</source>
   <translation>Der Fall kann nur gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>{count}, may be chance</source>
   <translation>{count}, vielleicht Zufall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>Three places lie in a row by chance easily: look for another sign of it.</source>
   <translation>Drei Punkte liegen leicht zufällig in einer Reihe: Suchen Sie nach einem weiteren Anzeichen dafür.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>from {count} cells of {row}, square to it, to the line through the centres of the other row</source>
   <translation>von {count} Zellen von {row}, rechtwinklig zur Reihe, zur Linie durch die Mitten der anderen Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>median, {definition}</source>
   <translation>Median, {definition}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>MAD {mad:.1f} m</source>
   <translation>MAD {mad:.1f} m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/row_wording.py" />
   <source>coefficient of variation {share:.1f} %</source>
   <translation>Variationskoeffizient {share:.1f} %</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>all kinds</source>
   <translation>alle Arten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Save row spacing</source>
   <translation>Reihenabstand speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Keep the distances of the selected pairs of rows with their U95</source>
   <translation>Die Abstände der gewählten Reihenpaare mit ihrem U95 speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Save median</source>
   <translation>Median speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Keep the median of these distances with its U95 in the case</source>
   <translation>Den Median dieser Abstände mit seinem U95 im Fall speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>centre to centre, along rows</source>
   <translation>Mitte zu Mitte, entlang der Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Between neighbours in a row of structures</source>
   <translation>Zwischen Nachbarn in einer Reihe von Bauwerken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>centre to centre, nearest</source>
   <translation>Mitte zu Mitte, nächste</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>From each structure to the nearest other one</source>
   <translation>Von jedem Bauwerk zum nächsten anderen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>unit edge to unit edge, nearest</source>
   <translation>Einheit zu Einheit, nächste</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>What separation rules use</source>
   <translation>Was Abstandsregeln verwenden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>row to row, square to the rows</source>
   <translation>Reihe zu Reihe, rechtwinklig zu den Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>From each cell, square to its row, to the line through the centres of the next row</source>
   <translation>Von jeder Zelle, rechtwinklig zu ihrer Reihe, zur Linie durch die Mitten der nächsten Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>crest to crest, square to the lines</source>
   <translation>Krone zu Krone, rechtwinklig zu den Linien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Between accepted crest lines</source>
   <translation>Zwischen angenommenen Kronenlinien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>of</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>at</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Those farther apart are no neighbours</source>
   <translation>Weiter entfernte sind keine Nachbarn</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>up to</source>
   <translation>bis zu</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <location filename="../../plugin/panels/growth/look_here.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Structure</source>
   <translation>Bauwerk</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>To next</source>
   <translation>Zum Folgenden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>To nearest</source>
   <translation>Zum Nächsten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>No structure yet. Detect cells in the Cells tab, or draw structures in the Growth panel.</source>
   <translation>Noch kein Bauwerk. Erkennen Sie Zellen im Reiter Zellen, oder zeichnen Sie Bauwerke im Fenster Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Between</source>
   <translation>Zwischen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Distance ± U95</source>
   <translation>Abstand ± U95</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Bearing</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>No two lines beside each other. Accept crests in the Crest lines tab, or put structures into rows.</source>
   <translation>Keine zwei Linien nebeneinander. Nehmen Sie im Reiter Kronenlinien Kronen an, oder setzen Sie Bauwerke in Reihen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Gaps</source>
   <translation>Lücken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Pitch ± U95</source>
   <translation>Regelabstand ± U95</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Bearing ± U95</source>
   <translation>Richtung ± U95</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Median</source>
   <translation>Median</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>MAD</source>
   <translation>MAD</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>CV</source>
   <translation>VK</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>No row was found. Select three structures or more and put them into one.</source>
   <translation>Es wurde keine Reihe gefunden. Wählen Sie drei oder mehr Bauwerke, und setzen Sie sie in eine.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Name of a row; a new name makes a new row</source>
   <translation>Name einer Reihe; ein neuer Name ergibt eine neue Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Put into row</source>
   <translation>Einreihen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Put the selected structures into the row named here</source>
   <translation>Die gewählten Bauwerke in die hier genannte Reihe setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Take the selected structures out of their rows</source>
   <translation>Die gewählten Bauwerke aus ihren Reihen nehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Find again</source>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Let the rows be found anew; corrections are lost</source>
   <translation>Die Reihen neu suchen lassen; Korrekturen gehen verloren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>Save rows</source>
   <translation>Reihen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_form.py" />
   <source>Keep pitch and bearing of each row, or of those selected, in the case</source>
   <translation>Regelabstand und Richtung jeder Reihe oder der gewählten im Fall speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>Distances</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <location filename="../../plugin/panels/chain/growth_beneath.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>no site</source>
   <translation>ohne Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>1 without an outline or its U95 is left out: {names}</source>
   <translation>1 ohne Umriss oder dessen U95 ist weggelassen: {names}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>{count} without an outline or its U95 are left out: {names}</source>
   <translation>{count} ohne Umriss oder dessen U95 sind weggelassen: {names}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rows_tab.py" />
   <source>Save distances</source>
   <translation>Abstände speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <location filename="../../plugin/sheets/rules.py" />
   <source>Separation rules</source>
   <translation>Abstandsregeln</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <source>distance D asked for, m</source>
   <translation>verlangter Abstand D, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <source>net explosive quantity Q a unit, kg</source>
   <translation>Nettoexplosivstoffmasse Q je Einheit, kg</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>U95 of this assumption</source>
   <translation>U95 dieser Annahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>typed in, unit edge to unit edge</source>
   <translation>eingegeben, Einheit zu Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Rule out first: {others}. Regular banks alone say nothing of what is stored.</source>
   <translation>Zuvor auszuschließen: {others}. Regelmäßige Wälle allein sagen nichts darüber, was lagert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>The separation or the spacing to compare</source>
   <translation>Der Abstand, der verglichen werden soll</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>by the berm's section</source>
   <translation>nach dem Schnitt des Erdwalls</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>by the extent of a unit</source>
   <translation>nach der Ausdehnung einer Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>How the spacing is turned into the distance between the edges of two units</source>
   <translation>Wie der Abstand in den zwischen den Kanten zweier Einheiten umgerechnet wird</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Crest width w</source>
   <translation>Kronenbreite w</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Height h</source>
   <translation>Höhe h</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Slope s, to 1</source>
   <translation>Böschung s, zu 1</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Strip c, toe to unit</source>
   <translation>Streifen c, Fuß zu Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Extent e of a unit</source>
   <translation>Ausdehnung e einer Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Measured</source>
   <translation>Gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Separation</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Converted</source>
   <translation>Umgerechnet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/sheets/rules.py" />
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Consistent with, a unit</source>
   <translation>Vereinbar mit, je Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Read in</source>
   <translation>Gelesen in</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Over all rules the largest quantity that the separation would comply with runs from {low} to {high} kg a unit: it depends on the rule, and no one quantity follows from a distance.</source>
   <translation>Über alle Regeln reicht die größte Menge, der der Abstand genügte, von {low} bis {high} kg je Einheit: Sie hängt von der Regel ab, und aus einem Abstand folgt nicht eine bestimmte Menge.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>{rule}, {applies}: {said}. {citation}; {checked}.</source>
   <translation>{rule}, {applies}: {said}. {citation}; {checked}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Measured from unit edge to unit edge: nothing is converted.</source>
   <translation>Von Einheit zu Einheit gemessen: Nichts wird umgerechnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>assumes</source>
   <translation>Annahme:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>The conversion adds U95 {added} m.</source>
   <translation>Die Umrechnung fügt U95 {added} m hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/search_bar.py" />
   <source>Detect</source>
   <translation>Erkennen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/search_bar.py" />
   <source>in the map's extent</source>
   <translation>in der Kartenausdehnung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/search_bar.py" />
   <source>in an area that is drawn</source>
   <translation>in einem gezeichneten Gebiet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/search_bar.py" />
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <location filename="../../plugin/panels/evidence/view.py" />
   <location filename="../../plugin/panels/progress.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/search_bar.py" />
   <source>Stop looking</source>
   <translation>Suche abbrechen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>Geometry of the shadow</source>
   <translation>Geometrie des Schattens</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>lee toe</source>
   <translation>Leefuß</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>sun {sun:.1f}° high, {crossing:.0f}° across the crest; at most {highest:.1f}° would do</source>
   <translation>Sonne {sun:.1f}° hoch, {crossing:.0f}° quer zur Krone; höchstens {highest:.1f}° wären möglich</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>the shadow's tip lies on the floor</source>
   <translation>die Schattenspitze liegt auf der Sohle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>steeper than the lee slope: no shadow beyond it</source>
   <translation>steiler als der Leehang: kein Schatten darüber hinaus</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>Histogram of distances and rose of bearings</source>
   <translation>Histogramm der Abstände und Richtungsrose</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>number of distances</source>
   <translation>Zahl der Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>distance, m</source>
   <translation>Abstand, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <location filename="../../plugin/core/records.py" />
   <source>E</source>
   <translation>O</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>bearings of crests</source>
   <translation>Richtungen der Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/spread_chart.py" />
   <source>bearings of distances</source>
   <translation>Richtungen der Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>Sun as the scene states it.</source>
   <translation>Sonne laut Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>An elevation model has no sun: set its angles, or show an image.</source>
   <translation>Ein Geländemodell hat keine Sonne: Setzen Sie deren Winkel, oder zeigen Sie ein Bild an.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>The scene states neither its sun nor its date: set the angles.</source>
   <translation>Die Aufnahme nennt weder ihre Sonne noch ihr Datum: Setzen Sie die Winkel.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>The scene's time is not known to the hour: set the sun's angles.</source>
   <translation>Die Zeit der Aufnahme ist nicht auf die Stunde bekannt: Setzen Sie die Sonnenwinkel.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>Sun computed from the scene's time and place.</source>
   <translation>Sonne aus Zeit und Ort der Aufnahme berechnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/sheets/measurements.py" />
   <source>Value ± U95</source>
   <translation>Wert ± U95</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>n</source>
   <translation>n</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Measured on</source>
   <translation>Gemessen auf</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <source>How many crests, floors or cells the value rests on</source>
   <translation>Auf wie vielen Kronen, Sohlen oder Zellen der Wert beruht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <source>outlines of structures</source>
   <translation>Umrisse von Bauwerken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>The profile was read anew: the crests and toes that were set by hand on the one before are gone.</source>
   <translation>Das Profil wurde neu gelesen: Die am vorigen von Hand gesetzten Kronen und Füße sind weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>This measurement has no place on the map.</source>
   <translation>Diese Messung hat keine Lage auf der Karte.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>{count} measurements are selected; choose one to see it.</source>
   <translation>{count} Messungen sind gewählt; wählen Sie eine, um sie zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>A long transect: its profile follows when the line is finished.</source>
   <translation>Ein langer Querschnitt: Das Profil folgt, wenn die Linie fertig ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Reading the profile…</source>
   <translation>Das Profil wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Profile of a transect</source>
   <translation>Profil eines Querschnitts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Parallel bands beside a transect</source>
   <translation>Parallele Streifen neben einem Querschnitt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>measuring beside the line…</source>
   <translation>neben der Linie wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>The scene of “{name}” is no longer in the case.</source>
   <translation>Die Aufnahme zu „{name}“ ist nicht mehr im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/core/records.py" />
   <source>elevation</source>
   <translation>Geländemodell</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/core/records.py" />
   <source>image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>on {scene} ({surface})</source>
   <translation>auf {scene} ({surface})</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Press Transect and drag across berms on the map: their profile appears here.</source>
   <translation>Drücken Sie Querschnitt, und ziehen Sie auf der Karte über Erdwälle: Hier erscheint ihr Profil.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>Clear floor between the feet of two neighbouring berms; uncertain where the floor is uneven.</source>
   <translation>Freie Sohle zwischen den Füßen zweier benachbarter Erdwälle; unsicher, wo die Sohle uneben ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>From the crest of one berm to that of the next. Best defined; no safety rule uses it directly.</source>
   <translation>Von der Krone eines Erdwalls zu der des nächsten. Am besten bestimmt; keine Sicherheitsregel verwendet es unmittelbar.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>three crests at random pass for a row nine times in ten: look for more of it</source>
   <translation>drei zufällige Kronen gelten neun von zehn Mal als Reihe: suchen Sie nach mehr davon</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>row of {count} cells</source>
   <translation>Reihe von {count} Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>pitch {value}</source>
   <translation>Regelabstand {value}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>bearing {value}</source>
   <translation>Richtung {value}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>1 gap</source>
   <translation>1 Lücke</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>{count} gaps</source>
   <translation>{count} Lücken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>{count} beside the line</source>
   <translation>{count} neben der Linie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>placement along the berm not known: {count} of at least {least} bands</source>
   <translation>Lage am Wall nicht bekannt: {count} von mindestens {least} Streifen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>({count} bands)</source>
   <translation>({count} Streifen)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>This measurement was not read from a profile.</source>
   <translation>Diese Messung wurde nicht aus einem Profil gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>One distance: {written} m.</source>
   <translation>Ein Abstand: {written} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>Median of {count} distances: {written} m.</source>
   <translation>Median von {count} Abständen: {written} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>{count} cells, from centre to centre: {distances} m.</source>
   <translation>{count} Zellen, von Mitte zu Mitte: {distances} m.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>Changed by another meanwhile</source>
   <translation>Inzwischen anderswo geändert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>{who} changed this record at {when}, and you deleted it. It is still there: choose what stays.</source>
   <translation>{who} hat diesen Datensatz am {when} geändert, und Sie haben ihn gelöscht. Er ist noch da: Wählen Sie, was bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>{who} changed this record at {when}, while you did. Yours is not kept yet: choose what stays.</source>
   <translation>{who} hat diesen Datensatz am {when} geändert, während Sie dies auch taten. Ihre Änderung ist noch nicht gespeichert: Wählen Sie, was bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>You deleted it; it is still there: choose what stays.</source>
   <translation>Sie haben ihn gelöscht; er ist noch da: Wählen Sie, was bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>As it is</source>
   <translation>Wie er ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>As {who} left it</source>
   <translation>Wie {who} ihn hinterließ</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>As you would have it</source>
   <translation>Wie Sie ihn möchten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/both_versions.py" />
   <source>Keep one's own version</source>
   <translation>Eigene Fassung behalten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/broken_notice.py" />
   <source>{n} records of the case cannot be read and are left out; each is named in the log.</source>
   <translation>{n} Datensätze des Falls können nicht gelesen werden und sind weggelassen; jeder ist im Protokoll genannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/broken_notice.py" />
   <source>Another program left it so; it is left out of everything that is shown. Mend the value in the attribute table of its layer.</source>
   <translation>Ein anderes Programm hat ihn so hinterlassen; er ist aus allem weggelassen, was gezeigt wird. Berichtigen Sie den Wert in der Attributtabelle seines Layers.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>New case…</source>
   <translation>Neuer Fall…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>Open case…</source>
   <translation>Fall öffnen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>New case on PostGIS…</source>
   <translation>Neuer Fall auf PostGIS…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Open case on PostGIS…</source>
   <translation>Fall auf PostGIS öffnen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>Open the worked example</source>
   <translation>Beispielfall öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Copy case…</source>
   <translation>Fall kopieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Bring a copy back…</source>
   <translation>Kopie zurückholen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Close case</source>
   <translation>Fall schließen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Recent cases</source>
   <translation>Letzte Fälle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>New case</source>
   <translation>Neuer Fall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <location filename="../../plugin/panels/copying.py" />
   <location filename="../../plugin/processing/chain_base.py" />
   <source>Bermline case (*.gpkg)</source>
   <translation>Bermline-Fall (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Open case</source>
   <translation>Fall öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/server_cases.py" />
   <source>Opening the case {name}</source>
   <translation>Fall {name} wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Bermline worked example</source>
   <translation>Bermline-Beispielfall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Building the worked example</source>
   <translation>Beispielfall wird erstellt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>The worked example is open; it is kept in {folder}.</source>
   <translation>Der Beispielfall ist offen; er liegt in {folder}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>This case can be read but not changed: yours is the role of a reader.</source>
   <translation>Dieser Fall kann gelesen, aber nicht geändert werden: Ihre Rolle darf nur lesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>This case can be read but not changed: its file or folder is read-only.</source>
   <translation>Dieser Fall kann gelesen, aber nicht geändert werden: Seine Datei oder sein Ordner ist schreibgeschützt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_file.py" />
   <source>Fetch the case from its server</source>
   <translation>Fall von seinem Server holen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_name.py" />
   <source>{title} (copy, read-only)</source>
   <translation>{title} (Kopie, nur zum Lesen)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_name.py" />
   <source>{title} (copy)</source>
   <translation>{title} (Kopie)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/case_name.py" />
   <source>{title} (read-only)</source>
   <translation>{title} (schreibgeschützt)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <source>No source has an archived copy.</source>
   <translation>Keine Quelle hat eine Archivkopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Check the archived copies</source>
   <translation>Archivkopien prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <source>{n} archived copies were read; each is as it was kept.</source>
   <translation>{n} Archivkopien wurden gelesen; jede ist noch so, wie sie gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <source>The one archived copy was read; it is as it was kept.</source>
   <translation>Die eine Archivkopie wurde gelesen; sie ist noch so, wie sie gespeichert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <source>Archived copies</source>
   <translation>Archivkopien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <source>These copies are not as they were kept:</source>
   <translation>Diese Kopien sind nicht mehr so, wie sie gespeichert wurden:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_check.py" />
   <location filename="../../plugin/panels/chain/word_tables.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach a copy…</source>
   <translation>Kopie anhängen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Copy a saved page, image or web archive into the case's folder and record its SHA-256</source>
   <translation>Gespeicherte Seite, Bild oder Webarchiv in den Ordner des Falls kopieren und den SHA-256 erfassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Check that the copy is untouched and open it in the system's viewer</source>
   <translation>Prüfen, ob die Kopie unverändert ist, und sie im Programm des Systems öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Save the source first; a copy is attached to it then.</source>
   <translation>Speichern Sie zuerst die Quelle; dann wird ihr eine Kopie angehängt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>No archived copy is attached.</source>
   <translation>Keine Archivkopie ist angehängt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>SHA-256 {digits}…</source>
   <translation>SHA-256 {digits}…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>no SHA-256 recorded</source>
   <translation>kein SHA-256 erfasst</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach an archived copy</source>
   <translation>Archivkopie anhängen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Archived copies ({kinds})</source>
   <translation>Archivkopien ({kinds})</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Keep a copy of {name}</source>
   <translation>Kopie von {name} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Check {name}</source>
   <translation>{name} prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach a copy to {label}</source>
   <translation>Kopie an {label} anhängen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>No program of this system opens {name}.</source>
   <translation>Kein Programm dieses Systems öffnet {name}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Save picture…</source>
   <translation>Bild speichern…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Save the whole chart as SVG or PNG</source>
   <translation>Das ganze Diagramm als SVG oder PNG speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Enlarge</source>
   <translation>Vergrößern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Give the chart the place of the table, too</source>
   <translation>Dem Diagramm auch den Platz der Tabelle geben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <source>Revert</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>{label} · conflict</source>
   <translation>{label} · Widerspruch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Found by a rule, not recorded yet</source>
   <translation>Von einer Regel gefunden, noch nicht erfasst</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>New conflict</source>
   <translation>Neuer Widerspruch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A conflict needs two records.</source>
   <translation>Ein Widerspruch braucht zwei Datensätze.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Pick one on each side.</source>
   <translation>Wählen Sie auf jeder Seite einen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A record that stands against itself is mended, not recorded.</source>
   <translation>Ein Datensatz, der sich selbst widerspricht, wird berichtigt, nicht erfasst.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Correct it in its own table, or pick another one.</source>
   <translation>Berichtigen Sie ihn in seiner eigenen Tabelle, oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Say what differs.</source>
   <translation>Sagen Sie, worin sie sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A resolved conflict needs a note.</source>
   <translation>Ein geklärter Widerspruch braucht eine Anmerkung.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Say what settles it, or leave it open.</source>
   <translation>Sagen Sie, was ihn klärt, oder lassen Sie ihn offen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>First</source>
   <translation>Erster</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Second</source>
   <translation>Zweiter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>What differs</source>
   <translation>Worin sie sich unterscheiden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Leave open</source>
   <translation>Offen lassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Resolved</source>
   <translation>Geklärt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>An open conflict goes onto the sheet</source>
   <translation>Ein offener Widerspruch kommt auf das Blatt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Status</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Note</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>This record is no longer there.</source>
   <translation>Dieser Datensatz ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Record</source>
   <translation>Erfassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>Duplicates</source>
   <translation>Duplikate</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>These records may be one and the same. Merging keeps the first, fills what it leaves blank from the second, and moves all that refers to the second to the first; undo takes it back.</source>
   <translation>Diese Datensätze sind vielleicht ein und derselbe. Beim Zusammenführen bleibt der erste, wird, wo er leer ist, aus dem zweiten ergänzt und übernimmt alles, was auf den zweiten verweist; „Rückgängig“ nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>No two records look alike.</source>
   <translation>Keine zwei Datensätze gleichen sich.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>Merge into the first</source>
   <translation>Mit dem ersten zusammenführen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>Show the second</source>
   <translation>Den zweiten zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>What they share</source>
   <translation>Was sie gemeinsam haben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/duplicates.py" />
   <source>Merge {second} into {first}</source>
   <translation>{second} mit {first} zusammenführen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Pick a row to see and edit it, or press Add.</source>
   <translation>Wählen Sie eine Zeile, um sie zu sehen und zu bearbeiten, oder drücken Sie Hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>The case closed while this was typed, and it could not be kept: {what}. {why}</source>
   <translation>Der Fall wurde geschlossen, während dies eingegeben wurde; es konnte nicht gespeichert werden: {what}. {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>The case closed while this was typed, and it was kept: {what}.</source>
   <translation>Der Fall wurde geschlossen, während dies eingegeben wurde; es wurde gespeichert: {what}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Delete {one} {label}</source>
   <translation>{one} {label} löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Delete {n} rows</source>
   <translation>{n} Zeilen löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Chain</source>
   <translation>Lieferkette</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>The form has edits that are not saved.</source>
   <translation>Das Formular hat Änderungen, die nicht gespeichert sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>May be the same as {other} – {why}.</source>
   <translation>Vielleicht dasselbe wie {other} – {why}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Add {one} {label}</source>
   <translation>{one} {label} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Edit {one} {label}</source>
   <translation>{one} {label} bearbeiten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Weigh conflict {label}</source>
   <translation>Widerspruch {label} abwägen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Record conflict {label}</source>
   <translation>Widerspruch {label} erfassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editor.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Archived copy</source>
   <translation>Archivkopie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Export the tables of the chain to a folder</source>
   <translation>Tabellen der Lieferkette in einen Ordner exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>The folder holds {files} already. Replace them?</source>
   <translation>Der Ordner enthält bereits {files}. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>1 table was written to {folder}.</source>
   <translation>1 Tabelle wurde nach {folder} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>{count} tables were written to {folder}.</source>
   <translation>{count} Tabellen wurden nach {folder} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>They have no place for: {what}.</source>
   <translation>Darin ist kein Platz für: {what}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Write the tables of the chain</source>
   <translation>Tabellen der Lieferkette schreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Export sites and movements</source>
   <translation>Orte und Transporte exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Sites and movements were written to {file}.</source>
   <translation>Orte und Transporte wurden nach {file} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Write sites and movements as GeoJSON</source>
   <translation>Orte und Transporte als GeoJSON schreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Export {title}</source>
   <translation>{title} exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Save the chart</source>
   <translation>Diagramm speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <location filename="../../plugin/processing/chain_base.py" />
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Transfer chain</source>
   <translation>Lieferkette</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>The picture was written to {file}.</source>
   <translation>Das Bild wurde nach {file} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Open {address} in the browser</source>
   <translation>{address} im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Only a link that begins with http:// or https:// is opened</source>
   <translation>Geöffnet wird nur ein Link, der mit http:// oder https:// beginnt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <source>YYYY-MM-DD</source>
   <translation>JJJJ-MM-TT</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>latitude, longitude: 45.888, 40.042</source>
   <translation>Breite, Länge: 45.888, 40.042</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
   <translation>JJJJ-MM-TT, JJJJ-MM oder JJJJ</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>“{text}” has a bound in it.</source>
   <translation>In „{text}“ steht eine Grenze.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Choose the bound in the field before it.</source>
   <translation>Wählen Sie die Grenze im Feld davor.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Site</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Carrier</source>
   <translation>Transportmittel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>To</source>
   <translation>Nach</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <source>Show the rows of every site, carrier, source and time</source>
   <translation>Die Zeilen aller Orte, Transportmittel, Quellen und Zeiten zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/filter_bar.py" />
   <source>any</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/form.py" />
   <source>Enter does the same; in a text of several lines Ctrl+Enter</source>
   <translation>Dasselbe tut die Eingabetaste, in einem mehrzeiligen Text mit Strg</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/form.py" />
   <source>New {one}</source>
   <translation>Neu: {one}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/form.py" />
   <source>{field} must be filled in.</source>
   <translation>{field} muss ausgefüllt sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/growth_beneath.py" />
   <source>Growth at</source>
   <translation>Wachstum bei</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/growth_beneath.py" />
   <source>Find the structures to count</source>
   <translation>Zu zählende Bauwerke suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/growth_beneath.py" />
   <source>Count the structures standing</source>
   <translation>Stehende Bauwerke zählen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Filter by any words</source>
   <translation>Suchwörter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Narrow every table to a site, a carrier, a source, a time</source>
   <translation>Alle Tabellen auf Ort, Transportmittel, Quelle oder Zeit eingrenzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Delete the selected rows; undo brings them back</source>
   <translation>Die gewählten Zeilen löschen; „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Show on map</source>
   <translation>Auf Karte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Enter a new {one}</source>
   <translation>Neu eingeben: {one}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Import and export the chain, look for duplicates, check the archived copies</source>
   <translation>Lieferkette importieren und exportieren, Duplikate suchen, Archivkopien prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Import a folder of tables…</source>
   <translation>Ordner mit Tabellen importieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Export the tables…</source>
   <translation>Tabellen exportieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Export sites and movements as GeoJSON…</source>
   <translation>Orte und Transporte als GeoJSON exportieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Look for duplicates…</source>
   <translation>Duplikate suchen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_check.py" />
   <source>{second} may be the same as {first}: {why}.</source>
   <translation>{second} ist vielleicht dasselbe wie {first}: {why}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <location filename="../../plugin/panels/chain/importing.py" />
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Import transfer chain</source>
   <translation>Lieferkette importieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>From {folder}</source>
   <translation>Aus {folder}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Number rows anew whose id is taken in the case</source>
   <translation>Zeilen neu nummerieren, deren ID im Fall vergeben ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Rows of these files that refer to each other stay tied together</source>
   <translation>Zeilen dieser Dateien, die aufeinander verweisen, bleiben verbunden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Reading the tables…</source>
   <translation>Die Tabellen werden gelesen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <location filename="../../plugin/panels/chain/word_tables.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Table rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Read as</source>
   <translation>Gelesen als</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>left aside</source>
   <translation>übergangen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>First values</source>
   <translation>Erste Werte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>left out</source>
   <translation>weggelassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Columns of {file}</source>
   <translation>Spalten von {file}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Errors {n}</source>
   <translation>Fehler {n}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>{table} as they will be</source>
   <translation>{table}, wie sie werden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>{table}, the first {n}</source>
   <translation>{table}, die ersten {n}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>To note {n}</source>
   <translation>Hinweise {n}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Copy list</source>
   <translation>Liste kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Copy the errors, or else what is to note, as text</source>
   <translation>Die Fehler, sonst die Hinweise, als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>The tables have one error; nothing can be imported before it is mended, here or in the file.</source>
   <translation>Die Tabellen haben einen Fehler; nichts kann importiert werden, bevor er berichtigt ist, hier oder in der Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>The tables have {count} errors; nothing can be imported before they are mended, here or in the files.</source>
   <translation>Die Tabellen haben {count} Fehler; nichts kann importiert werden, bevor sie berichtigt sind, hier oder in den Dateien.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Tick the box above to number rows anew whose id is taken.</source>
   <translation>Haken Sie das Kästchen oben an, um Zeilen neu zu nummerieren, deren ID vergeben ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>There are no rows to add.</source>
   <translation>Es gibt keine Zeilen hinzuzufügen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/import_dialog.py" />
   <source>Will be added: {counts}.</source>
   <translation>Hinzugefügt werden: {counts}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/importing.py" />
   <source>Import the tables of a chain from a folder</source>
   <translation>Tabellen einer Lieferkette aus einem Ordner importieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/importing.py" />
   <source>Read the tables of a transfer chain</source>
   <translation>Tabellen einer Lieferkette lesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/importing.py" />
   <source>Look through the tables of a transfer chain</source>
   <translation>Tabellen einer Lieferkette durchsehen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/importing.py" />
   <source>The chain was imported: 1 record with its links.</source>
   <translation>Die Lieferkette wurde importiert: 1 Datensatz mit seinen Verknüpfungen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/importing.py" />
   <source>The chain was imported: {count} records with their links.</source>
   <translation>Die Lieferkette wurde importiert: {count} Datensätze mit ihren Verknüpfungen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>A label cannot have commas or semicolons: they separate labels.</source>
   <translation>Ein Kürzel darf weder Kommas noch Semikolons enthalten: Sie trennen Kürzel.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>The label “{label}” is taken by “{other}”.</source>
   <translation>Das Kürzel „{label}“ ist durch „{other}“ vergeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>Give another one, or leave it blank.</source>
   <translation>Geben Sie ein anderes an, oder lassen Sie es leer.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>at {site}</source>
   <translation>bei {site}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Set out the chart of links</source>
   <translation>Diagramm der Verknüpfungen anordnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Around the picked row</source>
   <translation>Um die Zeile</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Show only what is linked to the picked row, directly or through one other record</source>
   <translation>Nur zeigen, was mit der gewählten Zeile verknüpft ist, direkt oder über einen weiteren Datensatz</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Show all</source>
   <translation>Alles zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Back to the whole width; the wheel zooms, dragging pans</source>
   <translation>Zurück zur ganzen Breite; das Mausrad zoomt, Ziehen verschiebt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>contradicts</source>
   <translation>widerspricht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>resolved</source>
   <translation>geklärt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>supports</source>
   <translation>stützt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>qualifies</source>
   <translation>schränkt ein</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>who and where</source>
   <translation>wer und wo</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_view.py" />
   <source>The chart appears with the first records that are linked.</source>
   <translation>Das Diagramm erscheint mit den ersten verknüpften Datensätzen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_view.py" />
   <source>1 record is not on this chart</source>
   <translation>1 Datensatz ist nicht in diesem Diagramm</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_view.py" />
   <source>{count} records are not on this chart</source>
   <translation>{count} Datensätze sind nicht in diesem Diagramm</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>Pick from a list</source>
   <translation>Aus einer Liste wählen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>“{label}” is the label of several records.</source>
   <translation>„{label}“ ist das Kürzel mehrerer Datensätze.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>“{label}” is the label of no record that can stand here.</source>
   <translation>„{label}“ ist nicht das Kürzel eines Datensatzes, der hier stehen kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>Pick from the list behind the button.</source>
   <translation>Wählen Sie aus der Liste hinter der Schaltfläche.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/links_field.py" />
   <source>Only one record can stand here.</source>
   <translation>Hier kann nur ein Datensatz stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>No coordinate is recorded for {name}.</source>
   <translation>Für {name} ist keine Koordinate erfasst.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>Neither end of {label} has a coordinate.</source>
   <translation>Kein Ende von {label} hat eine Koordinate.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>Only sites and movements have a place.</source>
   <translation>Nur Orte und Transporte haben eine Lage.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Links</source>
   <translation>Verknüpfungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Stacks</source>
   <translation>Stapel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Put the chain into words</source>
   <translation>Lieferkette in Worte fassen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Look for conflicts</source>
   <translation>Widersprüche suchen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/picking.py" />
   <source>Zoom the map to the row that is picked</source>
   <translation>Die Karte auf die gewählte Zeile zoomen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>What fits an outline, beside the reported counts. The two are never added.</source>
   <translation>Was in einen Umriss passt, neben den berichteten Zahlen. Beides wird nie zusammengezählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>No structure has an outline yet. Draw the stack's outline in Growth with “Draw structure” and give it the kind “container stack”; it can then be estimated here.</source>
   <translation>Noch hat kein Bauwerk einen Umriss. Zeichnen Sie den Umriss des Stapels im Fenster Wachstum mit „Bauwerk zeichnen“ und geben Sie ihm die Art „Containerstapel“; dann lässt er sich hier schätzen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>No estimate</source>
   <translation>Keine Schätzung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>Keep the estimate of {words}</source>
   <translation>Schätzung von {words} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>The estimate of {words} is kept among the measurements; a finding can rest on it.</source>
   <translation>Die Schätzung von {words} steht nun bei den Messungen; ein Befund kann darauf beruhen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>Keep as measurement</source>
   <translation>Als Messung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Movement</source>
   <translation>Transport</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>Reported</source>
   <translation>Berichtet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>Beside the stack</source>
   <translation>Neben dem Stapel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>Reported counts</source>
   <translation>Berichtete Anzahlen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>{name} on {when}</source>
   <translation>{name}, {when}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_box.py" />
   <source>a scene without a date</source>
   <translation>Aufnahme ohne Datum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <location filename="../../plugin/processing/detect_cells.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>metres</source>
   <translation>Meter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>U95 of a corner's position, on each axis</source>
   <translation>U95 der Lage einer Ecke, je Achse</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>U95 of a corner, m</source>
   <translation>U95 einer Ecke, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>{n} ft</source>
   <translation>{n} Fuß</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Containers of</source>
   <translation>Container von</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Which part of the outline containers stand on; passages and gaps take the rest</source>
   <translation>Welcher Teil des Umrisses mit Containern belegt ist; den Rest nehmen Gassen und Lücken ein</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Stood on</source>
   <translation>Belegt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Tiers</source>
   <translation>Lagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Height, m</source>
   <translation>Höhe, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>5.2</source>
   <translation>5,2</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>The outline has no uncertainty, so that the count would have none either.</source>
   <translation>Der Umriss hat keine Unsicherheit; so hätte auch die Zahl keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Enter the U95 of a corner: how far off it may have been pointed at.</source>
   <translation>Geben Sie das U95 einer Ecke ein: wie weit sie verfehlt sein kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>The height has no U95, so that nobody knows which tiers it allows.</source>
   <translation>Die Höhe hat kein U95; so weiß niemand, welche Lagen sie zulässt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>No height is given.</source>
   <translation>Es ist keine Höhe angegeben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/stack_form.py" />
   <source>Enter the height of the stack in metres and its U95.</source>
   <translation>Geben Sie die Höhe des Stapels in Metern und ihr U95 ein.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>Copy rows</source>
   <translation>Zeilen kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>No source is named.</source>
   <translation>Es ist keine Quelle genannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>No row has all of: {words}</source>
   <translation>Keine Zeile enthält alle Wörter: {words}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>No row fits the filter.</source>
   <translation>Keine Zeile passt zum Filter.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>Copy all rows shown</source>
   <translation>Alle gezeigten Zeilen kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>Export rows shown as CSV…</source>
   <translation>Gezeigte Zeilen als CSV exportieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>movement</source>
   <translation>Transport</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No movement is recorded yet. Press Add to enter the first, or import the tables of a chain.</source>
   <translation>Noch ist kein Transport erfasst. Geben Sie mit „Hinzufügen“ den ersten ein, oder importieren Sie die Tabellen einer Lieferkette.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Mode</source>
   <translation>Verkehrsweg</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Quantity</source>
   <translation>Menge</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Certainty</source>
   <translation>Gewissheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>claim</source>
   <translation>Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No claim is recorded yet. Press Add to enter the first claim or denial, or import tables.</source>
   <translation>Noch keine Behauptung ist erfasst. Drücken Sie Hinzufügen, um die erste Behauptung oder das erste Dementi einzugeben, oder importieren Sie Tabellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>On</source>
   <translation>Am</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>By</source>
   <translation>Verkehrsweg</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>About</source>
   <translation>Gegenstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No source is recorded yet. Press Add to enter the first publication, or import tables.</source>
   <translation>Noch ist keine Quelle erfasst. Geben Sie mit „Hinzufügen“ die erste Veröffentlichung ein, oder importieren Sie Tabellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Publisher</source>
   <translation>Herausgeber</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/panels/server_dialogs.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Published</source>
   <translation>Erschienen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>Cited by</source>
   <translation>Zitiert von</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/registration/dialog.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Reference</source>
   <translation>Fundstelle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Read on</source>
   <translation>Gelesen am</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>carrier</source>
   <translation>Transportmittel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No carrier is recorded yet. Press Add to enter a ship or another carrier, or import tables.</source>
   <translation>Noch ist kein Transportmittel erfasst. Geben Sie mit „Hinzufügen“ ein Schiff oder ein anderes Transportmittel ein, oder importieren Sie Tabellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>IMO number</source>
   <translation>IMO-Nummer</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Flag</source>
   <translation>Flagge</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Owner</source>
   <translation>Eigner</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No site is recorded yet. Press Add to enter a port, a yard or a depot, or import tables.</source>
   <translation>Noch ist kein Ort erfasst. Geben Sie mit „Hinzufügen“ einen Hafen, einen Güterbahnhof oder ein Depot ein, oder importieren Sie Tabellen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Place</source>
   <translation>Lage</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Coordinate from</source>
   <translation>Koordinate aus</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Other names</source>
   <translation>Andere Namen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No finding is recorded yet. Press Add to write the first: one sentence, with its likelihood.</source>
   <translation>Noch ist kein Befund erfasst. Schreiben Sie mit „Hinzufügen“ den ersten: ein Satz mit seiner Wahrscheinlichkeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Finding</source>
   <translation>Befund</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Likelihood</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/glossary.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Confidence</source>
   <translation>Urteilssicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Counter-claims</source>
   <translation>Gegenaussagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Rests on</source>
   <translation>Beruht auf</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/processing/find_conflicts.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Conflicts</source>
   <translation>Widersprüche</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>conflict</source>
   <translation>Widerspruch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No two records disagree, as far as the rules see. Press Add to record a conflict that they cannot.</source>
   <translation>Soweit die Regeln es erkennen, widersprechen sich keine zwei Datensätze. Erfassen Sie mit „Hinzufügen“ einen Widerspruch, den sie nicht erkennen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Found by</source>
   <translation>Gefunden durch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Resolution</source>
   <translation>Klärung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>movement, hatched by rail, faded where an end is not known</source>
   <translation>Transport, mit der Bahn schraffiert, verblassend, wo ein Ende nicht bekannt ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>denial</source>
   <translation>Dementi</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>alternative</source>
   <translation>andere Deutung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>limit, non-comment</source>
   <translation>Grenze, kein Kommentar</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Lay out the timeline</source>
   <translation>Zeitleiste anordnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Lanes</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Show or hide lanes, and choose whose growth stands beneath them</source>
   <translation>Zeilen ein- oder ausblenden und wählen, wessen Wachstum darunter steht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Fit all of the time into the width; the wheel zooms, dragging pans</source>
   <translation>Den ganzen Zeitraum in die Breite einpassen; das Mausrad zoomt, Ziehen verschiebt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_view.py" />
   <source>The timeline appears with the first dated movement or claim.</source>
   <translation>Die Zeitleiste erscheint mit dem ersten datierten Transport oder der ersten datierten Behauptung.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/chain/word_tables.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>In line</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Copy case</source>
   <translation>Fall kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Copy the files of its scenes too</source>
   <translation>Auch die Dateien seiner Aufnahmen kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Files below the folder of the case go to the same places beside the copy.</source>
   <translation>Dateien unterhalb des Ordners des Falls kommen an dieselben Stellen neben der Kopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Copy to</source>
   <translation>Kopieren nach</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>The whole case is copied, with its journal. Work with the copy, then bring it back.</source>
   <translation>Der ganze Fall wird kopiert, mit seinem Journal. Arbeiten Sie mit der Kopie, und holen Sie sie dann zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>What belongs to the chosen sites is copied, with what it rests on. The rest stays untouched when the copy is brought back.</source>
   <translation>Kopiert wird, was zu den gewählten Orten gehört, mit dem, worauf es beruht. Das Übrige bleibt unberührt, wenn die Kopie zurückgeholt wird.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Choose at least one site.</source>
   <translation>Wählen Sie mindestens einen Ort.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Its scenes are looked for beside the copy: without their files it cannot show them.</source>
   <translation>Ihre Aufnahmen werden neben der Kopie gesucht: Ohne deren Dateien kann sie diese nicht zeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Bring back {name}</source>
   <translation>{name} zurückholen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>In the case</source>
   <translation>Im Fall</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>In the copy</source>
   <translation>In der Kopie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>Bring back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>The case's version of all</source>
   <translation>Überall die Fassung des Falls</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>The copy's version of all</source>
   <translation>Überall die Fassung der Kopie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>1 record changed in the copy alone and is taken.</source>
   <translation>1 Datensatz wurde nur in der Kopie geändert und wird übernommen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>{count} records changed in the copy alone and are taken.</source>
   <translation>{count} Datensätze wurden nur in der Kopie geändert und werden übernommen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>1 changed on both sides: choose which version stays.</source>
   <translation>1 wurde auf beiden Seiten geändert: Wählen Sie, welche Fassung bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>{count} changed on both sides: choose for each which version stays.</source>
   <translation>{count} wurden auf beiden Seiten geändert: Wählen Sie für jeden, welche Fassung bleibt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>1 action of the copy joins the journal.</source>
   <translation>1 Aktion der Kopie kommt ins Journal.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copy_dialogs.py" />
   <source>{count} actions of the copy join the journal.</source>
   <translation>{count} Aktionen der Kopie kommen ins Journal.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>Copying the case</source>
   <translation>Fall wird kopiert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>Bring a copy back</source>
   <translation>Kopie zurückholen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>{name} is the case that is open. Choose a copy that was made from it with “Copy case…”.</source>
   <translation>{name} ist der offene Fall. Wählen Sie eine Kopie, die mit „Fall kopieren…“ daraus entstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>Comparing the copy</source>
   <translation>Kopie wird verglichen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>There is nothing in {name} that the case does not have.</source>
   <translation>In {name} gibt es nichts, was der Fall nicht hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>Bringing the copy back</source>
   <translation>Kopie wird zurückgeholt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>{name} was compared with {case}, which is not open any more. Nothing was brought back.</source>
   <translation>{name} wurde mit {case} verglichen; dieser Fall ist nicht mehr offen. Nichts wurde zurückgeholt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>The copy is {path}.</source>
   <translation>Die Kopie ist {path}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>1 record was taken from the copy.</source>
   <translation>1 Datensatz wurde aus der Kopie übernommen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>{count} records were taken from the copy.</source>
   <translation>{count} Datensätze wurden aus der Kopie übernommen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>1 stays as it is here.</source>
   <translation>1 bleibt, wie er hier ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>{count} stay as they are here.</source>
   <translation>{count} bleiben, wie sie hier sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>1 action joined the journal. Undo takes it back.</source>
   <translation>1 Aktion kam ins Journal. „Rückgängig“ nimmt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>{count} actions joined the journal. Undo takes it back.</source>
   <translation>{count} Aktionen kamen ins Journal. „Rückgängig“ nimmt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/copying.py" />
   <source>A copy is being written or brought back.</source>
   <translation>Eine Kopie wird gerade geschrieben oder zurückgeholt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/dock.py" />
   <source>No case is open.</source>
   <translation>Kein Fall ist offen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/dock.py" />
   <location filename="../../plugin/panels/tools.py" />
   <source>This case is open for reading only: nothing in it can be changed.</source>
   <translation>Dieser Fall ist nur zum Lesen geöffnet: Nichts darin lässt sich ändern.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/dock.py" />
   <source>To change it, copy it to a folder that you may write to, and open the copy.</source>
   <translation>Um ihn zu ändern, kopieren Sie ihn in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/checking.py" />
   <source>Verify pack: its folder</source>
   <translation>Mappe prüfen: ihr Ordner</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/checking.py" />
   <source>Verify pack</source>
   <translation>Mappe prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/checking.py" />
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Zip (*.zip)</source>
   <translation>Zip (*.zip)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/choosing.py" />
   <source>See what a pack would hold</source>
   <translation>Ermitteln, was eine Mappe enthielte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/choosing.py" />
   <source>Choose what goes into the pack</source>
   <translation>Wählen, was in die Mappe kommt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/choosing.py" />
   <source>Write sheets, data and manifests into a new folder or zip.</source>
   <translation>Blätter, Daten und Manifeste in einen neuen Ordner oder eine neue Zip-Datei schreiben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/choosing.py" />
   <source>Nothing is ticked, or the case holds nothing to show yet.</source>
   <translation>Nichts ist angehakt, oder der Fall enthält noch nichts, was sich zeigen lässt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>An export is running.</source>
   <translation>Ein Export läuft.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Sign the pack</source>
   <translation>Mappe unterschreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Passphrase of {name}</source>
   <translation>Passphrase von {name}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>fetching the case from its server</source>
   <translation>der Fall wird von seinem Server geholt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>starting</source>
   <translation>beginnt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>cancelling</source>
   <translation>wird abgebrochen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Folder (*)</source>
   <translation>Ordner (*)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Export pack: name of the folder or zip to make</source>
   <translation>Mappe exportieren: Name des neuen Ordners oder der neuen Zip-Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>The pack is made: {name}, {sheets} sheets on {pages} pages.</source>
   <translation>Die Mappe ist fertig: {name}, {sheets} Blätter auf {pages} Seiten.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Open folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Verify it</source>
   <translation>Mappe prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Open PDF</source>
   <translation>PDF öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Asking for a timestamp …</source>
   <translation>Zeitstempel wird geholt …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Get a timestamp</source>
   <translation>Zeitstempel holen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>It has a timestamp of {authority}.</source>
   <translation>Sie hat einen Zeitstempel von {authority}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <source>No pack was made: {reason}</source>
   <translation>Es entstand keine Mappe: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/exporting.py" />
   <location filename="../../plugin/sheets/steps.py" />
   <source>The export was cancelled. Nothing was left behind.</source>
   <translation>Der Export wurde abgebrochen. Nichts ist zurückgeblieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/mending.py" />
   <source>Leave the figure out of the pack</source>
   <translation>Die Abbildung aus der Mappe nehmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/mending.py" />
   <source>Record the permission with the scene…</source>
   <translation>Die Erlaubnis bei der Aufnahme erfassen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/mending.py" />
   <source>Make hashes</source>
   <translation>Prüfsummen bilden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/mending.py" />
   <source>{first} {count} more files cannot be read.</source>
   <translation>{first} {count} weitere Dateien sind nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Sheets</source>
   <translation>Blätter</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Provenance, methods and cover</source>
   <translation>Herkunft, Verfahren und Titelblatt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Always part of a pack: without them nobody can check it.</source>
   <translation>Immer Teil einer Mappe: Ohne sie kann niemand sie prüfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>{title}
Drag it, or press Alt with an arrow key, to put it elsewhere.</source>
   <translation>{title}
Ziehen Sie es, oder drücken Sie Alt mit einer Pfeiltaste, um es zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Tick all</source>
   <translation>Alle anhaken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Untick all</source>
   <translation>Keine anhaken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Without a site</source>
   <translation>Ohne Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <source>Berms</source>
   <translation>Erdwälle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Chain: movements, claims, denials and sources</source>
   <translation>Lieferkette: Transporte, Behauptungen, Dementis und Quellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>Turn to a sheet</source>
   <translation>Ein Blatt aufschlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>Open this sheet in QGIS' layout designer. What you move, hide or add there stays so in every pack.</source>
   <translation>Dieses Blatt im Layoutfenster von QGIS öffnen. Was Sie dort verschieben, ausblenden oder hinzufügen, bleibt so in jeder Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>As laid out</source>
   <translation>Wie gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>Forget what was changed on this sheet by hand.</source>
   <translation>Vergessen, was auf diesem Blatt von Hand geändert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>page {number}</source>
   <translation>Seite {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/preview_pages.py" />
   <source>Touch up…</source>
   <translation>Nachbearbeiten…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/previewing.py" />
   <source>drawing …</source>
   <translation>wird gezeichnet …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/previewing.py" />
   <source>The pages could not be drawn: {reason}</source>
   <translation>Die Seiten konnten nicht gezeichnet werden: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>Sign with a key of mine</source>
   <translation>Mit Schlüssel unterschreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>Keys (*.p12 *.pfx)</source>
   <translation>Schlüssel (*.p12 *.pfx)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>PKCS#12 file (.p12, .pfx)</source>
   <translation>PKCS#12-Datei (.p12, .pfx)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>Get a timestamp afterwards</source>
   <translation>Danach einen Zeitstempel holen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>address of an RFC 3161 server</source>
   <translation>Adresse eines Servers nach RFC 3161</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>The passphrase is asked for at each export. The names in the certificate go into the pack.</source>
   <translation>Die Passphrase wird bei jedem Export erfragt. Die Namen im Zertifikat kommen in die Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>Only a hash of the finished pack is sent. Without an answer the pack is good too.</source>
   <translation>Gesendet wird nur eine Prüfsumme der fertigen Mappe. Auch ohne Antwort ist die Mappe gültig.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>The pack is to be signed: choose the file of your key, or untick it.</source>
   <translation>Die Mappe soll unterschrieben werden: Wählen Sie die Datei Ihres Schlüssels, oder entfernen Sie das Häkchen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/seal_form.py" />
   <source>A timestamp is wanted: fill in the address of a server, or untick it.</source>
   <translation>Ein Zeitstempel ist gewünscht: Geben Sie die Adresse eines Servers ein, oder entfernen Sie das Häkchen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/touching.py" />
   <source>Laying out …</source>
   <translation>Wird gesetzt …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/touching.py" />
   <source>Lay out a sheet</source>
   <translation>Ein Blatt setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/touching.py" />
   <source>The case is open for reading only: the sheet stays as it was.</source>
   <translation>Der Fall ist nur zum Lesen geöffnet: Das Blatt blieb, wie es war.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/touching.py" />
   <source>Touch up a sheet</source>
   <translation>Ein Blatt nachbearbeiten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Verify a pack</source>
   <translation>Mappe prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Check that nothing in a pack was changed, lost or added. It may be anybody's.</source>
   <translation>Prüfen, dass in einer Mappe nichts verändert wurde, verloren ging oder hinzukam. Es darf eine beliebige sein.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Folder…</source>
   <translation>Ordner…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Zip…</source>
   <translation>Zip…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Copy the verdict and the list as text</source>
   <translation>Das Urteil und die Liste als Text kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Choose a pack, a folder or a zip, or drop it here. Manifests, journal, crate, measurements, signatures and timestamp are checked; nothing of the pack is run or written to.</source>
   <translation>Wählen Sie eine Mappe, einen Ordner oder eine Zip-Datei, oder ziehen Sie sie hierher. Geprüft werden Manifeste, Journal, Crate, Messungen, Unterschriften und Zeitstempel; nichts in der Mappe wird ausgeführt oder verändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>Checking {name} …</source>
   <translation>{name} wird geprüft …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/verdict_view.py" />
   <source>… and {count} more</source>
   <translation>… und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>Words</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>Verify</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>Signature and timestamp</source>
   <translation>Unterschrift und Zeitstempel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>Pictures of the pages too</source>
   <translation>Auch Seitenbilder</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <source>PNG, 150 dots an inch, in a folder beside the pack.</source>
   <translation>PNG, 150 dpi, in einem Ordner neben der Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/view.py" />
   <location filename="../../plugin/panels/tools.py" />
   <source>Export pack…</source>
   <translation>Mappe exportieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>Nothing is missing.</source>
   <translation>Es fehlt nichts.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>What is missing or weak</source>
   <translation>Was fehlt oder schwach ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{count} × {table}: {what}</source>
   <translation>{count} × {table}: {what}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>Mend</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>Do what can be done here, or go to where it is mended.</source>
   <translation>Tun, was hier zu tun ist, oder dorthin gehen, wo es behoben wird.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>One thing keeps the pack from being made:</source>
   <translation>Ein Punkt verhindert die Mappe:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>One thing is missing or weak:</source>
   <translation>Ein Punkt fehlt oder ist schwach:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{all} things are missing or weak, one of them keeps the pack from being made:</source>
   <translation>{all} Punkte fehlen oder sind schwach, einer davon verhindert die Mappe:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{all} things are missing or weak, {blocking} of them keep the pack from being made:</source>
   <translation>{all} Punkte fehlen oder sind schwach, {blocking} davon verhindern die Mappe:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{all} things are missing or weak:</source>
   <translation>{all} Punkte fehlen oder sind schwach:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>sites</source>
   <translation>Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>scenes</source>
   <translation>Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>structures</source>
   <translation>Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>sightings</source>
   <translation>Sichtungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>movements</source>
   <translation>Transporte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>claims</source>
   <translation>Behauptungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>crests</source>
   <translation>Wallkronen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>measurements</source>
   <translation>Messungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>findings</source>
   <translation>Befunde</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>conflicts</source>
   <translation>Widersprüche</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>carriers</source>
   <translation>Transportmittel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>links</source>
   <translation>Verknüpfungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>as it stands on every page</source>
   <translation>wie er auf jeder Seite steht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Pack</source>
   <translation>Mappe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>its number or name</source>
   <translation>ihre Nummer oder ihr Name</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>Analyst</source>
   <translation>Bearbeitung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>a name or a pseudonym</source>
   <translation>ein Name oder ein Pseudonym</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>Distribution</source>
   <translation>Verteilung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>who may have it; stands on every page</source>
   <translation>wer sie haben darf; steht auf jeder Seite</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Under a pseudonym the names of all who worked on the case are kept out of the pack.</source>
   <translation>Unter einem Pseudonym bleiben die Namen aller, die am Fall gearbeitet haben, aus der Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Up to when the case is known. The pack states this date, not the day it was made.</source>
   <translation>Bis wann der Fall bekannt ist. Die Mappe nennt diesen Tag, nicht den ihrer Herstellung.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>As of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>What this case is, in a few sentences, for the cover.</source>
   <translation>Was dieser Fall ist, in wenigen Sätzen, für das Titelblatt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>portrait</source>
   <translation>hochkant</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>landscape</source>
   <translation>quer</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/add_atlas.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Paper</source>
   <translation>Papier</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Orientation</source>
   <translation>Lage</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>those of Bermline</source>
   <translation>die von Bermline</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>A folder with layout templates (.qpt) of your own; what it lacks is Bermline's.</source>
   <translation>Ein Ordner mit eigenen Layoutvorlagen (.qpt); was darin fehlt, kommt von Bermline.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>whole files</source>
   <translation>ganze Dateien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>GeoTIFFs that may be passed on go in whole. Otherwise the pack has pieces of them, and their hashes.</source>
   <translation>GeoTIFFs, die weitergegeben werden dürfen, kommen im Ganzen hinein. Sonst enthält die Mappe Ausschnitte davon und ihre Prüfsummen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Esc again puts the tool down.</source>
   <translation>Noch einmal Esc legt das Werkzeug weg.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>What is drawn next</source>
   <translation>Was als Nächstes gezeichnet wird</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Label of what is drawn next; the next free one where it is left empty</source>
   <translation>Kürzel dessen, was als Nächstes gezeichnet wird; bleibt es leer, das nächste freie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/panels/growth/marking.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Outline on this date</source>
   <translation>Umriss an diesem Tag</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Draw the shape that the chosen structure has on the scene shown, where it grew or shrank.</source>
   <translation>Die Form zeichnen, die das gewählte Bauwerk auf der gezeigten Aufnahme hat, wo es wuchs oder schrumpfte.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Gaps to scale</source>
   <translation>Zeit maßstäblich</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Let columns stand as far apart as their dates. None is narrower than a cell.</source>
   <translation>Spalten so weit auseinanderrücken wie ihre Tage. Keine wird schmaler als eine Zelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Filmstrip</source>
   <translation>Filmstreifen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Show the chosen structure on every date as small pictures</source>
   <translation>Das gewählte Bauwerk an allen Tagen als kleine Bilder zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Register</source>
   <translation>Abgleichen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Measure how far scenes are shifted against each other, and show them corrected</source>
   <translation>Messen, wie weit Aufnahmen gegeneinander versetzt sind, und sie korrigiert anzeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Import, export</source>
   <translation>Import, Export</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Carry sightings in and out: CSV, GeoJSON, SMART site models, KML</source>
   <translation>Sichtungen importieren und exportieren: CSV, GeoJSON, SMART-Site-Modelle, KML</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>F  fill</source>
   <translation>F  füllen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Fill forward: the state of a cell goes into the unmarked cells after it, up to the next that is marked; with several selected, into those of them. Fill only what you have looked at.</source>
   <translation>Vorwärts füllen: Der Zustand einer Zelle kommt in die nicht markierten Zellen danach, bis zur nächsten markierten; sind mehrere gewählt, in die gewählten. Füllen Sie nur, was Sie angesehen haben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Del  clear</source>
   <translation>Entf  leeren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Take away what is marked in the selected cells</source>
   <translation>Entfernen, was in den gewählten Zellen markiert ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/core/records.py" />
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Set the selected cells to {state}</source>
   <translation>Die gewählten Zellen auf „{state}“ setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/block.py" />
   <source>“{cell}” in row {row}, column {column} of what was copied is no state. Nothing was changed.</source>
   <translation>„{cell}“ in Zeile {row}, Spalte {column} des Kopierten ist kein Zustand. Nichts wurde geändert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/block.py" />
   <source>Copy cells that say {states}, or 1, 2, 3, 0.</source>
   <translation>Kopieren Sie Zellen, in denen {states} steht oder 1, 2, 3, 0.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <location filename="../../plugin/processing/change_map.py" />
   <source>Change map</source>
   <translation>Veränderungskarte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <source>Over</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <source>Pixels are marked that changed against what the two scenes have in common (IR-MAD), whatever their light. Seasons, shadows and clouds change too: it shows where to look, not what is there.</source>
   <translation>Markiert werden Pixel, die sich gegenüber dem verändert haben, was beiden Aufnahmen gemeinsam ist (IR-MAD), unabhängig von ihrem Licht. Auch Jahreszeiten, Schatten und Wolken verändern: Die Karte zeigt, wo hinzusehen ist, nicht, was dort ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_dialog.py" />
   <source>Map the change</source>
   <translation>Veränderung kartieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>Two images that lie in files are needed to map the change between them.</source>
   <translation>Um die Veränderung zu kartieren, braucht es zwei Bilder, die als Dateien vorliegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>all that both show</source>
   <translation>alles, was beide zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>what the map shows</source>
   <translation>was die Karte zeigt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>the structures, and {length} m around</source>
   <translation>die Bauwerke und {length} m ringsum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>Change {dates}</source>
   <translation>Veränderung {dates}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>{share} % of the ground changed beyond chance (0.1 %). The map is {path}, beside the case.</source>
   <translation>Auf {share} % des Gebiets geht die Veränderung über den Zufall hinaus (0,1 %). Die Karte ist {path}, neben dem Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>Map the change {dates}</source>
   <translation>Veränderung {dates} kartieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/change_mapping.py" />
   <source>A map of change is being made. Wait until it is done, or cancel it.</source>
   <translation>Eine Veränderungskarte entsteht gerade. Warten Sie, bis sie fertig ist, oder brechen Sie ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>Number of structures standing over time</source>
   <translation>Zahl der stehenden Bauwerke über die Zeit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>bounds of the number standing</source>
   <translation>Grenzen der Zahl der stehenden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>bounds of the ground, m²</source>
   <translation>Grenzen der Fläche, m²</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>bounds of the ground covered, m²</source>
   <translation>Grenzen der bedeckten Fläche, m²</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>most likely course, dotted where open</source>
   <translation>wahrscheinlichster Verlauf, gepunktet, wo offen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>no estimate: some went and came back</source>
   <translation>keine Schätzung: manche verschwanden und kamen wieder</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>obscured scene</source>
   <translation>verdeckte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>not counted, without a usable sighting: {n}</source>
   <translation>nicht gezählt, ohne brauchbare Sichtung: {n}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>not measured, without sighting or outline: {n}</source>
   <translation>nicht gemessen, ohne Sichtung oder Umriss: {n}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_key.py" />
   <source>no outlines: {kinds}</source>
   <translation>keine Umrisse: {kinds}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>no kind</source>
   <translation>ohne Art</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{low} standing</source>
   <translation>{low} vorhanden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{low} to {high} standing</source>
   <translation>{low} bis {high} vorhanden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{low} m² covered</source>
   <translation>{low} m² bedeckt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{low} to {high} m² covered</source>
   <translation>{low} bis {high} m² bedeckt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{first} to {second}, 1 day</source>
   <translation>{first} bis {second}, 1 Tag</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>{first} to {second}, {count} days</source>
   <translation>{first} bis {second}, {count} Tage</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>estimate {low}</source>
   <translation>Schätzung {low}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>estimate open, {low} to {high}</source>
   <translation>Schätzung offen, {low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>a year</source>
   <translation>im Jahr</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>in 30 days</source>
   <translation>in 30 Tagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>change {change}, that is {rate} {every}</source>
   <translation>Änderung {change}, also {rate} {every}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart_words.py" />
   <source>middle rate of {count} dates (Theil-Sen): {rate} {every}</source>
   <translation>mittlere Rate aus {count} Tagen (Theil-Sen): {rate} {every}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Number standing</source>
   <translation>Zahl der stehenden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Ground covered</source>
   <translation>Bedeckte Fläche</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Ground covered: the union of the outlines, overlaps counted once, as they are drawn. </source>
   <translation>Bedeckte Fläche: die Vereinigung der Umrisse, wie sie gezeichnet sind, Überlappungen einfach gezählt. </translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>How well each outline is known stands in the table.</source>
   <translation>Wie genau jeder Umriss bekannt ist, steht in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Of which structures</source>
   <translation>Welche Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save the curve as a picture or as a table</source>
   <translation>Die Kurve als Bild oder als Tabelle speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Picture (PNG)…</source>
   <translation>Bild (PNG)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Drawing (SVG)…</source>
   <translation>Zeichnung (SVG)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Table (CSV)…</source>
   <translation>Tabelle (CSV)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>All kinds</source>
   <translation>Alle Arten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Each kind</source>
   <translation>Jede Art</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Reckon the curve</source>
   <translation>Kurve berechnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Measure the ground covered over time</source>
   <translation>Bedeckte Fläche über die Zeit messen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save the growth curve</source>
   <translation>Wachstumskurve speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/drawing.py" />
   <source>Choose a cell of the matrix first: its structure gets the outline, on its date. Nothing was kept.</source>
   <translation>Wählen Sie zuerst eine Zelle der Matrix: Ihr Bauwerk erhält den Umriss, an ihrem Tag. Nichts wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Accept suggestion: {structure} {state} on {date}</source>
   <translation>Vorschlag annehmen: {structure} {state} am {date}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Accept suggestion: {count} sightings</source>
   <translation>Vorschlag annehmen: {count} Sichtungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Show rejected suggestions again</source>
   <translation>Abgelehnte Vorschläge wieder anzeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Outline {structure} on {date}</source>
   <translation>Umriss von {structure} am {date} zeichnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Remove the outline of {structure} on {date}</source>
   <translation>Umriss von {structure} am {date} entfernen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Clear {structure} on {date}</source>
   <translation>{structure} am {date} leeren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Clear {count} sightings</source>
   <translation>{count} Sichtungen leeren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Draw {structure}</source>
   <translation>{structure} zeichnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Rename {old} to {new}</source>
   <translation>{old} in {new} umbenennen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Another structure of this site is {label} too: rename one of them to tell them apart.</source>
   <translation>Ein anderes Bauwerk dieses Orts heißt auch {label}: Benennen Sie eines um, damit sie zu unterscheiden sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {structure} to {kind}</source>
   <translation>Art von {structure} auf „{kind}“ setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Delete {structures}</source>
   <translation>{structures} löschen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {structure} to {state} on {date}</source>
   <translation>{structure} am {date} auf „{state}“ setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {count} sightings</source>
   <translation>{count} Sichtungen setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {count} sightings to {state}</source>
   <translation>{count} Sichtungen auf „{state}“ setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (CSV)</source>
   <translation>Sichtungen (CSV)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <location filename="../../plugin/panels/saving.py" />
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>CSV (*.csv)</source>
   <translation>CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (GeoJSON)</source>
   <translation>Sichtungen (GeoJSON)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>GeoJSON (*.geojson *.json)</source>
   <translation>GeoJSON (*.geojson *.json)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>SMART site models</source>
   <translation>SMART-Site-Modelle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Polygons with times (KML, KMZ)</source>
   <translation>Polygone mit Zeiten (KML, KMZ)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>KML (*.kml *.kmz)</source>
   <translation>KML (*.kml *.kmz)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (CSV)…</source>
   <translation>Sichtungen (CSV)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (GeoJSON)…</source>
   <translation>Sichtungen (GeoJSON)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>SMART site models, a file a structure…</source>
   <translation>SMART-Site-Modelle, eine Datei je Bauwerk…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>When each stood (KML, KMZ)…</source>
   <translation>Wann jedes stand (KML, KMZ)…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Read sightings</source>
   <translation>Sichtungen lesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Import {files}</source>
   <translation>{files} importieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Imported 1 sighting from {files}.</source>
   <translation>1 Sichtung aus {files} importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Imported {count} sightings from {files}.</source>
   <translation>{count} Sichtungen aus {files} importiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>GeoJSON (*.geojson)</source>
   <translation>GeoJSON (*.geojson)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>KML (*.kml);;KMZ (*.kmz)</source>
   <translation>KML (*.kml);;KMZ (*.kmz)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Folder for the site models</source>
   <translation>Ordner für die Site-Modelle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>1 entry was written to {path}.</source>
   <translation>1 Eintrag wurde nach {path} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>{count} entries were written to {path}.</source>
   <translation>{count} Einträge wurden nach {path} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Write {name}</source>
   <translation>{name} schreiben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Import sightings</source>
   <translation>Sichtungen importieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>From {files}, these will be added:</source>
   <translation>Aus {files} kommen hinzu:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>sighting</source>
   <translation>Sichtung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>scene without a file, for a date that has none yet</source>
   <translation>Aufnahme ohne Datei, für einen Tag, der noch keine hat</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>scenes without a file, for dates that have none yet</source>
   <translation>Aufnahmen ohne Datei, für Tage, die noch keine haben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>1 sighting is in the case already.</source>
   <translation>1 Sichtung ist schon im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>{count} sightings are in the case already.</source>
   <translation>{count} Sichtungen sind schon im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Read otherwise than it stands there, or left aside:</source>
   <translation>Anders gelesen, als es dort steht, oder weggelassen:</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>not marked</source>
   <translation>nicht markiert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>The chosen structure on every date</source>
   <translation>Das gewählte Bauwerk an allen Tagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>file not
there</source>
   <translation>Datei
fehlt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>not fetched:
click to
show it</source>
   <translation>nicht geholt:
anzeigen
mit Klick</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>does not
reach here</source>
   <translation>reicht nicht
hierher</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>cannot be
shown</source>
   <translation>nicht
darstellbar</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/hints.py" />
   <source>look here: this seems to be clouded. A suggestion, not a sighting.</source>
   <translation>hier hinsehen: Es scheint bewölkt zu sein. Ein Vorschlag, keine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/hints.py" />
   <source>change score {score}: steady, as far as the picture tells</source>
   <translation>Veränderungswert {score}: unverändert, soweit das Bild es zeigt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/hints.py" />
   <source>look here: the picture changed by {score} standard errors. A suggestion, not a sighting.</source>
   <translation>hier hinsehen: Das Bild hat sich um {score} Standardfehler verändert. Ein Vorschlag, keine Sichtung.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/loading.py" />
   <source>Arrange a structure</source>
   <translation>Ein Bauwerk anordnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/loading.py" />
   <source>Arrange {count} structures</source>
   <translation>{count} Bauwerke anordnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Accepting sets</source>
   <translation>Annehmen setzt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>By how many standard errors the structure differs from that date on from what it was before</source>
   <translation>Um wie viele Standardfehler sich das Bauwerk von diesem Tag an von dem unterscheidet, was es davor war</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>seems clouded</source>
   <translation>scheint bewölkt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Suggest</source>
   <translation>Vorschlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Compare each structure's pixels with their surroundings over all dates, in the background</source>
   <translation>Die Pixel jedes Bauwerks über alle Tage mit ihrer Umgebung vergleichen, im Hintergrund</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Marked too</source>
   <translation>Auch markierte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>List cells that are marked already, to hold them against the pictures</source>
   <translation>Auch schon markierte Zellen auflisten, um sie mit den Bildern zu vergleichen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Set the state in the last column (Enter); 1, 2, 3, 0 set another</source>
   <translation>Den Zustand in der letzten Spalte setzen (Eingabetaste); 1, 2, 3, 0 setzen einen anderen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Do not suggest this again (Delete)</source>
   <translation>Dies nicht wieder vorschlagen (Entf)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Show rejected</source>
   <translation>Abgelehnte anzeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Suggest again what was rejected</source>
   <translation>Wieder vorschlagen, was abgelehnt wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Change map…</source>
   <translation>Karte…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Map the change between two scenes, pixel by pixel, as a layer of the project</source>
   <translation>Die Veränderung zwischen zwei Aufnahmen Pixel für Pixel kartieren, als Layer des Projekts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Show rejected ({count})</source>
   <translation>Abgelehnte anzeigen ({count})</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/look_here.py" />
   <source>Switch “Suggest” on: every structure is compared on all dates, and listed where it stands out.</source>
   <translation>Schalten Sie „Vorschlagen“ ein: Jedes Bauwerk wird an allen Tagen verglichen und aufgelistet, wo es sich abhebt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Paste 1 sighting</source>
   <translation>1 Sichtung einfügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Paste {count} sightings</source>
   <translation>{count} Sichtungen einfügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>1 sighting was pasted.</source>
   <translation>1 Sichtung wurde eingefügt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>{count} sightings were pasted.</source>
   <translation>{count} Sichtungen wurden eingefügt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>1 found no place in the matrix.</source>
   <translation>1 fand keinen Platz in der Matrix.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>{count} found no place in the matrix.</source>
   <translation>{count} fanden keinen Platz in der Matrix.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Fill 1 sighting forward</source>
   <translation>1 Sichtung vorwärts füllen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Fill {count} sightings forward</source>
   <translation>{count} Sichtungen vorwärts füllen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Nothing to fill: begin in a marked cell with unmarked ones after it, and press F.</source>
   <translation>Nichts zu füllen: Beginnen Sie in einer markierten Zelle, auf die nicht markierte folgen, und drücken Sie F.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Fill forward</source>
   <translation>Vorwärts füllen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Remove the outline on this date</source>
   <translation>Umriss an diesem Tag entfernen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>{scene} does not reach {structure}</source>
   <translation>{scene} reicht nicht bis {structure}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>what was marked here counts for nothing: Delete takes it away</source>
   <translation>was hier markiert wurde, zählt nicht: Entf entfernt es</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>the scene is shifted by {shift}, more than {structure} is wide</source>
   <translation>die Aufnahme ist um {shift} versetzt, mehr als {structure} breit ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>outline on this date: {area}</source>
   <translation>Umriss an diesem Tag: {area}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>shift {shift} against {reference}</source>
   <translation>Versatz {shift} gegen {reference}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>another scene</source>
   <translation>eine andere Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/open_cells.py" />
   <source>{scene} does not reach {structure}: nothing was marked there.</source>
   <translation>{scene} reicht nicht bis {structure}: Dort wurde nichts markiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/open_cells.py" />
   <source>{count} cells were passed over: their scenes do not reach their structures.</source>
   <translation>{count} Zellen wurden übergangen: Ihre Aufnahmen reichen nicht bis zu ihren Bauwerken.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/open_cells.py" />
   <source>{scene} is shifted by {shift}, more than {structure} is wide. Register shows it corrected.</source>
   <translation>{scene} ist um {shift} versetzt, mehr als {structure} breit ist. „Abgleichen“ zeigt sie korrigiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/registering.py" />
   <source>Register scenes…</source>
   <translation>Aufnahmen abgleichen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/registering.py" />
   <source>Show scenes corrected</source>
   <translation>Aufnahmen korrigiert anzeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/registering.py" />
   <source>Show each scene moved back by its shift, by a small file beside the case. The image stays as it is.</source>
   <translation>Jede Aufnahme um ihren Versatz zurückgeschoben anzeigen, mit einer kleinen Datei neben dem Fall. Das Bild bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>Structures and sightings are being arranged …</source>
   <translation>Bauwerke und Sichtungen werden angeordnet …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No image scene of this site reaches its structures. Add scenes that do in the Scenes panel.</source>
   <translation>Keine Bildaufnahme dieses Orts reicht bis zu seinen Bauwerken. Fügen Sie im Fenster Aufnahmen solche hinzu, die es tun.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No image scene at this site yet. Add dated scenes in the Scenes panel.</source>
   <translation>Noch keine Bildaufnahme an diesem Ort. Fügen Sie im Fenster Aufnahmen datierte Aufnahmen hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No structure at this site yet. Press Draw structure and click its corners on the map.</source>
   <translation>Noch kein Bauwerk an diesem Ort. Drücken Sie „Bauwerk zeichnen“, und klicken Sie seine Ecken auf der Karte an.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>Reckon the dates and area of a structure</source>
   <translation>Tage und Fläche eines Bauwerks berechnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>Reckon the dates and areas of {count} structures</source>
   <translation>Tage und Flächen von {count} Bauwerken berechnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>The site whose structures and scenes are shown</source>
   <translation>Der Ort, dessen Bauwerke und Aufnahmen gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>No site given</source>
   <translation>Kein Ort angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>All sites</source>
   <translation>Alle Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/steps.py" />
   <source>{date}: nothing is known to have begun or ended then.</source>
   <translation>{date}: Es ist nichts bekannt, das da begonnen oder geendet hätte.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/steps.py" />
   <source>{date}: one may have begun or ended then, and is selected on the map: {names}</source>
   <translation>{date}: Eines kann da begonnen oder geendet haben und ist auf der Karte gewählt: {names}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/steps.py" />
   <source>{date}: {count} may have begun or ended then, and are selected on the map: {names}</source>
   <translation>{date}: {count} können da begonnen oder geendet haben und sind auf der Karte gewählt: {names}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Save the table of structures</source>
   <translation>Tabelle der Bauwerke speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Deleted {structures} and 1 sighting. Undo brings them back.</source>
   <translation>{structures} und 1 Sichtung gelöscht. „Rückgängig“ bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Deleted {structures} and {count} sightings. Undo brings them back.</source>
   <translation>{structures} und {count} Sichtungen gelöscht. „Rückgängig“ bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Zoom to</source>
   <translation>Darauf zoomen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>Accept suggestion: {state}</source>
   <translation>Vorschlag annehmen: {state}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>Reject suggestion</source>
   <translation>Vorschlag ablehnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>Suggest where to look</source>
   <translation>Vorschlagen, wo hinzusehen ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>1 scene could not be read: {why}</source>
   <translation>1 Aufnahme war nicht zu lesen: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>{count} scenes could not be read, the first: {why}</source>
   <translation>{count} Aufnahmen waren nicht zu lesen, die erste: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>1 structure was passed over: {why}</source>
   <translation>1 Bauwerk wurde übergangen: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>{count} structures were passed over, the first: {why}</source>
   <translation>{count} Bauwerke wurden übergangen, das erste: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>The one place that stands out is marked or rejected.</source>
   <translation>Die eine Stelle, die sich abhebt, ist markiert oder abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>All {count} places that stand out are marked or rejected.</source>
   <translation>Alle {count} Stellen, die sich abheben, sind markiert oder abgelehnt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>Nothing stands out: no structure changes by more than chance, and no scene seems clouded.</source>
   <translation>Nichts hebt sich ab: Kein Bauwerk verändert sich über den Zufall hinaus, und keine Aufnahme scheint bewölkt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/suggesting.py" />
   <source>Reject suggestion: {structures} on {date}</source>
   <translation>Vorschlag ablehnen: {structures} am {date}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>began {when}</source>
   <translation>entstanden {when}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>ended {when}</source>
   <translation>endete {when}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>rests on {scenes}</source>
   <translation>beruht auf {scenes}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source> and </source>
   <translation> und </translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>obscured on {count} of {all} scenes</source>
   <translation>verdeckt auf {count} von {all} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>questions: {count}, first: {first}</source>
   <translation>Fragen: {count}, erste: {first}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>no questions</source>
   <translation>keine Fragen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Began</source>
   <translation>Entstanden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Ended</source>
   <translation>Endete</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Times</source>
   <translation>Wie oft</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>(after, by]: absent on the first date, standing on the second, so it began between.</source>
   <translation>(nach, bis]: am ersten Tag nicht vorhanden, am zweiten vorhanden; es entstand also dazwischen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>(after, by]: standing on the first date, gone on the second; a dash: not seen to go.</source>
   <translation>(nach, bis]: am ersten Tag vorhanden, am zweiten fort; ein Strich: nicht verschwunden, soweit zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>How many times it was seen to stand: 2 where it went and came back.</source>
   <translation>Wie viele Male es stand, soweit zu sehen: 2, wo es verschwand und wiederkam.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Area of the outline on the ellipsoid, with U95 from how well its corners are known.</source>
   <translation>Fläche des Umrisses auf dem Ellipsoid, mit U95 daraus, wie genau seine Ecken bekannt sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>The scenes that set these dates.</source>
   <translation>Die Aufnahmen, die diese Tage festlegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>What should be looked at again.</source>
   <translation>Was noch einmal angesehen werden sollte.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>It stood {count} times; the first beginning and the last end are shown.</source>
   <translation>Es stand {count}-mal; gezeigt sind der erste Beginn und das letzte Ende.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>How well the outline is known was not recorded, so the area has no U95.</source>
   <translation>Wie genau der Umriss bekannt ist, wurde nicht erfasst; so hat die Fläche kein U95.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sightings</source>
   <translation>Sichtungen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <location filename="../../plugin/processing/structure_dates.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Structures</source>
   <translation>Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <source>Look here</source>
   <translation>Hinsehen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <source>Look here ({count})</source>
   <translation>Hinsehen ({count})</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/opening.py" />
   <source>Load the panels</source>
   <translation>Fenster laden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <location filename="../../plugin/panels/registration/registration.py" />
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Register scenes</source>
   <translation>Aufnahmen abgleichen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>The scene that counts as lying right: a clear one of the whole site</source>
   <translation>Die Aufnahme, deren Lage als richtig gilt: eine klare des ganzen Orts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Larger shifts are not looked for</source>
   <translation>Nach größerem Versatz wird nicht gesucht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Shifts up to</source>
   <translation>Versatz bis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Compared over</source>
   <translation>Verglichen auf</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Measure</source>
   <translation>Messen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Keep {count} shifts</source>
   <translation>{count} Versätze speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Keep shifts</source>
   <translation>Versätze speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/dialog.py" />
   <source>Keep the shift</source>
   <translation>Versatz speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>Two images that lie in files are needed: one is measured against the other.</source>
   <translation>Es braucht zwei Bilder, die als Dateien vorliegen: Eines wird gegen das andere gemessen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>Tick the scenes to measure.</source>
   <translation>Haken Sie die Aufnahmen an, die zu messen sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Keep the shift of a scene against {reference}</source>
   <translation>Versatz einer Aufnahme gegen {reference} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Keep the shifts of {count} scenes against {reference}</source>
   <translation>Versätze von {count} Aufnahmen gegen {reference} speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>The shift of the scene is kept. Undo takes it back.</source>
   <translation>Der Versatz der Aufnahme ist gespeichert. „Rückgängig“ nimmt ihn zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>The shifts of {count} scenes are kept. Undo takes them back.</source>
   <translation>Die Versätze von {count} Aufnahmen sind gespeichert. „Rückgängig“ nimmt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>{measured} of {count} could be measured. Nothing is kept yet.</source>
   <translation>{measured} von {count} ließen sich messen. Noch ist nichts gespeichert.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>Stopped. What was measured before can be kept.</source>
   <translation>Angehalten. Was davor gemessen wurde, lässt sich speichern.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>The shift of a scene was measured and is not kept yet. Keep it with the scene?</source>
   <translation>Die Verschiebung einer Szene ist gemessen und noch nicht gespeichert. Bei der Szene speichern?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>The shifts of {count} scenes were measured and are not kept yet. Keep them with the scenes?</source>
   <translation>Die Verschiebungen von {count} Szenen sind gemessen und noch nicht gespeichert. Bei den Szenen speichern?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>all that both scenes show</source>
   <translation>alles, was beide Aufnahmen zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>the ground of 1 structure and some around it</source>
   <translation>das Gelände von 1 Bauwerk und etwas ringsum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>the ground of {count} structures and some around it</source>
   <translation>das Gelände von {count} Bauwerken und etwas ringsum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>more than 1 structure is wide: {names}. Show it corrected to mark it.</source>
   <translation>mehr als die Breite von 1 Bauwerk: {names}. Zum Markieren die Aufnahme korrigiert anzeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/registration.py" />
   <source>more than {count} structures are wide: {names}. Show it corrected to mark them.</source>
   <translation>mehr als die Breite von {count} Bauwerken: {names}. Zum Markieren die Aufnahme korrigiert anzeigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Scene</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>Shift ± U95</source>
   <translation>Versatz ± U95</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>East, m</source>
   <translation>Ost, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>North, m</source>
   <translation>Nord, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>Correlation</source>
   <translation>Korrelation</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>Remark</source>
   <translation>Bemerkung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>kept, against {name}</source>
   <translation>gespeichert, gegen {name}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>a scene not named</source>
   <translation>eine nicht genannte Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>How far the scene shows the ground beside where the reference shows it, on the ground</source>
   <translation>Wie weit neben der Stelle, an der die Referenz das Gelände zeigt, die Aufnahme es zeigt, am Boden gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>Correlation of the two scenes once they lie on each other; negative where bright is dark</source>
   <translation>Korrelation der beiden Aufnahmen, wenn sie aufeinanderliegen; negativ, wo Hell Dunkel ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/registration/table.py" />
   <source>Why nothing was found, or where the shift is larger than what is marked</source>
   <translation>Warum nichts gefunden wurde, oder wo der Versatz größer ist als das Markierte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/saving.py" />
   <source>Written to {path}.</source>
   <translation>Nach {path} geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Add the images of a folder</source>
   <translation>Bilder eines Ordners hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Where is {name}?</source>
   <translation>Wo ist {name}?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Another file</source>
   <translation>Andere Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>What the map shows</source>
   <translation>Was die Karte zeigt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Show the site on the map first: the copy is made of what the map shows.</source>
   <translation>Zeigen Sie zuerst den Ort auf der Karte: Kopiert wird, was die Karte zeigt.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>1 sighting was made on {which} and goes along. Undo brings all back. Remove?</source>
   <translation>1 Sichtung entstand auf {which} und wird mit entfernt. „Rückgängig“ bringt alles zurück. Entfernen?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>{count} sightings were made on {which} and go along. Undo brings all back. Remove?</source>
   <translation>{count} Sichtungen entstanden auf {which} und werden mit entfernt. „Rückgängig“ bringt alles zurück. Entfernen?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Remove scenes</source>
   <translation>Aufnahmen entfernen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>Images</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/asking.py" />
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>This file is in the case already.</source>
   <translation>Diese Datei ist schon im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{count} files are in the case already.</source>
   <translation>{count} Dateien sind schon im Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>No new image file was found there.</source>
   <translation>Dort wurde keine neue Bilddatei gefunden.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Read files</source>
   <translation>Dateien lesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Ask {name}</source>
   <translation>{name} abfragen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Set {what} of {which}</source>
   <translation>{what} von {which} setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Set CRS of {which}</source>
   <translation>KBS von {which} setzen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Place {which}</source>
   <translation>{which} verorten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{name} is not the file that was recorded: its SHA-256 differs. Use it all the same, and record its hash and its grid anew?</source>
   <translation>{name} ist nicht die erfasste Datei: Ihr SHA-256 weicht ab. Trotzdem verwenden und ihre Prüfsumme und ihr Pixelgitter neu erfassen?</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Read {name}</source>
   <translation>{name} lesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Remove {which}</source>
   <translation>{which} entfernen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Removed {which} and the sighting made there. Undo brings them back.</source>
   <translation>{which} und die Sichtung dort entfernt. „Rückgängig“ bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Removed {which} and {count} sightings made there. Undo brings them back.</source>
   <translation>{which} und {count} Sichtungen dort entfernt. „Rückgängig“ bringt sie zurück.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Keep a local copy of {which}</source>
   <translation>Lokale Kopie von {which} anlegen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Kept as {name}.</source>
   <translation>Gespeichert als {name}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Copy {name}</source>
   <translation>{name} kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Find the range of values</source>
   <translation>Wertebereich ermitteln</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{n} files cannot be added. They are marked in the list, with the reason.</source>
   <translation>{n} Dateien lassen sich nicht hinzufügen. Sie sind in der Liste gekennzeichnet, mit dem Grund.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Add {which}</source>
   <translation>{which} hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Point to the file of {which}</source>
   <translation>Datei von {which} angeben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{n} scenes</source>
   <translation>{n} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Add a remote scene</source>
   <translation>Aufnahme aus dem Netz</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>taken from the address</source>
   <translation>aus der Adresse genommen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Deepest zoom</source>
   <translation>Tiefste Zoomstufe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>A GeoTIFF or COG by its address, tiles with {x}, {y} and {z}, or a WMS or WMTS as QGIS names it.</source>
   <translation>Ein GeoTIFF oder COG mit seiner Adresse, Kacheln mit {x}, {y} und {z}, oder ein WMS oder WMTS, wie QGIS ihn bezeichnet.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Tiles (XYZ)</source>
   <translation>Kacheln (XYZ)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>WMTS</source>
   <translation>WMTS</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>WMS</source>
   <translation>WMS</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>A raster by its address (GeoTIFF, COG)</source>
   <translation>Ein Raster mit seiner Adresse (GeoTIFF, COG)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>This is not understood as an address. Write all of it, from https:// on.</source>
   <translation>Das wird nicht als Adresse verstanden. Schreiben Sie sie ganz, von https:// an.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Keep a local copy</source>
   <translation>Lokale Kopie anlegen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>The pixels within the extent are written as a GeoTIFF beside the case, hashed, with the address and the time at which they were fetched.</source>
   <translation>Die Pixel in der Ausdehnung werden als GeoTIFF neben den Fall geschrieben, mit Prüfsumme, der Adresse und der Zeit, zu der sie geholt wurden.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Extent</source>
   <translation>Ausdehnung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Pixel size</source>
   <translation>Pixelgröße</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>the source's own, not resampled</source>
   <translation>die der Quelle, nicht umgerechnet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>several values</source>
   <translation>mehrere Werte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>“{text}” is no angle from {low} to {high} degrees.</source>
   <translation>„{text}“ ist kein Winkel von {low} bis {high} Grad.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>“{text}” is no length in metres above zero.</source>
   <translation>„{text}“ ist keine Länge in Metern über null.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>1985, 2019-02, 2018-06-23 or 2018-06-23 06:50, in UTC</source>
   <translation>1985, 2019-02, 2018-06-23 oder 2018-06-23 06:50, in UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Only for a scene taken over more than one day, month or year</source>
   <translation>Nur für eine Aufnahme, die über mehr als einen Tag, Monat oder ein Jahr entstand</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>figures may be published</source>
   <translation>Abbildungen dürfen erscheinen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>raster may be passed on</source>
   <translation>Weitergabe des Rasters erlaubt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Copy the SHA-256 of the scenes chosen</source>
   <translation>SHA-256 der gewählten Aufnahmen kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Acquired</source>
   <translation>Aufgenommen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>CRS</source>
   <translation>KBS</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Credit</source>
   <translation>Bildnachweis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Native resolution, m</source>
   <translation>Native Auflösung, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Off nadir, °</source>
   <translation>Blickwinkel, °</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Sun azimuth, °</source>
   <translation>Sonnenazimut, °</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Sun elevation, °</source>
   <translation>Sonnenhöhe, °</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Of the sensor, where the file was resampled to finer pixels</source>
   <translation>Des Sensors, wo die Datei auf feinere Pixel umgerechnet wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Clockwise from true north</source>
   <translation>Im Uhrzeigersinn von geographisch Nord</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Above the horizon</source>
   <translation>Über dem Horizont</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{n} scenes: an edit is made in all of them</source>
   <translation>{n} Aufnahmen: Eine Änderung gilt für alle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>several dates</source>
   <translation>mehrere Datumswerte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{extent} · from: {basis}</source>
   <translation>{extent} · aus: {basis}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>No date is known: {basis}</source>
   <translation>Kein Datum bekannt: {basis}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>nothing was read</source>
   <translation>nichts gelesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>understood as {date}, {extent}</source>
   <translation>verstanden als {date}, {extent}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sensor</source>
   <translation>Sensor</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>credit</source>
   <translation>Bildnachweis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>note</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>native resolution</source>
   <translation>native Auflösung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>off-nadir angle</source>
   <translation>Blickwinkel</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sun azimuth</source>
   <translation>Sonnenazimut</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sun elevation</source>
   <translation>Sonnenhöhe</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>right to publish figures</source>
   <translation>Veröffentlichungsrecht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>right to pass on the raster</source>
   <translation>Weitergaberecht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>none: choose one</source>
   <translation>keines: eines wählen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>several</source>
   <translation>verschiedene</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{n} images, {size}</source>
   <translation>{n} Bilder, {size}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>of {n} scenes</source>
   <translation>von {n} Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>not hashed</source>
   <translation>ohne Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>A scene needs a name.</source>
   <translation>Eine Aufnahme braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole year</source>
   <translation>das ganze Jahr</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole month</source>
   <translation>der ganze Monat</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole day, UTC</source>
   <translation>der ganze Tag, UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>to the minute, UTC</source>
   <translation>auf die Minute, UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>to the second, UTC</source>
   <translation>auf die Sekunde, UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within 1 minute</source>
   <translation>innerhalb von 1 Minute</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within {count} minutes</source>
   <translation>innerhalb von {count} Minuten</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within 1 day</source>
   <translation>innerhalb von 1 Tag</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within {count} days</source>
   <translation>innerhalb von {count} Tagen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>1 band</source>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{count} bands</source>
   <translation>{count} Kanäle</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>GSD {gsd} on the ground</source>
   <translation>GSD {gsd} am Boden</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>no data {value}</source>
   <translation>Leerwert {value}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>at an unknown time</source>
   <translation>zu unbekannter Zeit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>fetched {when} from {address}</source>
   <translation>geholt {when} von {address}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/local_copying.py" />
   <source>{site} and what stands there, with about 500 m around</source>
   <translation>{site} und was dort steht, mit etwa 500 m Umgebung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/local_copying.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/local_copying.py" />
   <source>Check that you may write beside the case.</source>
   <translation>Prüfen Sie, ob Sie neben den Fall schreiben dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>GSD</source>
   <translation>GSD</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>GSD, m</source>
   <translation>GSD, m</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>Whether the scene is ready, wants attention or cannot be shown</source>
   <translation>Ob die Szene bereit ist, etwas fehlt oder sie nicht gezeigt werden kann</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>When it was taken, as far as that is known: a day, a month, a year, or a time in UTC</source>
   <translation>Wann sie aufgenommen wurde, soweit bekannt: ein Tag, ein Monat, ein Jahr oder eine Zeit in UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>Ground sample distance: how far pixels lie apart on the ground, not on the map</source>
   <translation>Bodenauflösung (ground sample distance): wie weit Pixel am Boden auseinanderliegen, nicht auf der Karte</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>What is wanting, the gravest first; “ready” where nothing is</source>
   <translation>Was fehlt, das Schwerste zuerst; „bereit“, wo nichts fehlt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>wants attention</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>cannot be shown</source>
   <translation>nicht darstellbar</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Look at the file of a scene</source>
   <translation>Datei einer Aufnahme ansehen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Look at the files of {count} scenes</source>
   <translation>Dateien von {count} Aufnahmen ansehen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>The project has no raster layer that is not a scene yet</source>
   <translation>Das Projekt hat keinen Rasterlayer, der nicht schon Aufnahme ist</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Copy the whole list</source>
   <translation>Ganze Liste kopieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Export the list…</source>
   <translation>Liste exportieren…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Zoom to the scene</source>
   <translation>Auf die Aufnahme zoomen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Export the list</source>
   <translation>Liste exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>Date from: {basis}</source>
   <translation>Datum aus: {basis}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>Fetched from: {address}</source>
   <translation>Geholt von: {address}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no credit</source>
   <translation>kein Bildnachweis</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>missing: point to it with Locate…</source>
   <translation>fehlt: mit Datei suchen… angeben</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>names a network within: it is not opened</source>
   <translation>verweist auf ein Netz: wird nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>shift {length}</source>
   <translation>Versatz {length}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/core/records.py" />
   <source>local copy</source>
   <translation>lokale Kopie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>same file as {name}</source>
   <translation>gleiche Datei wie {name}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>same date as {name}</source>
   <translation>gleiches Datum wie {name}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no CRS: choose one below</source>
   <translation>kein KBS: unten eines wählen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>lies outside its CRS</source>
   <translation>liegt außerhalb ihres KBS</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/panels/toolbar.py" />
   <source>no date known</source>
   <translation>kein Datum bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no day known</source>
   <translation>kein Tag bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>its date is still to come</source>
   <translation>ihr Datum liegt in der Zukunft</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>not preserved</source>
   <translation>nicht gesichert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>the file has changed since it was hashed</source>
   <translation>die Datei hat sich seit der Prüfsumme geändert</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>not added</source>
   <translation>nicht hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>+ Files</source>
   <translation>+ Dateien</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Add image files; they can be dropped here as well</source>
   <translation>Bilddateien hinzufügen; sie lassen sich auch hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>+ Folder</source>
   <translation>+ Ordner</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Add all images of a folder and the folders in it</source>
   <translation>Alle Bilder eines Ordners und der Ordner darin hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>+ Other</source>
   <translation>+ Mehr</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Add a layer of the project, a remote image or a map service</source>
   <translation>Layer des Projekts, Bild aus dem Netz oder Kartendienst hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Address or map service…</source>
   <translation>Adresse oder Kartendienst…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Layer of the project</source>
   <translation>Layer des Projekts</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Measure how far scenes are shifted against each other</source>
   <translation>Messen, wie weit Aufnahmen gegeneinander versetzt sind</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Register…</source>
   <translation>Abgleich…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Previous scene (,)</source>
   <translation>Vorige Aufnahme (,)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Next scene (.)</source>
   <translation>Nächste Aufnahme (.)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Locate…</source>
   <translation>Datei suchen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Point to where the file is now</source>
   <translation>Angeben, wo die Datei jetzt liegt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Read the file again</source>
   <translation>Datei erneut lesen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Keep a local copy…</source>
   <translation>Lokale Kopie anlegen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Write what the service shows at the site to a file beside the case, hashed</source>
   <translation>Was der Dienst am Ort zeigt, in eine Datei neben dem Fall schreiben, mit Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Stretch</source>
   <translation>Strecken</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Show the scene between the 2nd and the 98th percentile of its values</source>
   <translation>Aufnahme zwischen dem 2. und dem 98. Perzentil ihrer Werte darstellen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Take it out of the case; the file stays, and Undo brings it back</source>
   <translation>Aus dem Fall nehmen; die Datei bleibt, und „Rückgängig“ bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>No scene yet.</source>
   <translation>Noch keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>Drop image files or folders here, or add them with &lt;b&gt;+ Files&lt;/b&gt; and &lt;b&gt;+ Folder&lt;/b&gt;.</source>
   <translation>Ziehen Sie Bilddateien oder Ordner hierher, oder fügen Sie sie mit &lt;b&gt;+ Dateien&lt;/b&gt; und &lt;b&gt;+ Ordner&lt;/b&gt; hinzu.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/view.py" />
   <source>The date is read from the name or the metadata, and can be corrected for many scenes at once.</source>
   <translation>Das Datum wird aus dem Namen oder den Metadaten gelesen und lässt sich für viele Aufnahmen auf einmal berichtigen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>Making the case {title}</source>
   <translation>Fall {title} wird angelegt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>This case has no roles: your login may not make any. Whoever runs the server gives rights by hand.</source>
   <translation>Dieser Fall hat keine Rollen: Ihre Anmeldung darf keine anlegen. Wer den Server betreibt, vergibt die Rechte von Hand.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>Asking for cases</source>
   <translation>Fälle werden abgefragt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>The server of the case answers again; what others did meanwhile is shown.</source>
   <translation>Der Server des Falls antwortet wieder; was andere inzwischen taten, ist zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>The case can be read again; what others did meanwhile is shown.</source>
   <translation>Der Fall ist wieder zu lesen; was andere inzwischen taten, ist zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_cases.py" />
   <source>The folder of the scenes, {folder}, cannot be made: {detail}.</source>
   <translation>Der Ordner der Aufnahmen, {folder}, kann nicht angelegt werden: {detail}.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>The database keeps records, and no imagery: the paths of scenes are relative to this folder.</source>
   <translation>Die Datenbank enthält Datensätze und keine Bilder: Die Pfade der Aufnahmen sind relativ zu diesem Ordner.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>QGIS has no connection to PostgreSQL yet. Make one in Layer &gt; Data Source Manager &gt; PostgreSQL.</source>
   <translation>QGIS hat noch keine Verbindung zu PostgreSQL. Legen Sie unter Layer &gt; Datenquellenverwaltung &gt; PostgreSQL eine an.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Connection</source>
   <translation>Verbindung</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>New case on PostGIS</source>
   <translation>Neuer Fall auf PostGIS</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Begin with all that is in the open case</source>
   <translation>Mit allem aus dem offenen Fall beginnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>The open case stays where it is, as a copy of the new one that can be brought back.</source>
   <translation>Der offene Fall bleibt, wo er ist, als Kopie des neuen, die zurückgeholt werden kann.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Folder of the scenes</source>
   <translation>Ordner der Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>It becomes the schema {schema} of the database.</source>
   <translation>Er wird zum Schema {schema} der Datenbank.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>The title may be changed later; the schema takes its name from it.</source>
   <translation>Der Titel lässt sich später ändern; das Schema hat seinen Namen von ihm.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Open case on PostGIS</source>
   <translation>Fall auf PostGIS öffnen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Schema</source>
   <translation>Schema</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>Asking the server …</source>
   <translation>Server wird gefragt …</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/server_dialogs.py" />
   <source>There is no case in this database that you may read.</source>
   <translation>In dieser Datenbank gibt es keinen Fall, den Sie lesen dürfen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>Record and field</source>
   <translation>Datensatz und Feld</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>What stays</source>
   <translation>Was bleibt</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>(deleted)</source>
   <translation>(gelöscht)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>(there)</source>
   <translation>(vorhanden)</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>the whole record</source>
   <translation>der ganze Datensatz</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>outline</source>
   <translation>Umriss</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>point at {place}</source>
   <translation>Punkt bei {place}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/side_by_side.py" />
   <source>{kind} of {n} points at {place}</source>
   <translation>{kind} aus {n} Punkten bei {place}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/step_back.py" />
   <source>Undo: {label}</source>
   <translation>Rückgängig: {label}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/step_back.py" />
   <source>Redo: {label}</source>
   <translation>Wiederholen: {label}</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/step_back.py" />
   <source>{what}. It takes a while; the task list shows how far it is.</source>
   <translation>{what}. Das dauert etwas; die Aufgabenliste zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/toolbar.py" />
   <source>&amp;Bermline</source>
   <translation>&amp;Bermline</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/toolbar.py" />
   <source>Case: new, open, worked example, recent, close</source>
   <translation>Fall: neu, öffnen, Beispielfall, zuletzt geöffnet, schließen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Add scenes…</source>
   <translation>Aufnahmen hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Previous scene</source>
   <translation>Vorige Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Next scene</source>
   <translation>Nächste Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Second view</source>
   <translation>Zweite Ansicht</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Detect crests, cells or a field</source>
   <translation>Wallkronen, Zellen oder ein Feld erkennen</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Open a case first.</source>
   <translation>Zuerst einen Fall öffnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/panels/tools.py" />
   <source>Add a scene first.</source>
   <translation>Zuerst eine Szene hinzufügen.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Clean up after an export that did not end</source>
   <translation>Nach einem nicht beendeten Export aufräumen</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Scenes</source>
   <translation>Bermline Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Scenes are the dated images that everything is seen on.</source>
   <translation>Aufnahmen sind die datierten Bilder, auf denen alles zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Growth</source>
   <translation>Bermline Wachstum</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Growth says what stood where, and since when.</source>
   <translation>„Wachstum“ sagt, was wo stand und seit wann.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Berms</source>
   <translation>Bermline Erdwälle</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Berms measures the spacing of earth berms.</source>
   <translation>„Erdwälle“ misst, wie weit Erdwälle auseinander liegen.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Chain</source>
   <translation>Bermline Lieferkette</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Chain records movements, their sources and denials.</source>
   <translation>„Lieferkette“ erfasst Transporte, ihre Quellen und Dementis.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Evidence</source>
   <translation>Bermline Belege</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Evidence turns a case into a pack for others to check.</source>
   <translation>„Belege“ macht aus einem Fall eine Mappe, die andere prüfen können.</translation>
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <location filename="../../plugin/core/records.py" />
   <source>analyst</source>
   <translation>Bearbeitung</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Add an atlas of structures or findings</source>
   <translation>Atlas der Bauwerke oder Befunde hinzufügen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Adds a print layout to the open project with one sheet for each structure, or for each finding, through QGIS' own atlas: turn its pages, touch it up and export it in the layout designer. The maps show the layers that are visible. For measurements with their uncertainty, export an evidence pack.</source>
   <translation>Fügt dem offenen Projekt ein Drucklayout mit einem Blatt für jedes Bauwerk oder jeden Befund hinzu, über den Atlas von QGIS: Im Layoutfenster lässt es sich durchblättern, nacharbeiten und exportieren. Die Karten zeigen die sichtbaren Layer. Für Messungen mit ihrer Unsicherheit exportieren Sie eine Belegmappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Structures or findings</source>
   <translation>Bauwerke oder Befunde</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Name of the layout</source>
   <translation>Name des Layouts</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Atlas</source>
   <translation>Atlas</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/add_atlas.py" />
   <source>An atlas takes an open project, and a layer in it.</source>
   <translation>Ein Atlas braucht ein offenes Projekt und einen Layer darin.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Berm height</source>
   <translation>Wallhöhe</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Averages an elevation model along each line over the width and gives, for each crest, its height over the floor before it, the floor after it, and the straight line between both, each with U95. A berm without a toe or a floor is left out and the log says why.</source>
   <translation>Mittelt ein Geländemodell entlang jeder Linie über die Breite und gibt für jede Krone ihre Höhe über der Sohle davor, der Sohle dahinter und der Geraden zwischen beiden an, jeweils mit U95. Ein Erdwall ohne Fuß oder Sohle wird weggelassen, und das Protokoll sagt, warum.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <source>Transects</source>
   <translation>Querschnitte</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Heights</source>
   <translation>Höhen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>An image shows no heights: an elevation model is needed.</source>
   <translation>Ein Bild zeigt keine Höhen: Ein Geländemodell ist nötig.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Line {number}</source>
   <translation>Linie {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Elevation model or image</source>
   <translation>Geländemodell oder Bild</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Its values are</source>
   <translation>Die Werte sind</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Elevation model</source>
   <translation>Geländemodell</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/processing/change_map.py" />
   <source>Extent, blank for all</source>
   <translation>Ausdehnung, leer für alles</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Width in metres</source>
   <translation>Breite in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/processing/container_estimate.py" />
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Feature {id}: {why}</source>
   <translation>Objekt {id}: {why}</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Line {number} has a bend: it is measured straight from end to end.</source>
   <translation>Linie {number} hat einen Knick: Sie wird gerade von Ende zu Ende gemessen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/chain_base.py" />
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/chain_base.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/chain_base.py" />
   <source>Processing</source>
   <translation>Verarbeitung</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Maps the change between two images by iteratively reweighted multivariate alteration detection (IR-MAD), which does not depend on their light, gain or bands. Both are brought onto the pixels of the coarser one. A pixel holds chi-square with as many degrees of freedom as there are pairs of bands where nothing changed; beyond the limit it changed, but for one in a thousand. Seasons, shadows and clouds change, too.</source>
   <translation>Kartiert die Veränderung zwischen zwei Bildern mit IR-MAD (iteratively reweighted multivariate alteration detection), das nicht von Licht, Verstärkung oder Kanälen der Bilder abhängt. Beide werden auf die Pixel des gröberen gebracht. Wo sich nichts veränderte, enthält ein Pixel Chi-Quadrat mit so vielen Freiheitsgraden, wie es Kanalpaare gibt; jenseits der Grenze veränderte es sich, bis auf eines von tausend. Auch Jahreszeiten, Schatten und Wolken verändern sich.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Image before</source>
   <translation>Bild vorher</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Image after</source>
   <translation>Bild nachher</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Map of change</source>
   <translation>Veränderungskarte</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Share of the ground that changed</source>
   <translation>Anteil der veränderten Fläche</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Limit</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/change_map.py" />
   <source>Degrees of freedom</source>
   <translation>Freiheitsgrade</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Compare with separation rules</source>
   <translation>Mit Abstandsregeln vergleichen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Sets a separation from unit edge to unit edge beside every rule of the data file. The answer depends on the rule: no one quantity follows from a distance. Rule out what looks alike first: fuel tanks within bunds, revetments, silage clamps, quarries.</source>
   <translation>Stellt einen Abstand von Einheit zu Einheit neben jede Regel der Datendatei. Die Antwort hängt von der Regel ab: Aus einem Abstand folgt nicht eine bestimmte Menge. Schließen Sie zuerst aus, was ähnlich aussieht: Treibstofftanks in Auffangwannen, Schutzwälle, Fahrsilos, Steinbrüche.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Separation, unit edge to unit edge, in metres</source>
   <translation>Abstand von Einheit zu Einheit, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Its U95 in metres</source>
   <translation>Dessen U95 in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Comparison</source>
   <translation>Vergleich</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Smallest of the largest quantities, kg</source>
   <translation>Kleinste der größten Mengen, kg</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Largest of the largest quantities, kg</source>
   <translation>Größte der größten Mengen, kg</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Container estimate</source>
   <translation>Containerschätzung</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Says for each outline how many containers of one size (ISO 668) fit: from the area on the ellipsoid with its U95, the part of it that containers stand on, and the tiers, counted or from a height with its U95. The interval takes the ends of all that goes in. It says what fits, not what is there; set it beside reported counts, and do not add it to them.</source>
   <translation>Sagt für jeden Umriss, wie viele Container einer Größe (ISO 668) hineinpassen: aus der Fläche auf dem Ellipsoid mit ihrem U95, dem Teil davon, auf dem Container stehen, und den Lagen, gezählt oder aus einer Höhe mit ihrem U95. Das Intervall nimmt die Enden von allem, was eingeht. Es sagt, was hineinpasst, nicht, was da ist; stellen Sie es neben berichtete Zahlen, und zählen Sie es nicht dazu.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Outlines of stacks</source>
   <translation>Umrisse von Stapeln</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>U95 of a corner, in metres</source>
   <translation>U95 einer Ecke, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Size of the containers</source>
   <translation>Größe der Container</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>At least this part is stood on</source>
   <translation>Mindestens belegter Teil</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>At most this part is stood on</source>
   <translation>Höchstens belegter Teil</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Tiers at least</source>
   <translation>Lagen mindestens</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Tiers at most</source>
   <translation>Lagen höchstens</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Or the height of the stacks, in metres</source>
   <translation>Oder die Höhe der Stapel, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>U95 of the height, in metres</source>
   <translation>U95 der Höhe, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Estimates</source>
   <translation>Schätzungen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Feature {id}: {estimate}</source>
   <translation>Objekt {id}: {estimate}</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Give the U95 of the height.</source>
   <translation>Geben Sie das U95 der Höhe an.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Detect cells</source>
   <translation>Zellen erkennen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Finds storage cells on an elevation model: floors from which the ground rises in nearly every direction to a crest and falls again beyond it, closed (ring), with one opening (U-shaped) or several (open). Each comes as the outline asked for, with the mean radius and height of its bank, the share of directions in which it is closed, a score, and its centre with U95. The model is read in strips, so that one of any height can be searched. What is found are candidates, to be judged: bomb craters with rims, ponds and quarries look alike.</source>
   <translation>Findet Lagerzellen auf einem Geländemodell: Sohlen, von denen der Boden in fast jeder Richtung zu einer Krone ansteigt und jenseits wieder abfällt, geschlossen (Ring), mit einer Öffnung (U-förmig) oder mehreren (offen). Jede kommt als der gewünschte Umriss, mit mittlerem Radius und mittlerer Höhe ihres Walls, dem Anteil der Richtungen, in denen sie geschlossen ist, einem Wert (score) und ihrer Mitte mit U95. Das Modell wird in Streifen gelesen, so dass sich eines jeder Höhe durchsuchen lässt. Gefunden werden Kandidaten, die zu beurteilen sind: Bombentrichter mit Rand, Teiche und Steinbrüche sehen ähnlich aus.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Radius of the crest from, in metres</source>
   <translation>Radius der Krone ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Radius of the crest to, in metres</source>
   <translation>Radius der Krone bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Height of the bank from, in metres</source>
   <translation>Höhe des Walls ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <source>Closed from, as a share of all directions</source>
   <translation>Geschlossen ab, als Anteil aller Richtungen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_cells.py" />
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Cells found</source>
   <translation>Gefundene Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Detect crests</source>
   <translation>Wallkronen erkennen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Finds the top lines of banks between two half-widths, with a threshold that comes from the raster's own noise. On an image the sun's azimuth is needed: bright and dark flanks are paired, and crests that run with the light are not seen. The raster is read in strips, so that one of any height can be searched. Each line comes with its score (mean answer over noise), length on the ellipsoid and straightness (chord over length). What is found are candidates, to be judged: roads, dykes and hedges have crests too.</source>
   <translation>Findet die Kronenlinien von Wällen zwischen zwei Halbbreiten, mit einem Schwellenwert aus dem eigenen Rauschen des Rasters. Auf einem Bild braucht es den Sonnenazimut: Helle und dunkle Flanken werden gepaart, und Kronen, die mit dem Licht verlaufen, werden nicht gesehen. Das Raster wird in Streifen gelesen, so dass sich eines jeder Höhe durchsuchen lässt. Jede Linie kommt mit ihrem Wert (mittlere Antwort durch Rauschen), der Länge auf dem Ellipsoid und der Geradheit (Sehne durch Länge). Gefunden werden Kandidaten, die zu beurteilen sind: Auch Straßen, Deiche und Hecken haben Kronen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Half-width from, in metres</source>
   <translation>Halbbreite ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Half-width to, in metres</source>
   <translation>Halbbreite bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Length from, in metres</source>
   <translation>Länge ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Join gaps up to, in metres</source>
   <translation>Lücken schließen bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Straightness from, 0 to 1</source>
   <translation>Geradheit ab, 0 bis 1</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Sun azimuth in degrees, for an image</source>
   <translation>Sonnenazimut in Grad, für ein Bild</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Lines found</source>
   <translation>Gefundene Linien</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>On an image the sun's azimuth is needed.</source>
   <translation>Auf einem Bild braucht es den Sonnenazimut.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/evidence_base.py" />
   <source>Evidence</source>
   <translation>Belege</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/evidence_base.py" />
   <source>Pack that is a folder</source>
   <translation>Mappe als Ordner</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/evidence_base.py" />
   <source>Pack that is a zip</source>
   <translation>Mappe als Zip-Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/evidence_base.py" />
   <source>Give one pack: a folder or a zip.</source>
   <translation>Geben Sie eine Mappe an: einen Ordner oder eine Zip-Datei.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/evidence_base.py" />
   <source>Folder of your own layout templates</source>
   <translation>Ordner mit eigenen Layoutvorlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Number of the pack</source>
   <translation>Nummer der Mappe</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Analyst or pseudonym</source>
   <translation>Name oder Pseudonym</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Distribution statement</source>
   <translation>Verteilungsvermerk</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Language of the sheets</source>
   <translation>Sprache der Blätter</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Orientation of the paper</source>
   <translation>Papierlage</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Export evidence pack</source>
   <translation>Belegmappe exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Writes the sheets of a case (PDF), its data and the manifests of a BagIt bag into a folder that must not exist yet, or into a zip where its name ends in .zip. What is left blank is taken from the case, where the Evidence panel keeps it. The same case, as-of date and software give the same bytes, from here and from the panel. An export that fails or is cancelled leaves nothing behind. Packs are signed in the panel alone, because a passphrase given here would be kept in the history.</source>
   <translation>Schreibt die Blätter eines Falls (PDF), seine Daten und die Manifeste nach BagIt in einen Ordner, den es noch nicht geben darf, oder in eine Zip-Datei, wenn der Name auf .zip endet. Was leer bleibt, wird dem Fall entnommen, in dem das Fenster Belege es speichert. Gleicher Fall, gleicher Stand und gleiche Software ergeben gleiche Bytes, von hier wie aus dem Fenster. Ein Export, der scheitert oder abgebrochen wird, lässt nichts zurück. Unterschrieben werden Mappen nur im Fenster, weil eine hier eingegebene Passphrase im Verlauf bliebe.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Folder for pictures of the pages</source>
   <translation>Ordner für Bilder der Seiten</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Export evidence packs of many cases</source>
   <translation>Belegmappen vieler Fälle exportieren</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Makes one pack for each case, named after it, in a folder. What is left blank is taken from each case. A case whose pack cannot be made, or is there already, is told and does not keep the others from being made.</source>
   <translation>Erstellt für jeden Fall eine Mappe in einem Ordner, nach dem Fall benannt. Was leer bleibt, wird dem jeweiligen Fall entnommen. Ein Fall, dessen Mappe nicht entstehen kann oder schon da ist, wird gemeldet und hält die anderen nicht auf.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Zip each pack</source>
   <translation>Jede Mappe als Zip-Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Folder of the packs</source>
   <translation>Ordner der Mappen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Packs made</source>
   <translation>Erstellte Mappen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>Packs not made</source>
   <translation>Nicht erstellte Mappen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/export_packs.py" />
   <source>{case}: {pages} pages in {pack}</source>
   <translation>{case}: {pages} Seiten in {pack}</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Field pattern</source>
   <translation>Feldmuster</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Finds the regular wave that stands out from a raster and gives its pitch, from crest to crest, and the bearing of its crests from true north, each with U95. Let the extent hold the field and little else: furrows and roofs have a pitch too. The output are the lines that the pattern lays over the extent; look whether they lie on the berms. A raster of more than 9 million pixels is averaged to larger ones while it is read. Where no pattern stands out the algorithm ends and says so.</source>
   <translation>Findet die regelmäßige Welle, die aus einem Raster hervortritt, und gibt ihren Regelabstand von Krone zu Krone und die Richtung ihrer Kronen von geographisch Nord an, jeweils mit U95. Die Ausdehnung soll das Feld und wenig anderes enthalten: Auch Furchen und Dächer haben einen Regelabstand. Ausgegeben werden die Linien, die das Muster über die Ausdehnung legt; prüfen Sie, ob sie auf den Wällen liegen. Ein Raster mit mehr als 9 Millionen Pixeln wird beim Lesen auf größere gemittelt. Wo kein Muster hervortritt, endet der Algorithmus und sagt es.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Pitch from, in metres</source>
   <translation>Regelabstand ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Pitch to, in metres</source>
   <translation>Regelabstand bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Pitch, m</source>
   <translation>Regelabstand, m</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>U95 of the pitch, m</source>
   <translation>U95 des Regelabstands, m</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Bearing of the crests, degrees</source>
   <translation>Richtung der Kronen, Grad</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>U95 of the bearing, degrees</source>
   <translation>U95 der Richtung, Grad</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>Pitch {pitch}, bearing of the crests {bearing}</source>
   <translation>Regelabstand {pitch}, Richtung der Kronen {bearing}</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/field_pattern.py" />
   <source>{shown} lines are written, those in the middle; {left} more are not.</source>
   <translation>{shown} Linien in der Mitte sind geschrieben; {left} weitere nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Find conflicts</source>
   <translation>Widersprüche finden</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Lists where the records of a transfer chain disagree: what the rules find, and what was recorded, each pair once, with both sides and whether it is still open. The case is only read.</source>
   <translation>Verzeichnet, wo die Datensätze einer Lieferkette sich widersprechen: was die Regeln finden und was erfasst wurde, jedes Paar einmal, mit beiden Seiten und ob es noch offen ist. Der Fall wird nur gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Open ones among them</source>
   <translation>Davon offen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_base.py" />
   <source>Site, blank for all</source>
   <translation>Ort, leer für alle</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_base.py" />
   <source>{n} sites of the case are called “{site}”, not one.</source>
   <translation>{n} Orte des Falls heißen „{site}“, nicht einer.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Growth curve</source>
   <translation>Wachstumskurve</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Writes as CSV, a stretch of time a line, how many structures stood at least and at most and how much ground they covered, in all and by kind, and the estimate (NPMLE) of the number in between where it can be made. Bounds need no assumption: nothing between two scenes is taken as known. The case is only read.</source>
   <translation>Schreibt als CSV, einen Zeitraum je Zeile, wie viele Bauwerke mindestens und höchstens standen und wie viel Fläche sie bedeckten, insgesamt und nach Art, und die Schätzung (NPMLE) der Zahl dazwischen, wo sie möglich ist. Die Grenzen brauchen keine Annahme: Zwischen zwei Aufnahmen gilt nichts als bekannt. Der Fall wird nur gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Standing at the end, at least</source>
   <translation>Am Ende vorhanden, mindestens</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Standing at the end, at most</source>
   <translation>Am Ende vorhanden, höchstens</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Ground not measured, for want of outlines: {kinds}.</source>
   <translation>Fläche nicht gemessen, weil Umrisse fehlen: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Structures not counted, without a usable sighting: {n}.</source>
   <translation>Nicht gezählte Bauwerke, ohne brauchbare Sichtung: {n}.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Reads sites.csv, sources.csv, vessels.csv, movements.csv, claims.csv, findings.csv and conflicts.csv of a folder, as far as they are there, and adds their rows to a case in one action that can be undone. Where any row is wrong nothing is imported, and each error is told with its file and line.</source>
   <translation>Liest sites.csv, sources.csv, vessels.csv, movements.csv, claims.csv, findings.csv und conflicts.csv eines Ordners, soweit sie da sind, und fügt ihre Zeilen einem Fall in einer Aktion hinzu, die sich rückgängig machen lässt. Ist eine Zeile falsch, wird nichts importiert, und jeder Fehler wird mit Datei und Zeile genannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Folder of tables</source>
   <translation>Ordner mit Tabellen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Records that were added</source>
   <translation>Hinzugefügte Datensätze</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Measure spacing of rows</source>
   <translation>Reihenabstand messen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Finds the rows that storage cells, magazines or other outlines stand in, and gives for each row its pitch, from centre to centre, and its bearing from true north, and for each pair of neighbouring rows their distance, from row to row: the median, over the cells that face the other row, of the distance square to their own row to the line through the centres of the other. All with U95. A row of three may be chance: look for another sign of it.</source>
   <translation>Findet die Reihen, in denen Lagerzellen, Munitionslagerhäuser oder andere Umrisse stehen, und gibt für jede Reihe ihren Regelabstand, von Mitte zu Mitte, und ihre Richtung von geographisch Nord an, und für jedes Paar benachbarter Reihen ihren Abstand, von Reihe zu Reihe: den Median, über die Zellen gegenüber der anderen Reihe, der Entfernung rechtwinklig zur eigenen Reihe bis zur Linie durch die Mitten der anderen. Alles mit U95. Eine Reihe aus dreien kann Zufall sein: Suchen Sie ein weiteres Zeichen dafür.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Outlines of cells or units</source>
   <translation>Umrisse von Zellen oder Einheiten</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Field with their names</source>
   <translation>Feld mit ihren Namen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Rows are neighbours up to, in metres</source>
   <translation>Reihen sind benachbart bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Rows and their distances</source>
   <translation>Reihen und ihre Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Rows measured</source>
   <translation>Gemessene Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>Distances between rows</source>
   <translation>Abstände zwischen Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_rows.py" />
   <source>“{name}” has no outline and is left out.</source>
   <translation>„{name}“ hat keinen Umriss und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Measure spacing</source>
   <translation>Abstand messen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Averages the raster along each line over the width, finds the crests, and gives their distance with its U95 and the standard uncertainty of each term. Parallel bands beside the line tell what its place along the berm is worth. A line that gives no spacing is left out and the log says why. How far apart cells and rows of cells lie is told by “Measure spacing of rows”.</source>
   <translation>Mittelt das Raster entlang jeder Linie über die Breite, findet die Kronen und gibt ihren Abstand mit seinem U95 und der Standardunsicherheit jedes Beitrags an. Parallele Streifen neben der Linie zeigen, was ihre Lage entlang des Walls ausmacht. Eine Linie, die keinen Abstand ergibt, wird weggelassen, und das Protokoll sagt, warum. Wie weit Zellen und Reihen von Zellen auseinander liegen, sagt „Reihenabstand messen“.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Spacings</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Lines measured</source>
   <translation>Gemessene Linien</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Lines that give no spacing</source>
   <translation>Linien ohne Abstand</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/on_wgs84.py" />
   <source>The layer {name} has no coordinate system. Give it the one that its numbers are in.</source>
   <translation>Der Layer {name} hat kein Koordinatensystem. Geben Sie ihm das, in dem seine Zahlen stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/on_wgs84.py" />
   <source>The shape lies outside the coordinate system of its layer.</source>
   <translation>Die Form liegt außerhalb des Koordinatensystems ihres Layers.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/on_wgs84.py" />
   <source>Give the layer the coordinate system that its numbers are in.</source>
   <translation>Geben Sie dem Layer das Koordinatensystem, in dem seine Zahlen stehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/parameters.py" />
   <source>The raster is no file on this computer. Save it as a GeoTIFF first.</source>
   <translation>Das Raster ist keine Datei auf diesem Rechner. Speichern Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Profile along line</source>
   <translation>Profil entlang einer Linie</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Averages the raster across each line over the width and gives a point every half pixel: distance from the line's start on the ellipsoid, mean and standard deviation of the rows. The points nearest to a crest are marked.</source>
   <translation>Mittelt das Raster quer zu jeder Linie über die Breite und gibt alle halben Pixel einen Punkt: Entfernung vom Anfang der Linie auf dem Ellipsoid, Mittel und Standardabweichung der Zeilen. Die Punkte, die einer Krone am nächsten liegen, sind markiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Lines</source>
   <translation>Linien</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Profile</source>
   <translation>Profil</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Measures how far each image of a case shows the ground beside where the reference shows it, to the east and north in metres on the ground, with its U95. Grids, systems, resolutions and sensors may differ. They are compared over the ground of the site's structures, or over all that both show where there are none. A scene that cannot be compared says why. The shifts are kept with the scenes only where that is asked for, as one action that can be undone; the images stay as they are.</source>
   <translation>Misst, wie weit jedes Bild eines Falls den Boden neben der Stelle zeigt, an der ihn die Referenz zeigt, nach Osten und Norden in Metern am Boden, mit U95. Pixelgitter, Koordinatensysteme, Auflösungen und Sensoren dürfen sich unterscheiden. Verglichen wird über dem Boden der Bauwerke des Orts, oder, wo es keine gibt, über allem, was beide zeigen. Eine Aufnahme, die sich nicht vergleichen lässt, sagt, warum. Nur auf Wunsch werden die Versätze mit den Aufnahmen gespeichert, in einer Aktion, die sich rückgängig machen lässt; die Bilder bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Reference: the name of a scene, or its date as 2019-02-18</source>
   <translation>Referenz: Name oder Datum, etwa 2019-02-18</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Look for shifts up to, in metres</source>
   <translation>Versatz suchen bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Keep the shifts with the scenes</source>
   <translation>Versatz mit den Aufnahmen speichern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Scenes with their shifts</source>
   <translation>Aufnahmen mit ihrem Versatz</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>Scenes that were measured</source>
   <translation>Gemessene Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>No image of the site, or more than one, is “{said}”.</source>
   <translation>Kein Bild des Orts, oder mehr als eines, ist „{said}“.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>{scene} is no image file that is there.</source>
   <translation>{scene} ist keine vorhandene Bilddatei.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/register_scenes.py" />
   <source>{scene} is no image file that is there: passed over.</source>
   <translation>{scene} ist keine vorhandene Bilddatei: übergangen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Scan for berm fields and cells</source>
   <translation>Wallfelder und Zellen durchmustern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Looks through elevation models of any size and number, such as the tiles of a country, for storage cells and for regular fields of banks. Files of one grid are joined, so that no file's edge cuts a cell. The candidate sites come ranked into a GeoPackage, with their cells, the pitch and bearing of the longest row or of the field, and a score; a contact sheet shows the first of them as relief. What is found are candidates, to be judged: ponds, quarries, hop gardens and orchards look alike. A file that is broken is passed over and listed. A scan that is cancelled or breaks off goes on where it was when it is started again with the same output. With the address of a Dask scheduler the work is done by its workers, who have to know Bermline, and to see the rasters and the output's folder under the same paths.</source>
   <translation>Durchsucht Geländemodelle jeder Größe und Zahl, etwa die Kacheln eines Landes, nach Lagerzellen und nach regelmäßigen Feldern von Wällen. Dateien mit gleichem Pixelgitter werden verbunden, so dass kein Dateirand eine Zelle zerschneidet. Die Kandidaten für Orte kommen nach Rang in ein GeoPackage, mit ihren Zellen, Regelabstand und Richtung der längsten Reihe oder des Feldes und einem Wert (score); ein Kontaktbogen zeigt die ersten davon als Relief. Gefunden werden Kandidaten, die zu beurteilen sind: Teiche, Steinbrüche, Hopfengärten und Obstgärten sehen ähnlich aus. Eine beschädigte Datei wird übergangen und verzeichnet. Eine Durchmusterung, die abgebrochen wird oder abreißt, geht dort weiter, wo sie war, wenn sie mit derselben Ausgabe erneut gestartet wird. Mit der Adresse eines Dask-Schedulers tun dessen Worker die Arbeit; sie müssen Bermline kennen und die Raster und den Ordner der Ausgabe unter denselben Pfaden sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Elevation models</source>
   <translation>Geländemodelle</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Folder of elevation models</source>
   <translation>Ordner mit Geländemodellen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>cells and fields</source>
   <translation>Zellen und Felder</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>cells</source>
   <translation>Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Look for</source>
   <translation>Suchen nach</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Cells: radius of the crest from, in metres</source>
   <translation>Zellen: Radius der Krone ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Cells: radius of the crest to, in metres</source>
   <translation>Zellen: Radius der Krone bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Cells: height of the bank from, in metres</source>
   <translation>Zellen: Höhe des Walls ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Cells: closed from, as a share of all directions</source>
   <translation>Zellen: geschlossen ab, als Anteil aller Richtungen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Fields: pitch from, in metres</source>
   <translation>Felder: Regelabstand ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Fields: pitch to, in metres</source>
   <translation>Felder: Regelabstand bis, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Fields: height of the banks from, in metres</source>
   <translation>Felder: Höhe der Wälle ab, in Metern</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Threads of this computer</source>
   <translation>Threads dieses Rechners</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Address of a Dask scheduler</source>
   <translation>Adresse eines Dask-Schedulers</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Candidate sites</source>
   <translation>Kandidaten für Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Contact sheet</source>
   <translation>Kontaktbogen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>PNG (*.png);;PDF (*.pdf)</source>
   <translation>PNG (*.png);;PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Candidate sites found</source>
   <translation>Gefundene Kandidaten für Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Parts passed over</source>
   <translation>Übergangene Teile</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Candidate cells</source>
   <translation>Kandidaten für Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>A raster is no file on this computer. Save it as a GeoTIFF first.</source>
   <translation>Ein Raster ist keine Datei auf diesem Rechner. Speichern Sie es zuerst als GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/scan_wide_area.py" />
   <source>Name elevation models, or a folder of them.</source>
   <translation>Geben Sie Geländemodelle an, oder einen Ordner damit.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/sinks.py" />
   <source>Not all of {path} could be written: is there room on its disk?</source>
   <translation>{path} konnte nicht ganz geschrieben werden: Ist auf dem Datenträger Platz?</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structure dates</source>
   <translation>Datierung der Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Says of every structure between which two dates it began, and ended, by the scenes that show it: absent on the first, standing on the second. The area is that of its outline on the ellipsoid with its U95; “rests on” names the scenes that set the dates, and questions tell what to look at again. The case is only read.</source>
   <translation>Sagt von jedem Bauwerk, zwischen welchen zwei Tagen es entstand und verschwand, nach den Aufnahmen, die es zeigen: auf der ersten nicht vorhanden, auf der zweiten vorhanden. Die Fläche ist die seines Umrisses auf dem Ellipsoid mit U95; „beruht auf“ nennt die Aufnahmen, welche die Tage festlegen, und Fragen sagen, was noch einmal anzusehen ist. Der Fall wird nur gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structures with dates</source>
   <translation>Datierte Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structures with questions</source>
   <translation>Bauwerke mit Fragen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Suggest change</source>
   <translation>Veränderung vorschlagen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Compares each structure's pixels with their surroundings over all dated images of a case, and lists the scenes from which on it differs by more than chance, strongest first: the score is the step in standard errors. Scenes whose ground agrees with no other are listed as clouded, for each structure that they would show. At least four images are needed. A suggestion says where to look and not what is there: nothing is written into the case.</source>
   <translation>Vergleicht die Pixel jedes Bauwerks mit ihrer Umgebung über alle datierten Bilder eines Falls und verzeichnet die Aufnahmen, ab denen es stärker abweicht als durch Zufall, die stärkste zuerst: Der Wert ist der Sprung in Standardfehlern. Aufnahmen, deren Boden mit keiner anderen übereinstimmt, werden als bewölkt verzeichnet, für jedes Bauwerk, das sie zeigen würden. Mindestens vier Bilder sind nötig. Ein Vorschlag sagt, wo hinzusehen ist, und nicht, was da ist: In den Fall wird nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Also list what is marked already</source>
   <translation>Auch verzeichnen, was schon markiert ist</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Where to look</source>
   <translation>Wo hinzusehen ist</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Changes</source>
   <translation>Veränderungen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/suggest_change.py" />
   <source>Clouded scenes</source>
   <translation>Bewölkte Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Timeline figure</source>
   <translation>Abbildung der Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Draws movements and statements of a case on one time axis as SVG or PNG, with what stood when beneath: the band lies between at least and at most, the line is the estimate. The case is only read.</source>
   <translation>Zeichnet Transporte und Aussagen eines Falls auf einer Zeitachse als SVG oder PNG, darunter, was wann stand: Das Band liegt zwischen mindestens und höchstens, die Linie ist die Schätzung. Der Fall wird nur gelesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Width in pixels</source>
   <translation>Breite in Pixeln</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>With the structures standing there</source>
   <translation>Mit den dort stehenden Bauwerken</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Figure</source>
   <translation>Abbildung</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>The case has no dated movement and no dated claim.</source>
   <translation>Der Fall hat keinen datierten Transport und keine datierte Behauptung.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timestamp_pack.py" />
   <source>Timestamp evidence pack</source>
   <translation>Belegmappe mit Zeitstempel versehen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timestamp_pack.py" />
   <source>Asks a server (RFC 3161) for a timestamp of a finished pack and puts it in. Only a hash is sent. The pack is as it was where no good answer comes. It needs pyHanko.</source>
   <translation>Erbittet von einem Server (RFC 3161) einen Zeitstempel für eine fertige Mappe und legt ihn hinein. Gesendet wird nur eine Prüfsumme. Kommt keine gute Antwort, bleibt die Mappe, wie sie war. Dazu ist pyHanko nötig.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timestamp_pack.py" />
   <source>Address of the server</source>
   <translation>Adresse des Servers</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timestamp_pack.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/timestamp_pack.py" />
   <source>Authority</source>
   <translation>Stelle</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Verify evidence pack</source>
   <translation>Belegmappe prüfen</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Compares every file of a pack with the digests in its manifests, and names files that were changed, lost or added; follows the sealed journal, holds the description for machines against the files, works the numbers out again and compares them with the tables and with what the sheets print, and looks at signatures and timestamp where there are any. Give a folder or a zip. Nothing of the pack is run, fetched or written to.</source>
   <translation>Vergleicht jede Datei einer Mappe mit den Prüfsummen in ihren Manifesten und nennt Dateien, die verändert, verloren oder hinzugefügt wurden; folgt dem versiegelten Journal, hält die Beschreibung für Maschinen gegen die Dateien, rechnet die Zahlen nach und vergleicht sie mit den Tabellen und mit dem, was auf den Blättern steht, und prüft Unterschriften und Zeitstempel, wo es welche gibt. Geben Sie einen Ordner oder eine Zip-Datei an. Nichts aus der Mappe wird ausgeführt oder abgerufen, und nichts wird hineingeschrieben.</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Whole</source>
   <translation>Unversehrt</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Problems</source>
   <translation>Probleme</translation>
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Verdict</source>
   <translation>Urteil</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>QGIS has no connection “{name}” to PostgreSQL.</source>
   <translation>QGIS hat keine Verbindung „{name}“ zu PostgreSQL.</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>Make it in QGIS' Data Source Manager, under PostgreSQL.</source>
   <translation>Legen Sie sie in der Datenquellenverwaltung von QGIS unter PostgreSQL an.</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>The case is kept in {place}, and QGIS has no connection to it.</source>
   <translation>Der Fall liegt in {place}, und QGIS hat keine Verbindung dorthin.</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>Make one in QGIS' Data Source Manager, under PostgreSQL, then open the case again.</source>
   <translation>Legen Sie in der Datenquellenverwaltung von QGIS unter PostgreSQL eine an, und öffnen Sie den Fall dann erneut.</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>The connection “{name}” keeps its password in plain text.</source>
   <translation>Die Verbindung „{name}“ speichert ihr Passwort im Klartext.</translation>
  </message>
  <message>
   <location filename="../../plugin/servers.py" />
   <source>Edit it in QGIS' Data Source Manager: “Convert to configuration” puts the password into the authentication store.</source>
   <translation>Bearbeiten Sie sie in der Datenquellenverwaltung von QGIS: „Konfiguration umwandeln“ legt das Passwort im Authentifizierungsspeicher ab.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <source>The layer “{name}” is none of a case: it has no field “label”.</source>
   <translation>Der Layer „{name}“ gehört zu keinem Fall: Er hat kein Feld „label“.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <source>Choose the layer of structures or findings that Bermline added to the project.</source>
   <translation>Wählen Sie den Layer der Bauwerke oder Befunde, den Bermline dem Projekt hinzugefügt hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>Finding {label}</source>
   <translation>Befund {label}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <source>Structure {label}</source>
   <translation>Bauwerk {label}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Alternatives considered</source>
   <translation>Erwogene andere Deutungen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>centre {place} (WGS 84, EPSG:4326)</source>
   <translation>Mitte {place} (WGS 84, EPSG:4326)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/atlas.py" />
   <location filename="../../plugin/sheets/book.py" />
   <source>Page {page} of {pages}</source>
   <translation>Seite {page} von {pages}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Berms: {site}</source>
   <translation>Erdwälle: {site}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>The profile of {name} is not drawn: {reason}</source>
   <translation>Das Profil {name} ist nicht gezeichnet: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Terrain shaded from several directions, heights exaggerated twice. {scene}</source>
   <translation>Gelände, aus mehreren Richtungen schattiert, zweifach überhöht. {scene}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <source>Pale: beyond the scene.</source>
   <translation>Blass: außerhalb der Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Lines: where measurements were taken, numbered as in the key, which gives each value with its U95; what it is measured between stands in the table. Edge: longitude and latitude, WGS 84.</source>
   <translation>Linien: wo gemessen wurde, Nummern wie in der Legende, die jeden Wert mit seiner U95 nennt; wozwischen gemessen wurde, steht in der Tabelle. Rand: Länge und Breite, WGS 84.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Lines across berms: {count}. Measurements: {all}.</source>
   <translation>Linien quer über Wälle: {count}. Messungen: {all}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>{count} more in the table</source>
   <translation>{count} weitere in der Tabelle</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>pixel values above the lowest</source>
   <translation>Pixelwerte über dem niedrigsten</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>height in metres above the lowest point, {times} times exaggerated</source>
   <translation>Höhe in Metern über dem tiefsten Punkt, {times}-fach überhöht</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Averaged profiles across the berms, all at the same scale: distance in metres along the line, {upward}. Broken lines: crests; between the arrows the crest-to-crest spacing that was measured.</source>
   <translation>Gemittelte Profile quer zu den Erdwällen, alle im selben Maßstab: Entfernung in Metern entlang der Linie, {upward}. Gestrichelt: Wallkronen; zwischen den Pfeilen der gemessene Abstand von Krone zu Krone.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Profiles: {count}, the longest {longest} m long.</source>
   <translation>Profile: {count}, das längste {longest} m lang.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Profiles across the berms</source>
   <translation>Profile quer zu den Erdwällen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>laying out growth</source>
   <translation>Wachstum wird gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>laying out berms</source>
   <translation>Erdwälle werden gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>laying out the transfer chain</source>
   <translation>Lieferkette wird gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>laying out provenance and cover</source>
   <translation>Herkunft und Titelblatt werden gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Changed by hand, and not on the sheet any more: {items}.</source>
   <translation>Von Hand geändert und nicht mehr auf dem Blatt: {items}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Changed by hand, and not on the sheet any more.</source>
   <translation>Von Hand geändert und nicht mehr auf dem Blatt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Left out, as it is HTML or reaches outside: {items}.</source>
   <translation>Weggelassen, da HTML oder mit Bezug nach außen: {items}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Left out, as it is HTML or reaches outside.</source>
   <translation>Weggelassen, da HTML oder mit Bezug nach außen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Evidence pack {number}, version {version}</source>
   <translation>Belegmappe {number}, Fassung {version}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>As of {date}</source>
   <translation>Stand {date}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/book.py" />
   <source>Sheet {number} · {title}</source>
   <translation>Blatt {number} · {title}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>The reported transfer chain</source>
   <translation>Die berichtete Lieferkette</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/sheets/measurements.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>No.</source>
   <translation>Nr.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Claim</source>
   <translation>Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Denial, non-comment, limit or alternative</source>
   <translation>Dementi, kein Kommentar, Grenze oder andere Deutung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>none recorded</source>
   <translation>keine erfasst</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>What was claimed, and what was said against it</source>
   <translation>Was behauptet und was dagegen gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>What was claimed, and what was said against it, continued</source>
   <translation>Was behauptet und was dagegen gesagt wurde, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>answers no single claim recorded here</source>
   <translation>antwortet auf keine einzelne hier erfasste Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>on {about}</source>
   <translation>zu {about}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>From – to</source>
   <translation>Von – nach</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>When (UTC)</source>
   <translation>Wann (UTC)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Movements, continued</source>
   <translation>Transporte, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Movements as reported</source>
   <translation>Transporte, wie berichtet</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Counts differ in unit, in carriers and in the stretch of time that they cover: they are not added up.</source>
   <translation>Die Zahlen unterscheiden sich in Einheit, Transportmitteln und Zeitraum: Sie werden nicht zusammengezählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Where the reports disagree</source>
   <translation>Wo sich die Berichte widersprechen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Disagreements, continued</source>
   <translation>Widersprüche, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/overview.py" />
   <source>Also called</source>
   <translation>Auch genannt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>not placed</source>
   <translation>nicht verortet</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Sites, continued</source>
   <translation>Orte, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Carriers, continued</source>
   <translation>Transportmittel, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Sources, continued</source>
   <translation>Quellen, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Code: Admiralty code. Letter, how reliable the source has been, from A, completely, to E, not; F cannot be judged. Number, how credible the information is, from 1, confirmed, to 5, improbable; 6 cannot be judged. All steps are in the glossary.</source>
   <translation>Code: Admiralty-Code. Buchstabe: wie zuverlässig die Quelle bisher war, von A, völlig, bis E, nicht; F ist nicht zu beurteilen. Zahl: wie glaubhaft die Angabe ist, von 1, bestätigt, bis 5, unwahrscheinlich; 6 ist nicht zu beurteilen. Alle Stufen stehen im Glossar.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Routes</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Sites of the reported transfer chain for which a source gives a coordinate.</source>
   <translation>Orte der berichteten Lieferkette, für die eine Quelle eine Koordinate nennt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Not placed, because no coordinate was found: {names}.</source>
   <translation>Nicht verortet, weil keine Koordinate gefunden wurde: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>On the map without a name, for want of room: {names}.</source>
   <translation>Auf der Karte ohne Namen, weil der Platz fehlt: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Lines join the ends of reported movements; they are not the ways taken.</source>
   <translation>Die Linien verbinden die Enden berichteter Transporte; es sind nicht die Wege.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>No background is installed</source>
   <translation>Ein Hintergrund ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Lengths are true from the middle of the map. {credit}.</source>
   <translation>Längentreu von der Kartenmitte aus. {credit}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Placed: {names}.</source>
   <translation>Verortet: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_map.py" />
   <source>Reported movements, from where to where; numbers as in the table of movements. Each number stands for one report: several may describe the same transfer.</source>
   <translation>Berichtete Transporte, von wo nach wo; die Kürzel sind die der Tabelle der Transporte. Jedes steht für einen Bericht: Mehrere können denselben Transport meinen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>Movements, by site</source>
   <translation>Transporte nach Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>Statements, by kind</source>
   <translation>Aussagen nach Art</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>When movements are reported to have happened, and when statements were made. A bar is the stretch of time within which a report sets a movement, not how long it took; where an end is pointed, it is not known. Diamonds: statements on their day.</source>
   <translation>Wann Transporte stattgefunden haben sollen und wann Aussagen gemacht wurden. Ein Balken ist der Zeitraum, in den ein Bericht einen Transport setzt, nicht dessen Dauer; wo ein Ende spitz zuläuft, ist es nicht bekannt. Rauten: Aussagen an ihrem Tag.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>Without a date: {labels}.</source>
   <translation>Ohne Datum: {labels}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/chain_timeline.py" />
   <source>Rows: {lanes}, from {begin} to {end}.</source>
   <translation>Zeilen: {lanes}, von {begin} bis {end}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>  All are UTF-8 with a row of headings, commas between, points in numbers, not rounded to their U95.</source>
   <translation>  Alle sind UTF-8 mit einer Zeile Überschriften, Kommas dazwischen, Punkten in Zahlen, nicht auf ihre U95 gerundet.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>    structure, kind           its label, and what it is
    assessment                assessed, or why there are no dates
    began_after, began_by     last day seen absent, first day seen standing (UTC); empty: open
    ended_after, ended_by     the same of when it was gone; empty: not seen to go
    episodes                  how often it came to stand
    area_m2, area_u95_m2      ground that it covers and U95 of that (95 % coverage), in m²
    rests_on                  dates of the scenes that set the ends
    questions                 what sightings of it leave open
    uuid                      key of the record in data/case.gpkg</source>
   <translation>    structure, kind           das Kürzel, und was es ist
    assessment                beurteilt, oder warum es keine Daten gibt
    began_after, began_by     letzter Tag, an dem es fehlte, erster, an dem es stand (UTC); leer: offen
    ended_after, ended_by     dasselbe dafür, wann es verschwand; leer: nicht verschwunden gesehen
    episodes                  wie oft es entstand
    area_m2, area_u95_m2      Fläche am Boden und deren U95 (95 % Überdeckung), in m²
    rests_on                  Tage der Aufnahmen, die die Enden setzen
    questions                 was die Sichtungen offenlassen
    uuid                      Schlüssel des Datensatzes in data/case.gpkg</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>    name, measured            its name, and what was measured
    definition                what it is measured between; values of different ones are never mixed
    value, u95, unit          value and expanded uncertainty (95 % coverage), both in the unit
    n                         how many crests, cells or spacings it rests on
    site                      where
    scene, scene_sha256       what it was measured on, and the digest of that file
    method, width_m           how, and the width of an averaged transect in m
    software_version, note    of Bermline; of the analyst
    uuid                      key of the record in data/case.gpkg</source>
   <translation>    name, measured            der Name, und was gemessen wurde
    definition                wozwischen gemessen wird; Werte verschiedener Definition werden nie vermischt
    value, u95, unit          Wert und erweiterte Messunsicherheit (95 % Überdeckung), beide in der Einheit
    n                         auf wie vielen Kronen, Zellen oder Abständen er beruht
    site                      wo
    scene, scene_sha256       worauf gemessen wurde, und die Prüfsumme der Datei
    method, width_m           wie, und die Breite eines gemittelten Schnitts in m
    software_version, note    von Bermline; von der Bearbeitung
    uuid                      Schlüssel des Datensatzes in data/case.gpkg</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>    record, kind              movement or claim; kind: of a claim, such as denial or limit
    label                     its label; a column that a record has no use for is empty
    from, to, mode, carriers  of movements, as reported; empty: not stated
    earliest, latest          days between which it is reported to lie; empty: not bounded
    value, unit, bound        how much; bound is =, ~ (about), &gt;=, &gt;, &lt;=, &lt; or empty (not stated)
    made_by, made_on          who said it, and on which day
    statement                 what was said
    about, answers            labels of what it is about, and of the claim that it stands beside
    certainty                 how far a movement is known
    sources                   label and Admiralty code; F and 6 mean that they cannot be judged
    note, uuid                of the analyst; key of the record in data/case.gpkg</source>
   <translation>    record, kind              movement (Transport) oder claim (Aussage); kind: von welcher Art eine Aussage ist
    label                     das Kürzel; eine Spalte, die zu einem Datensatz nicht passt, ist leer
    from, to, mode, carriers  von Transporten, wie berichtet; leer: nicht angegeben
    earliest, latest          Tage, zwischen denen er liegen soll; leer: offen
    value, unit, bound        wie viel; bound ist =, ~ (etwa), &gt;=, &gt;, &lt;=, &lt; oder leer (nicht angegeben)
    made_by, made_on          wer es sagte, und an welchem Tag
    statement                 was gesagt wurde
    about, answers            Kürzel dessen, wovon sie handelt, und der Behauptung, neben der sie steht
    certainty                 wie weit ein Transport bekannt ist
    sources                   Kürzel und Admiralty-Code; F und 6 heißen, dass es nicht zu beurteilen ist
    note, uuid                von der Bearbeitung; Schlüssel des Datensatzes in data/case.gpkg</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>    chip                      the file of the piece, under data/
    scene, scene_sha256       the scene that it was cut from, and the digest of that file
    left_px, top_px           its corner in that scene, in pixels from the upper left
    width_px, height_px       its size in pixels
    licence, credit           terms of its use</source>
   <translation>    chip                      die Datei des Ausschnitts, unter data/
    scene, scene_sha256       die Aufnahme, aus der er stammt, und die Prüfsumme der Datei
    left_px, top_px           seine Ecke darin, in Pixeln von links oben
    width_px, height_px       seine Größe in Pixeln
    licence, credit           Bedingungen der Nutzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/columns.py" />
   <source>    figure, page              its number, and the page of data/evidence.pdf
    png, svg                  its files, under data/
    caption, seen             its caption, and what is to be seen for who cannot see it</source>
   <translation>    figure, page              die Nummer, und die Seite von data/evidence.pdf
    png, svg                  die Dateien, unter data/
    caption, seen             die Bildunterschrift, und was zu sehen ist, für alle, die es nicht sehen können</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <location filename="../../plugin/sheets/readme.py" />
   <source>The sheets</source>
   <translation>Die Blätter</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>All records behind the sheets</source>
   <translation>Alle Datensätze hinter den Blättern</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>When each structure began</source>
   <translation>Wann jedes Bauwerk entstand</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>What was measured, with its uncertainty</source>
   <translation>Was gemessen wurde, mit seiner Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>Reported movements and statements</source>
   <translation>Berichtete Transporte und Aussagen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>The sealed journal</source>
   <translation>Das versiegelte Journal</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>Which chip shows which piece of which scene</source>
   <translation>Welcher Ausschnitt welches Stück welcher Aufnahme zeigt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>The whole of {scene}</source>
   <translation>{scene} im Ganzen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>A piece of {scene}</source>
   <translation>Ein Ausschnitt von {scene}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Cover</source>
   <translation>Titelblatt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>How to check this pack: “sha256sum -c manifest-sha256.txt” in its folder, or any tool for BagIt bags, shows whether a file was changed or lost. The numbers are in data/growth.csv, data/spacing.csv and data/chain.csv, and all records with their sources in data/case.gpkg, which QGIS and other programs open.</source>
   <translation>So prüft man diese Mappe: „sha256sum -c manifest-sha256.txt“ in ihrem Ordner, oder jedes Werkzeug für BagIt, zeigt, ob eine Datei verändert wurde oder fehlt. Die Zahlen stehen in data/growth.csv, data/spacing.csv und data/chain.csv, alle Datensätze mit ihren Quellen in data/case.gpkg, das QGIS und andere Programme öffnen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Evidence pack</source>
   <translation>Belegmappe</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>{number}, version {version}</source>
   <translation>{number}, Fassung {version}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Findings, continued</source>
   <translation>Befunde, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Likelihood says how probable a finding is, confidence how well founded that judgement is; the glossary has their scales.</source>
   <translation>Die Wahrscheinlichkeit sagt, wie wahrscheinlich ein Befund zutrifft, die Urteilssicherheit, wie gut dieses Urteil begründet ist; die Stufen stehen im Glossar.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>The places of the case.</source>
   <translation>Die Orte des Falls.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Named in the sources without a coordinate: {names}.</source>
   <translation>In den Quellen ohne Koordinate genannt: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Sheet</source>
   <translation>Blatt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Contents, continued</source>
   <translation>Inhalt, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>What it rests on</source>
   <translation>Worauf die Mappe beruht</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>scene</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>measurement</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>reported movement</source>
   <translation>berichteter Transport</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>reported movements</source>
   <translation>berichtete Transporte</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>statements, denials among them</source>
   <translation>Aussagen, darunter Dementis</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/designer.py" />
   <source>This sheet is not in the pack any more.</source>
   <translation>Dieses Blatt gehört nicht mehr zur Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>searching the pack for what should not leave</source>
   <translation>die Mappe wird nach dem durchsucht, was nicht hinaus soll</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>making the manifests</source>
   <translation>Manifeste entstehen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>putting the pack in place</source>
   <translation>die Mappe kommt an ihren Ort</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>the pack is made</source>
   <translation>die Mappe ist fertig</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>The finished pack still held what should not leave, and was thrown away: {first}</source>
   <translation>Die fertige Mappe enthielt noch, was nicht hinaus soll, und wurde verworfen: {first}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Take it out of the case, or report it: {count} in all.</source>
   <translation>Nehmen Sie es aus dem Fall, oder melden Sie es: {count} insgesamt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>writing the case anew</source>
   <translation>der Fall wird neu geschrieben</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>cutting pieces of the scenes</source>
   <translation>Ausschnitte der Aufnahmen entstehen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>writing the figures</source>
   <translation>Abbildungen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <location filename="../../plugin/sheets/preview.py" />
   <source>drawing page {page}</source>
   <translation>Seite {page} wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>The pack is made, but its pictures could not be written to {folder}: {reason}.</source>
   <translation>Die Mappe ist fertig, doch ihre Bilder konnten nicht nach {folder} geschrieben werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Choose a folder with room that can be written to.</source>
   <translation>Wählen Sie einen Ordner mit Platz, in den geschrieben werden darf.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/figures.py" />
   <source>The figures with what they show in words</source>
   <translation>Die Abbildungen mit Worten zu dem, was sie zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/figures.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>Figure {number}</source>
   <translation>Abbildung {number}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Terms and scales</source>
   <translation>Begriffe und Stufen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Term</source>
   <translation>Begriff</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Meaning on these sheets</source>
   <translation>Bedeutung auf diesen Blättern</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Terms, continued</source>
   <translation>Begriffe, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Terms</source>
   <translation>Begriffe</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Likelihood and confidence</source>
   <translation>Wahrscheinlichkeit und Urteilssicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Likelihood (ICD 203)</source>
   <translation>Wahrscheinlichkeit (ICD 203)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Probability</source>
   <translation>Bereich</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>questionable or few sources, or much that is assumed</source>
   <translation>fragliche oder wenige Quellen, oder vieles nur angenommen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>sound sources that leave room for other readings</source>
   <translation>tragfähige Quellen, die andere Lesarten offenlassen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>good sources that agree, and a judgement that is robust</source>
   <translation>gute Quellen, die übereinstimmen, und ein belastbares Urteil</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>How well founded</source>
   <translation>Wie gut begründet</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Sources: Admiralty code</source>
   <translation>Quellen: Admiralty-Code</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Reliability of the source</source>
   <translation>Zuverlässigkeit der Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Credibility of the information</source>
   <translation>Glaubhaftigkeit der Angabe</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>began after … by …</source>
   <translation>entstanden nach … bis …</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>A structure was not there on the first of the two days and was there on the second; it came to be in between. Without a scene before or after, that side is open.</source>
   <translation>Am ersten der beiden Tage war das Bauwerk nicht da, am zweiten war es da; es ist dazwischen entstanden. Ohne Aufnahme davor oder danach bleibt diese Seite offen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>absent, under construction, present, obscured</source>
   <translation>nicht vorhanden, im Bau, vorhanden, verdeckt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>What one scene shows of one structure. Obscured, by cloud or shadow for instance, says nothing and is never taken for absent.</source>
   <translation>Was eine Aufnahme von einem Bauwerk zeigt. Verdeckt, etwa durch Wolken oder Schatten, sagt nichts und gilt nie als nicht vorhanden.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>number standing, from – to</source>
   <translation>Zahl der stehenden, von – bis</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The fewest and the most structures that can have stood on a day, whatever happened between the scenes.</source>
   <translation>Wie viele Bauwerke an einem Tag mindestens und höchstens standen, was auch immer zwischen den Aufnahmen geschah.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>estimate</source>
   <translation>Schätzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The most likely course of the number standing (nonparametric maximum likelihood for interval-censored data, Turnbull 1976). Where it is hatched, the data allow several courses alike.</source>
   <translation>Der wahrscheinlichste Verlauf der Zahl der stehenden Bauwerke (Maximum-Likelihood ohne Verteilungsannahme, Turnbull 1976). Wo sie schraffiert ist, lassen die Daten mehrere Verläufe gleichermaßen zu.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Expanded uncertainty: the true value lies within ± U95 in 95 of 100 such cases (JCGM 100:2008).</source>
   <translation>Erweiterte Messunsicherheit: In 95 von 100 Fällen liegt der wahre Wert innerhalb von ± U95 (JCGM 100:2008).</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>k, coverage factor</source>
   <translation>k, Erweiterungsfaktor</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The factor between standard uncertainty and U95: 1.96, less where the bounds of scale outweigh the rest. The scatter of few values is a term by itself, widened as Student's factor asks.</source>
   <translation>Der Faktor zwischen Standardunsicherheit und U95: 1,96, kleiner, wo die Grenzen des Maßstabs das Übrige überwiegen. Die Streuung weniger Werte ist ein Beitrag für sich, erweitert, wie es der Faktor von Student verlangt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>crest to crest</source>
   <translation>Krone zu Krone</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>From the top line of one berm to that of the next. No storage-safety rule uses it.</source>
   <translation>Von der Krone eines Erdwalls zur Krone des nächsten. Keine Regel zur Lagersicherheit verwendet dieses Maß.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>toe to toe</source>
   <translation>Fuß zu Fuß</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Between the feet of two berms, over the floor that lies between them.</source>
   <translation>Zwischen den Füßen zweier Erdwälle, über die Sohle dazwischen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>unit edge to unit edge</source>
   <translation>Einheit zu Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Between the nearest edges of two stored units. What separation rules are about.</source>
   <translation>Zwischen den nächsten Kanten zweier gelagerter Einheiten. Darauf beziehen sich Abstandsregeln.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>centre to centre</source>
   <translation>Mitte zu Mitte</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Between the centres of two cells or units.</source>
   <translation>Zwischen den Mitten zweier Zellen oder Einheiten.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>row to row</source>
   <translation>Reihe zu Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>From the cells of a row, square to it, to the line through the centres of the next row; their median.</source>
   <translation>Von den Zellen einer Reihe, rechtwinklig zu ihr, zur Linie durch die Mitten der nächsten Reihe; der Median davon.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <location filename="../../plugin/core/records.py" />
   <source>pitch</source>
   <translation>Regelabstand</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The regular distance in a row, by regression on the number of each berm, so that a gap does no harm.</source>
   <translation>Der regelmäßige Abstand in einer Reihe, durch Regression auf die Nummer jedes Walls; Lücken schaden nicht.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>GSD, native resolution</source>
   <translation>Bodenauflösung (GSD), native Auflösung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Ground sample distance: the size of a pixel of the file, on the ground. The native resolution is that of the sensor, which is coarser where the file was resampled; nothing smaller is to be seen.</source>
   <translation>Bodenauflösung (ground sample distance): die Größe eines Pixels der Datei am Boden. Die native Auflösung ist die des Sensors; sie ist gröber, wo die Datei umgerechnet wurde. Kleineres ist nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>off nadir</source>
   <translation>Blickwinkel (off nadir)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>By how much a sensor looked to the side; 0° is straight down.</source>
   <translation>Um wie viel der Sensor zur Seite blickte; 0° ist senkrecht nach unten.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>claim, denial, non-comment, limit, alternative</source>
   <translation>Behauptung, Dementi, kein Kommentar, Grenze, andere Deutung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>Kinds of statements. A limit says what cannot be known, an alternative gives another reading.</source>
   <translation>Arten von Aussagen. Eine Grenze sagt, was man nicht wissen kann; eine andere Deutung liest dasselbe anders.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>WGS 84, EPSG:4326</source>
   <translation>WGS 84, EPSG:4326</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The system of all longitudes and latitudes on these sheets.</source>
   <translation>Das System aller Längen und Breiten auf diesen Blättern.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>A digest of 64 signs of a file. Who has the same file gets the same digest; any change gives another.</source>
   <translation>Eine Prüfsumme aus 64 Zeichen. Wer dieselbe Datei hat, erhält dieselbe; jede Änderung ergibt eine andere.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>as of</source>
   <translation>Stand</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/glossary.py" />
   <source>The day up to which the case is known. What came later is not taken into account.</source>
   <translation>Der Tag, bis zu dem der Fall bekannt ist. Späteres ist nicht berücksichtigt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Growth: {site}</source>
   <translation>Wachstum: {site}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>No map is shown: it takes outlines, and two dated images on which something can be seen.</source>
   <translation>Keine Karte: Dazu braucht es Umrisse und zwei datierte Bilder, auf denen etwas zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>No curve is drawn: one dated scene alone does not show growth.</source>
   <translation>Keine Kurve: Eine datierte Aufnahme allein zeigt kein Wachstum.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{site}, before</source>
   <translation>{site}, vorher</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{site}, after</source>
   <translation>{site}, nachher</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>solid where they stood then</source>
   <translation>durchgezogen, wo sie damals standen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>dashed where they did not stand then</source>
   <translation>gestrichelt, wo sie damals nicht standen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>dotted where that is not known</source>
   <translation>gepunktet, wo das nicht bekannt ist</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Outlines: structures, {pens}.</source>
   <translation>Umrisse: Bauwerke, {pens}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Both maps show the same ground at the same scale. Outlines as drawn by the analyst; numbers as in the table. Edge: longitude and latitude, WGS 84.</source>
   <translation>Beide Karten zeigen dasselbe Gelände im selben Maßstab. Umrisse, wie sie bei der Bearbeitung gezeichnet wurden; Nummern wie in der Tabelle. Rand: Länge und Breite, WGS 84.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{count} structures have no number there, for want of room.</source>
   <translation>{count} Bauwerke tragen dort keine Nummer, weil der Platz fehlt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Square beside the scale: the smallest thing that the sensor resolves.</source>
   <translation>Quadrat neben dem Maßstab: das Kleinste, was der Sensor auflöst.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Standing: {numbers}.</source>
   <translation>Vorhanden: {numbers}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Not standing: {numbers}.</source>
   <translation>Nicht vorhanden: {numbers}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Not known: {numbers}.</source>
   <translation>Nicht bekannt: {numbers}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Every date, over the same ground, {width} m wide, north up.</source>
   <translation>Alle Aufnahmetage, stets dasselbe Gelände, {width} m breit, Norden oben.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{count} small images, from {first} to {last}.</source>
   <translation>{count} kleine Bilder, von {first} bis {last}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Every date</source>
   <translation>Alle Aufnahmetage</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{date} clouded</source>
   <translation>{date} bewölkt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Began after</source>
   <translation>Entstand nach</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Began by</source>
   <translation>Entstand bis</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Gone after – by</source>
   <translation>Verschwunden nach – bis</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Area, m²</source>
   <translation>Fläche, m²</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Rests on scenes of</source>
   <translation>Beruht auf Aufnahmen vom</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Structures, continued</source>
   <translation>Bauwerke, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>A structure began after the first of the two dates, when it was last seen absent, and by the second, when it was first seen. An obscured scene is never taken for absent; not assessed: no sighting says anything of it. Area ± U95.</source>
   <translation>Ein Bauwerk entstand nach dem ersten der beiden Tage, an dem es zuletzt fehlte, und spätestens am zweiten, an dem es zuerst zu sehen war. Verdeckt gilt nie als nicht vorhanden; nicht beurteilt: Keine Sichtung sagt etwas darüber. Fläche ± U95.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Noted by the analyst: {notes}</source>
   <translation>Anmerkung der Bearbeitung: {notes}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>before the first scene</source>
   <translation>vor der ersten Aufnahme</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>not seen yet</source>
   <translation>noch nicht gesehen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>How many stood, and when each began</source>
   <translation>Wie viele standen und wann jedes entstand</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>Number
standing</source>
   <translation>Zahl der
Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>Number of structures standing, and when each began. The band holds every number that the scenes allow: its lower edge counts a structure once it is seen, its upper edge from when it was last seen absent. Line: nonparametric maximum likelihood estimate (Turnbull 1976); where it is hatched the data do not determine it. Triangles: scenes, open where clouded.</source>
   <translation>Zahl der stehenden Bauwerke und wann jedes entstand. Das Band enthält jede Zahl, die die Aufnahmen zulassen: Der untere Rand zählt ein Bauwerk, sobald es zu sehen ist, der obere von da an, wo es zuletzt fehlte. Linie: nichtparametrische Maximum-Likelihood-Schätzung (Turnbull 1976); wo sie schraffiert ist, legen die Daten sie nicht fest. Dreiecke: Aufnahmen, offen bei Bewölkung.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>Left out, because no dated scene shows whether they stood: {names}.</source>
   <translation>Ausgelassen, weil keine datierte Aufnahme zeigt, ob sie standen: {names}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>Counted, and in the table only: {count} more.</source>
   <translation>Mitgezählt und nur in der Tabelle: {count} weitere.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>Standing: {first_count} on {first}, {last_count} on {last}.</source>
   <translation>Es standen {first_count} am {first}, {last_count} am {last}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>between the bounds</source>
   <translation>zwischen den Grenzen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>estimate not determined</source>
   <translation>Schätzung nicht festgelegt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>began within</source>
   <translation>entstand darin</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/growth_curve.py" />
   <source>stood from then</source>
   <translation>stand seither</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/map_layers.py" />
   <source>The scene “{name}” cannot be read at {address}.</source>
   <translation>Die Aufnahme „{name}“ ist unter {address} nicht zu lesen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/map_layers.py" />
   <source>Point to it again in the Scenes panel, or take its part out of the pack.</source>
   <translation>Geben Sie im Fenster Aufnahmen ihren Ort neu an, oder nehmen Sie ihren Teil aus der Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/map_layers.py" />
   <source>Made with Natural Earth (public domain)</source>
   <translation>Erstellt mit Natural Earth (gemeinfrei)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/maps.py" />
   <source>true north</source>
   <translation>geogr. Nord</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/maps.py" />
   <source>{size} m resolved</source>
   <translation>{size} m aufgelöst</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>Share in the uncertainty</source>
   <translation>Anteil an der Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>Notes</source>
   <translation>Anm.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>Measurements, continued</source>
   <translation>Messungen, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>U95: expanded uncertainty, k times the root of the squares of the standard uncertainties named in the columns, in the unit of the value; the scatter of few values is widened there as Student's factor asks. k: coverage factor, 1.96, less where the bounds of scale outweigh the rest. n: how many crests, cells or spacings a value rests on. Values of different definitions are never mixed.</source>
   <translation>U95: erweiterte Messunsicherheit, das k-fache der Wurzel aus der Summe der Quadrate der Standardunsicherheiten in den Spalten, in der Einheit des Werts; die Streuung weniger Werte ist dort erweitert, wie es der Faktor von Student verlangt. k: Erweiterungsfaktor, 1,96, kleiner, wo die Grenzen des Maßstabs das Übrige überwiegen. n: auf wie vielen Kronen, Zellen oder Abständen ein Wert beruht. Werte verschiedener Definition werden nie vermischt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>{what}, in {unit}</source>
   <translation>{what}, in {unit}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>degrees</source>
   <translation>Grad</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>method: {method}</source>
   <translation>Verfahren: {method}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/measurements.py" />
   <source>measured on {scene}</source>
   <translation>gemessen auf {scene}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>No restriction stated.</source>
   <translation>Keine Einschränkung genannt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>“{text}” is not a date.</source>
   <translation>„{text}“ ist kein Datum.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>Write it as 2024-03-01.</source>
   <translation>Schreiben Sie es als 2024-03-01.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>The sites</source>
   <translation>Die Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>{site} and its surroundings, with a grid of longitude and latitude (WGS 84).</source>
   <translation>{site} und Umgebung, mit Gitter aus Länge und Breite (WGS 84).</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Outlines: structures.</source>
   <translation>Umrisse: Bauwerke.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Lines: where measurements were taken.</source>
   <translation>Linien: wo gemessen wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Locator: {credit}.</source>
   <translation>Übersicht: {credit}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Centre {place}. Outlines: {structures}. Measured lines: {lines}.</source>
   <translation>Mitte {place}. Umrisse: {structures}. Gemessene Linien: {lines}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Where {site} lies.</source>
   <translation>Wo {site} liegt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Centre {place}.</source>
   <translation>Mitte {place}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Centre (WGS 84, EPSG:4326)</source>
   <translation>Mitte (WGS 84, EPSG:4326)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>Sensors</source>
   <translation>Sensoren</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/overview.py" />
   <source>{count}, {first} to {last}</source>
   <translation>{count}, {first} bis {last}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>“{name}” ends in neither .svg nor .png.</source>
   <translation>„{name}“ endet weder auf .svg noch auf .png.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>Give it one of the two.</source>
   <translation>Geben Sie ihm eine der beiden Endungen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>As PNG the picture would be too large.</source>
   <translation>Als PNG wäre das Bild zu groß.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>Save it as SVG.</source>
   <translation>Speichern Sie es als SVG.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/plan.py" />
   <source>Nothing is chosen for the pack.</source>
   <translation>Für die Mappe ist nichts gewählt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/plan.py" />
   <source>Tick at least one part, or add to the case first.</source>
   <translation>Wählen Sie mindestens einen Teil, oder ergänzen Sie zuerst den Fall.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/plan.py" />
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>Figure {number} continues on the next page, with its caption.</source>
   <translation>Abbildung {number} setzt sich auf der nächsten Seite fort, mit der Bildunterschrift.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>Figure {number}, continued</source>
   <translation>Abbildung {number}, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>Confidence of the analyst</source>
   <translation>Urteilssicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>no coordinate recorded</source>
   <translation>keine Koordinate erfasst</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>{date} UTC</source>
   <translation>{date} UTC</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>day not known</source>
   <translation>Tag nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>sensor not stated</source>
   <translation>Sensor nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>off nadir {angle}</source>
   <translation>Blickwinkel {angle} (off nadir)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>sun {angle} above the horizon</source>
   <translation>Sonne {angle} über dem Horizont</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>sun at {angle} clockwise from north</source>
   <translation>Sonne bei {angle} im Uhrzeigersinn von Nord</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Credit not stated</source>
   <translation>Bildnachweis nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>GSD not known</source>
   <translation>Bodenauflösung nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>native resolution {native}, resampled to a GSD of {value}</source>
   <translation>native Auflösung {native}, umgerechnet auf eine Bodenauflösung (GSD) von {value}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>GSD {value}</source>
   <translation>Bodenauflösung (GSD) {value}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/printing.py" />
   <source>{name} cannot be written</source>
   <translation>{name} kann nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/printing.py" />
   <source>printing page {page}</source>
   <translation>Seite {page} wird gedruckt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/printing.py" />
   <source>No space left while {name} was written</source>
   <translation>Kein Platz mehr, während {name} geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>The work on the sheets ended unexpectedly: {last}</source>
   <translation>Die Arbeit an den Blättern endete unerwartet: {last}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Nothing was left behind. Try again; if it happens again, report it with this message.</source>
   <translation>Nichts ist zurückgeblieben. Versuchen Sie es noch einmal; geschieht es wieder, melden Sie es mit diesem Text.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Python could not be started at {path}.</source>
   <translation>Python konnte unter {path} nicht gestartet werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Check the installation of QGIS.</source>
   <translation>Prüfen Sie die Installation von QGIS.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>The Python interpreter of QGIS was not found.</source>
   <translation>Der Python-Interpreter von QGIS wurde nicht gefunden.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Export with qgis_process instead.</source>
   <translation>Exportieren Sie stattdessen mit qgis_process.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Provenance and methods</source>
   <translation>Herkunft und Verfahren</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>No scene is part of this pack.</source>
   <translation>Zu dieser Mappe gehört keine Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Taken (UTC)</source>
   <translation>Aufgenommen (UTC)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Off nadir, sun</source>
   <translation>Blickwinkel, Sonne</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Scenes, continued</source>
   <translation>Aufnahmen, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Terms of use, by credit and licence: {letters}</source>
   <translation>Nutzung, nach Bildnachweis und Lizenz: {letters}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Notes on the scenes, by number: {notes}</source>
   <translation>Anmerkungen zu den Aufnahmen, nach Nummer: {notes}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Taken: a day means that the time of day is not known. GSD: ground sample distance, measured on the ground and not in units of the file; native: what the sensor resolved, where the file was resampled. The digest is that of the whole scene as the analyst had it.</source>
   <translation>Aufgenommen: Steht nur ein Tag, so ist die Uhrzeit nicht bekannt. GSD: Bodenauflösung, am Boden gemessen und nicht in Einheiten der Datei; nativ: was der Sensor auflöste, wo die Datei umgerechnet wurde. Die Prüfsumme gilt der ganzen Aufnahme, wie sie der Bearbeitung vorlag.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>terms of use {letter}</source>
   <translation>Nutzung {letter}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Licence not stated</source>
   <translation>Lizenz nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>The scenes themselves are not in this pack; who has them can compare digests.</source>
   <translation>Die Aufnahmen selbst sind nicht in dieser Mappe; wer sie hat, kann die Prüfsummen vergleichen.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>The scenes themselves are not in this pack.</source>
   <translation>Die Aufnahmen selbst sind nicht in dieser Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Of one scene, whose licence allows it, the piece that the figures show is in data/chips.</source>
   <translation>Von einer Aufnahme, deren Lizenz es erlaubt, liegt der gezeigte Ausschnitt in data/chips.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Of {count} scenes whose licence allows it the piece that the figures show is in data/chips.</source>
   <translation>Von {count} Aufnahmen, deren Lizenz es erlaubt, liegt der gezeigte Ausschnitt in data/chips.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>All scenes are in data/scenes as whole files, which have these digests.</source>
   <translation>Alle Aufnahmen liegen als ganze Dateien mit diesen Prüfsummen in data/scenes.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>{count} of {scenes} scenes are in data/scenes as whole files, which have these digests; the others are not in this pack.</source>
   <translation>{count} von {scenes} Aufnahmen liegen als ganze Dateien mit diesen Prüfsummen in data/scenes; die anderen sind nicht in dieser Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>not made</source>
   <translation>nicht berechnet</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Credits</source>
   <translation>Bildnachweise</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Methods</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Lengths and areas are taken on the ellipsoid, in an azimuthal equidistant projection centred on the place, never in the plane of a layer. Maps are drawn in the same projection, so that the scale bar holds and up is true north at the middle of the map.</source>
   <translation>Längen und Flächen sind auf dem Ellipsoid bestimmt, in einer mittabstandstreuen Azimutalprojektion um den Ort, nie in der Ebene eines Layers. Die Karten sind in derselben Projektion gezeichnet, so dass der Maßstabsbalken gilt und in der Kartenmitte geographisch Nord oben ist.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Growth: nothing is known between two scenes, so a structure began in the interval between the last scene that shows it absent and the first that shows it. A scene dated by a day counts with the whole day, towards the wider interval. The band of counts follows from these intervals without any assumption; the estimate within it is the nonparametric maximum likelihood estimate for interval-censored data (B. W. Turnbull, J. R. Statist. Soc. B 38, 1976).</source>
   <translation>Wachstum: Zwischen zwei Aufnahmen ist nichts bekannt; ein Bauwerk entstand also im Zeitraum zwischen der letzten Aufnahme, auf der es fehlt, und der ersten, die es zeigt. Eine Aufnahme, von der nur der Tag bekannt ist, zählt mit dem ganzen Tag, zugunsten des weiteren Zeitraums. Das Band der Zahlen folgt aus diesen Zeiträumen ohne jede Annahme; die Schätzung darin ist die nichtparametrische Maximum-Likelihood-Schätzung für intervallzensierte Daten (B. W. Turnbull, J. R. Statist. Soc. B 38, 1976).</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Berms: U95 is the expanded uncertainty with the coverage factor k that is printed with each value: 1.96, less where the bounds of scale outweigh the rest. It is made of the terms of the budget kept with each measurement in data/case.gpkg; where few values scatter, their term is widened as Student's factor asks (Guide to the Expression of Uncertainty in Measurement, JCGM 100:2008).</source>
   <translation>Erdwälle: U95 ist die erweiterte Messunsicherheit mit dem Erweiterungsfaktor k, der bei jedem Wert steht: 1,96, kleiner, wo die Grenzen des Maßstabs das Übrige überwiegen. Sie setzt sich aus den Beiträgen des Unsicherheitsbudgets zusammen, das mit jeder Messung in data/case.gpkg steht; wo wenige Werte streuen, ist ihr Beitrag erweitert, wie es der Faktor von Student verlangt (Leitfaden zur Angabe der Unsicherheit beim Messen, JCGM 100:2008).</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Methods named with the measurements: {methods}.</source>
   <translation>Bei den Messungen genannte Verfahren: {methods}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Software and integrity</source>
   <translation>Programme und Unversehrtheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Made with {software}. Analyst: {analyst}.</source>
   <translation>Erstellt mit {software}. Bearbeitung: {analyst}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>This PDF belongs to a pack in the BagIt format (RFC 8493): beside the folder “data” lie manifests with the SHA-256 and SHA-512 of every file. “sha256sum -c manifest-sha256.txt” shows whether a file was changed or lost; any BagIt tool shows files that were added too. That alone tells of change by accident.</source>
   <translation>Dieses PDF gehört zu einer Mappe im BagIt-Format (RFC 8493): Neben dem Ordner „data“ liegen Manifeste mit SHA-256 und SHA-512 jeder Datei. „sha256sum -c manifest-sha256.txt“ zeigt, ob eine Datei verändert wurde oder fehlt; jedes BagIt-Werkzeug zeigt auch hinzugefügte. Das allein belegt nur, dass nichts versehentlich verändert wurde.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>data/journal.jsonl tells who changed which record of the case and when, each line bound to the one before by its SHA-256. Its last line ends with this hash, so that who has this page can tell whether the journal is the one it was printed with:</source>
   <translation>data/journal.jsonl sagt, wer wann welchen Datensatz des Falls änderte, jede Zeile durch ihren SHA-256 an die vorige gebunden. Die letzte Zeile endet mit dieser Prüfsumme; wer diese Seite hat, erkennt daran, ob es das Journal ist, mit dem sie gedruckt wurde:</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>A timestamp from outside (RFC 3161) may come to a finished pack. Where it did, timestamp.tsr lies beside the manifests, and shows that the pack was there at its time; without it, nothing shows when it was made.</source>
   <translation>Zu einer fertigen Mappe kann ein Zeitstempel einer fremden Stelle hinzukommen (RFC 3161). Dann liegt timestamp.tsr neben den Manifesten und belegt, dass es die Mappe zu diesem Zeitpunkt gab; ohne ihn belegt nichts, wann sie entstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>The pack is not signed: it does not show by itself who made it.</source>
   <translation>Die Mappe ist nicht unterschrieben: Aus ihr selbst geht nicht hervor, wer sie gemacht hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>This PDF (PAdES) and the manifest of the pack (signature.p7s) are signed with the certificate of {who}, issued by {issuer}. Whoever has its SHA-256 from them can tell by it that nothing was changed since: {fingerprint}</source>
   <translation>Dieses PDF (PAdES) und das Manifest der Mappe (signature.p7s) sind mit dem Zertifikat von {who} unterschrieben, ausgestellt von {issuer}. Wer dessen SHA-256 von dort hat, erkennt daran, dass seither nichts verändert wurde: {fingerprint}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>What is here</source>
   <translation>Was hier liegt</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>The columns of the tables</source>
   <translation>Die Spalten der Tabellen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>What may be done with the pictures</source>
   <translation>Was mit den Bildern geschehen darf</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>How to check that nothing was changed</source>
   <translation>Wie man prüft, dass nichts verändert wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Who made it, and when</source>
   <translation>Von wem und wann</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Evidence pack {number}, version {version}, as of {as_of}</source>
   <translation>Belegmappe {number}, Fassung {version}, Stand {as_of}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>The case carries no description.</source>
   <translation>Der Fall hat keine Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>  In this folder run:  sha256sum -c manifest-sha256.txt
  and:                 sha256sum -c tagmanifest-sha256.txt
  or give the folder to any tool for BagIt bags (RFC 8493).
  Bermline checks more: python3 -m plugin.core.evidence.verify FOLDER follows the journal and works out the
  spacings again from the positions in data/case.gpkg.
  That alone shows change by accident or without care.</source>
   <translation>  In diesem Ordner:    sha256sum -c manifest-sha256.txt
  und:                 sha256sum -c tagmanifest-sha256.txt
  oder mit jedem Werkzeug für BagIt (RFC 8493).
  Bermline prüft mehr: python3 -m plugin.core.evidence.verify ORDNER folgt dem Journal und rechnet die Abstände
  aus den Positionen in data/case.gpkg nach.
  Das allein zeigt Änderungen aus Versehen oder Nachlässigkeit.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>the sheets; read these first</source>
   <translation>die Blätter; lesen Sie diese zuerst</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>when each structure began, with its area</source>
   <translation>wann jedes Bauwerk entstand, mit seiner Fläche</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>what was measured, with its uncertainty</source>
   <translation>was gemessen wurde, mit seiner Unsicherheit</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>reported movements and statements, denials among them</source>
   <translation>berichtete Transporte und Aussagen, darunter Dementis</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>all records behind the sheets, as a GeoPackage (QGIS opens it)</source>
   <translation>alle Datensätze hinter den Blättern, als GeoPackage (QGIS öffnet es)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>who changed which record when, each line bound to the one before</source>
   <translation>wer wann welchen Datensatz änderte, jede Zeile an die vorige gebunden</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>what was made from what, for machines (RO-Crate)</source>
   <translation>was woraus entstand, für Maschinen (RO-Crate)</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>the figures as PNG and SVG, with what they show in words</source>
   <translation>die Abbildungen als PNG und SVG, mit Worten zu dem, was sie zeigen</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>pieces of the scenes whose licence allows it; chips.csv lists them</source>
   <translation>Ausschnitte der Aufnahmen, deren Lizenz es erlaubt; chips.csv verzeichnet sie</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>whole scenes, as they were read</source>
   <translation>ganze Aufnahmen, wie sie gelesen wurden</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source> and {count} more</source>
   <translation> und {count} weitere</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Credit: {credit}</source>
   <translation>Quellenangabe: {credit}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Licence: {licence}</source>
   <translation>Lizenz: {licence}</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>The pack shows none.</source>
   <translation>Die Mappe zeigt keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Neither figures of them nor the rasters may be published; the pack holds none.</source>
   <translation>Weder Abbildungen davon noch die Rasterdaten dürfen veröffentlicht werden; die Mappe enthält keine.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Figures of them may be published and the rasters passed on, as the licence says.</source>
   <translation>Abbildungen davon dürfen veröffentlicht, die Rasterdaten weitergegeben werden, wie die Lizenz es sagt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>Figures of them may be published, as the licence says; the rasters may not be passed on.</source>
   <translation>Abbildungen davon dürfen veröffentlicht werden, wie die Lizenz es sagt; die Rasterdaten dürfen nicht weitergegeben werden.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>  A timestamp from outside may come to a finished pack (RFC 3161). Where timestamp.tsr lies here, check it:
  openssl ts -verify -data tagmanifest-sha256.txt -in timestamp.tsr -CAfile CERTIFICATES
  with the certificates of its authority. Without it nothing shows when the pack was made.</source>
   <translation>  Zu einer fertigen Mappe kann ein Zeitstempel von außen kommen (RFC 3161). Liegt hier timestamp.tsr, so prüfen Sie ihn:
  openssl ts -verify -data tagmanifest-sha256.txt -in timestamp.tsr -CAfile CERTIFICATES
  mit den Zertifikaten seiner Stelle. Ohne ihn zeigt nichts, wann die Mappe entstand.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>  The pack is not signed: it does not show by itself who made it.</source>
   <translation>  Die Mappe ist nicht unterschrieben: Aus ihr selbst geht nicht hervor, wer sie gemacht hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/readme.py" />
   <source>  data/evidence.pdf (PAdES) and the manifests (signature.p7s) are signed with the certificate of
  {who}, issued by {issuer}. Compare the SHA-256 of the certificate with one that you have from them:
  {fingerprint}
  openssl cms -verify -binary -inform DER -in signature.p7s -content tagmanifest-sha256.txt \
    -noverify -out /dev/null -signer certificate.pem
  openssl x509 -in certificate.pem -noout -fingerprint -sha256</source>
   <translation>  data/evidence.pdf (PAdES) und die Manifeste (signature.p7s) sind mit dem Zertifikat von
  {who} unterschrieben, ausgestellt von {issuer}. Vergleichen Sie den SHA-256 des Zertifikats mit einem, den Sie
  von dort haben:
  {fingerprint}
  openssl cms -verify -binary -inform DER -in signature.p7s -content tagmanifest-sha256.txt \
    -noverify -out /dev/null -signer certificate.pem
  openssl x509 -in certificate.pem -noout -fingerprint -sha256</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Nothing is compared with storage-safety rules: they are about distances from unit edge to unit edge, and the distances here were measured {definitions}.</source>
   <translation>Mit Regeln zur Lagersicherheit wird nichts verglichen: Sie gelten für Abstände von Einheit zu Einheit, und gemessen wurde hier {definitions}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>without a definition</source>
   <translation>ohne Definition</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>net explosive quantity of a unit, kg</source>
   <translation>Nettoexplosivstoffmasse einer Einheit, kg</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>distance between nearest edges, m</source>
   <translation>Abstand der nächsten Kanten, m</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Distances that public storage-safety rules ask for, by quantity, on logarithmic axes. Bands: separations measured from unit edge to unit edge, with U95. A separation that agrees with a rule shows neither what is stored nor how much; to be ruled out first: {alike}.</source>
   <translation>Abstände, die öffentliche Regeln zur Lagersicherheit verlangen, nach Menge, mit logarithmischen Achsen. Bänder: von Einheit zu Einheit gemessene Abstände mit U95. Ein Abstand, der zu einer Regel passt, zeigt weder, was lagert, noch wie viel; zuvor auszuschließen: {alike}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Rules: {count}. Separations: {separations}.</source>
   <translation>Regeln: {count}. Abstände: {separations}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Up to which quantity a unit would comply with each rule, within U95. Sources: {sources}.</source>
   <translation>Bis zu welcher Menge eine Einheit die jeweilige Regel einhielte, im Rahmen von U95. Quellen: {sources}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Applies to</source>
   <translation>Gilt für</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/rules.py" />
   <source>Separation rules, continued</source>
   <translation>Abstandsregeln, Fortsetzung</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>The layout template “{name}” does not say where the content goes.</source>
   <translation>Die Layoutvorlage „{name}“ sagt nicht, wohin der Inhalt kommt.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>Give each of its pages a rectangle with the item id “body”.</source>
   <translation>Geben Sie jeder ihrer Seiten ein Rechteck mit der Objekt-ID „body“.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>“{name}” is not a layout template: {reason}.</source>
   <translation>„{name}“ ist keine Layoutvorlage: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>Save one from the layout designer of QGIS, or take the template folder out of the pack's options.</source>
   <translation>Speichern Sie eine aus dem Layoutfenster von QGIS, oder nehmen Sie den Vorlagenordner aus den Angaben zur Mappe.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/timeline.py" />
   <source>Structures standing</source>
   <translation>Stehende Bauwerke</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/timestamp_server.py" />
   <source>“{address}” is not the address of a server.</source>
   <translation>„{address}“ ist nicht die Adresse eines Servers.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/timestamp_server.py" />
   <source>Write it as https://… in the Evidence panel.</source>
   <translation>Schreiben Sie sie als https://… im Fenster Belege.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/timestamp_server.py" />
   <source>The server {host} gave no timestamp: {reason}.</source>
   <translation>Der Server {host} gab keinen Zeitstempel: {reason}.</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/timestamp_server.py" />
   <source>no readable answer</source>
   <translation>keine lesbare Antwort</translation>
  </message>
  <message>
   <location filename="../../plugin/sheets/unshown.py" />
   <source>Printed as boxes, as no font of this machine has them: {letters}. Install one that does.</source>
   <translation>Als Kästchen gedruckt, weil keine Schrift dieses Rechners sie hat: {letters}. Installieren Sie eine, die sie hat.</translation>
  </message>
  <message>
   <location filename="../../plugin/words.py" />
   <source>The words of the language “{language}” are not installed.</source>
   <translation>Die Wörter der Sprache „{language}“ sind nicht installiert.</translation>
  </message>
  <message>
   <location filename="../../plugin/words.py" />
   <source>Install Bermline from its package, or run “make strings” in its checkout.</source>
   <translation>Installieren Sie Bermline aus seinem Paket, oder rufen Sie „make strings“ im Quellbaum auf.</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>short name on sheets, such as D1</source>
   <translation>kurzer Name auf Blättern, etwa D1</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>separated by semicolons</source>
   <translation>durch Semikolons getrennt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>ISO 3166 code</source>
   <translation>Ländercode nach ISO 3166</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Created by</source>
   <translation>Angelegt von</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Created at</source>
   <translation>Angelegt am</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Edited by</source>
   <translation>Bearbeitet von</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Edited at</source>
   <translation>Bearbeitet am</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>File or address</source>
   <translation>Datei oder Adresse</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>relative to the case where it is a file</source>
   <translation>relativ zum Fall, wo es eine Datei ist</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Provider</source>
   <translation>Datenanbieter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>QGIS' name for the way it is read</source>
   <translation>QGIS' Name für die Art, wie sie gelesen wird</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Preserved</source>
   <translation>Gesichert</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>file</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Fetched from</source>
   <translation>Geholt von</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Fetched at</source>
   <translation>Geholt am</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Size in bytes</source>
   <translation>Größe in Bytes</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Acquired from</source>
   <translation>Aufgenommen ab</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Acquired before</source>
   <translation>Aufgenommen vor</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Date read from</source>
   <translation>Datum gelesen aus</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>file name, a metadata tag, or the analyst</source>
   <translation>Dateiname, ein Metadatenfeld oder die bearbeitende Person</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>ground sample distance, on the ground</source>
   <translation>Bodenauflösung, am Boden gemessen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Native resolution</source>
   <translation>Native Auflösung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>of the sensor, where the file was resampled to finer pixels</source>
   <translation>des Sensors, wo die Datei auf feinere Pixel umgerechnet wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Height in pixels</source>
   <translation>Höhe in Pixeln</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>No-data value</source>
   <translation>Leerwert</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Off nadir</source>
   <translation>Blickwinkel (off nadir)</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift to east</source>
   <translation>Versatz nach Osten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift to north</source>
   <translation>Versatz nach Norden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>U95 of the shift</source>
   <translation>U95 des Versatzes</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift against</source>
   <translation>Versatz gegen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>name of the scene that it was measured against</source>
   <translation>Name der Aufnahme, gegen die gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>CE90</source>
   <translation>CE90</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Figures may be published</source>
   <translation>Abbildungen dürfen veröffentlicht werden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Raster may be passed on</source>
   <translation>Raster darf weitergegeben werden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Footprint</source>
   <translation>Abdeckung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>storage cell</source>
   <translation>Lagerzelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>shed</source>
   <translation>Halle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>container stack</source>
   <translation>Containerstapel</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>earthwork</source>
   <translation>Erdwerk</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>magazine</source>
   <translation>Munitionslagerhaus</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>other</source>
   <translation>anderes</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>U95 of the outline</source>
   <translation>U95 des Umrisses</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>of a corner's position, on each axis</source>
   <translation>der Lage einer Ecke, je Achse</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>absent</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>under construction</source>
   <translation>im Bau</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>present</source>
   <translation>vorhanden</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>obscured</source>
   <translation>verdeckt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>accepted suggestion</source>
   <translation>angenommener Vorschlag</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>import</source>
   <translation>Import</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>drawn</source>
   <translation>gezeichnet</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>detected</source>
   <translation>erkannt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Accepted</source>
   <translation>Angenommen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>spacing</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>bearing</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>height</source>
   <translation>Höhe</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>count</source>
   <translation>Anzahl</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>how many spacings, crests, corners or positions it rests on</source>
   <translation>auf wie vielen Abständen, Kronen, Ecken oder Positionen es beruht</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Method</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>of an averaged transect</source>
   <translation>eines gemittelten Profils</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Inputs</source>
   <translation>Eingaben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>positions, and the records it was made from</source>
   <translation>Positionen, und die Datensätze, aus denen es entstand</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Uncertainty budget</source>
   <translation>Unsicherheitsbudget</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>standard uncertainty of each term</source>
   <translation>Standardunsicherheit jedes Beitrags</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Software version</source>
   <translation>Softwareversion</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Published until</source>
   <translation>Erschienen bis</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>the last possible day, where the day is not known</source>
   <translation>der letzte mögliche Tag, wo der Tag nicht bekannt ist</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>link or citation</source>
   <translation>Link oder Quellenangabe</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Reliability</source>
   <translation>Zuverlässigkeit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>A</source>
   <translation>A</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>B</source>
   <translation>B</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>C</source>
   <translation>C</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>D</source>
   <translation>D</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Credibility</source>
   <translation>Glaubhaftigkeit</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>1</source>
   <translation>1</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>2</source>
   <translation>2</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>3</source>
   <translation>3</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>4</source>
   <translation>4</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>5</source>
   <translation>5</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>6</source>
   <translation>6</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>SHA-256 of the copy</source>
   <translation>SHA-256 der Kopie</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>IMO number is</source>
   <translation>IMO-Nummer ist</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Earliest</source>
   <translation>Frühestens</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Latest</source>
   <translation>Spätestens</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Bound</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>=</source>
   <translation>=</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>~</source>
   <translation>~</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&gt;=</source>
   <translation>&gt;=</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&gt;</source>
   <translation>&gt;</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&lt;=</source>
   <translation>&lt;=</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&lt;</source>
   <translation>&lt;</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>non-comment</source>
   <translation>kein Kommentar</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>limit</source>
   <translation>Grenze</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>almost no chance</source>
   <translation>nahezu ausgeschlossen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>very unlikely</source>
   <translation>sehr unwahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unlikely</source>
   <translation>unwahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>roughly even</source>
   <translation>etwa gleich wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>very likely</source>
   <translation>sehr wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>almost certain</source>
   <translation>nahezu sicher</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>low</source>
   <translation>gering</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>moderate</source>
   <translation>mittel</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>what was looked for, and what was found</source>
   <translation>wonach gesucht und was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Topic</source>
   <translation>Thema</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>growth</source>
   <translation>Wachstum</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>berms</source>
   <translation>Erdwälle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>chain</source>
   <translation>Lieferkette</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Carriers of movements</source>
   <translation>Transportmittel der Transporte</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Citations</source>
   <translation>Quellenangaben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Where in the source</source>
   <translation>Stelle in der Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Subjects of claims</source>
   <translation>Gegenstände der Behauptungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>About claim</source>
   <translation>Zu Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Supports of findings</source>
   <translation>Grundlagen der Befunde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Measurement</source>
   <translation>Messung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>First is a</source>
   <translation>Art des ersten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Second is a</source>
   <translation>Art des zweiten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>the rule, or the analyst</source>
   <translation>die Regel oder die bearbeitende Person</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>port</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rail yard</source>
   <translation>Güterbahnhof</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>depot</source>
   <translation>Depot</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>storage compound</source>
   <translation>Lagerplatz</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>distance of two crests</source>
   <translation>Abstand zweier Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>median distance of # crests</source>
   <translation>Median der Abstände von # Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>regression of # crests on their number</source>
   <translation>Regression von # Kronen auf ihre Nummer</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>tangents of the flanks to the floor</source>
   <translation>Tangenten der Flanken an die Sohle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>elevation profile</source>
   <translation>Höhenprofil</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>elevation profile, rows averaged across the transect</source>
   <translation>Höhenprofil, quer zum Schnitt gemittelt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>brightness profile, bright ridges taken for crests, rows averaged across the transect</source>
   <translation>Helligkeitsprofil, helle Rücken als Kronen genommen, quer zum Schnitt gemittelt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source># of # crests set by hand</source>
   <translation># von # Kronen von Hand gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source># toes set by hand</source>
   <translation># Füße von Hand gesetzt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>along the crest lines that cross it</source>
   <translation>entlang der Kronenlinien, die es kreuzen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>median of the distances between nearest neighbours</source>
   <translation>Median der Abstände zwischen nächsten Nachbarn</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>median of the distances between neighbours in rows</source>
   <translation>Median der Abstände zwischen Nachbarn in Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>median of the distances between neighbouring rows</source>
   <translation>Median der Abstände zwischen benachbarten Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>median of the distances between neighbouring crests</source>
   <translation>Median der Abstände zwischen benachbarten Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>placement along the berm from # parallel bands</source>
   <translation>Lage am Wall aus # parallelen Streifen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>pitch by regression of the distances along the row on the cells' numbers</source>
   <translation>Regelabstand durch Regression der Entfernungen entlang der Reihe auf die Nummern der Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>bearing of the straight line through # of # cells</source>
   <translation>Richtung der Geraden durch # von # Zellen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>axis of the cells' centres, clockwise from true north</source>
   <translation>Achse der Zellmitten, im Uhrzeigersinn von geographisch Nord</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>wave and shape fitted to the raster by least squares</source>
   <translation>Welle und Form, dem Raster nach kleinsten Quadraten angepasst</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>the field's crests, clockwise from true north</source>
   <translation>Kronen des Feldes, im Uhrzeigersinn von geographisch Nord</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>crest by a parabola, floors by the mean of strips outside the toes</source>
   <translation>Krone durch eine Parabel, Sohlen als Mittel von Streifen außerhalb der Füße</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>crest over the ground line between its floors</source>
   <translation>Krone über der Grundlinie zwischen den Sohlen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>length of the shadow times the tangent of the sun's elevation, where the shadow clears the lee slope</source>
   <translation>Länge des Schattens mal Tangens der Sonnenhöhe, wo der Schatten den Hang verlässt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>crest over the ground at the shadow's tip</source>
   <translation>Krone über dem Boden an der Schattenspitze</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>containers that fit, ± to the least and the most that do</source>
   <translation>Container, die hineinpassen, ± bis zu den wenigsten und den meisten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>outline, packing and tiers</source>
   <translation>Umriss, Packung und Lagen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>container dimensions of ISO #</source>
   <translation>Containermaße nach ISO #</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>distance class # of the table</source>
   <translation>Abstandsklasse # der Tabelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>above-ground stores, barricaded</source>
   <translation>oberirdische Lager, mit Schutzwall</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>above-ground stores, unbarricaded</source>
   <translation>oberirdische Lager, ohne Schutzwall</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>open-storage module, cell to cell</source>
   <translation>Freilagermodul, Zelle zu Zelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>open storage, module to module</source>
   <translation>Freilager, Modul zu Modul</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>read in two transcriptions, not in the original</source>
   <translation>in zwei Abschriften gelesen, nicht im Original</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>formula read in a US Army course text (MM#A), not in the regulation</source>
   <translation>Formel aus einem Lehrtext der US Army (MM#A), nicht aus der Vorschrift</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>factor read in one transcription of the table</source>
   <translation>Faktor aus einer Abschrift der Tabelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>upper limit: the largest weight worked out, # # lb</source>
   <translation>obere Grenze: das größte durchgerechnete Gewicht, # # lb</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>pointing</source>
   <translation>Anzielung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>scale</source>
   <translation>Maßstab</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>placement along the berm</source>
   <translation>Lage am Wall</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>irregularity of the row</source>
   <translation>Unregelmäßigkeit der Reihe</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>fit to the raster</source>
   <translation>Anpassung an das Raster</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>scatter of the distances</source>
   <translation>Streuung der Abstände</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unevenness of the floor</source>
   <translation>Unebenheit der Sohle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>bend of the ground</source>
   <translation>Krümmung des Bodens</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>ground under the berm</source>
   <translation>Boden unter dem Wall</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sun</source>
   <translation>Sonne</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rise of the ground</source>
   <translation>Anstieg des Bodens</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sea</source>
   <translation>See</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rail</source>
   <translation>Bahn</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>road</source>
   <translation>Straße</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>air</source>
   <translation>Luft</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sea+rail</source>
   <translation>See und Bahn</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>containers</source>
   <translation>Container</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>railcars</source>
   <translation>Eisenbahnwagen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>trips</source>
   <translation>Fahrten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>round trips</source>
   <translation>Hin- und Rückfahrten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>port calls</source>
   <translation>Hafenanläufe</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>deliveries</source>
   <translation>Lieferungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>voyages</source>
   <translation>Seereisen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>container</source>
   <translation>Container</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>railcar</source>
   <translation>Eisenbahnwagen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>trip</source>
   <translation>Fahrt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>round trip</source>
   <translation>Hin- und Rückfahrt</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>port call</source>
   <translation>Hafenanlauf</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>voyage</source>
   <translation>Reise</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>reported</source>
   <translation>berichtet</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>official claim</source>
   <translation>amtliche Behauptung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>secondary</source>
   <translation>aus zweiter Hand</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>modelled</source>
   <translation>modelliert</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unverified</source>
   <translation>nicht überprüft</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>verified</source>
   <translation>überprüft</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>status not stated</source>
   <translation>Stand nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>#:# in TIFFTAG_DATETIME is not taken: it may be a placeholder</source>
   <translation>#:# in TIFFTAG_DATETIME wird nicht übernommen: vielleicht ein Platzhalter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>#:# in EXIF_DateTimeOriginal is not taken: it may be a placeholder</source>
   <translation>#:# in EXIF_DateTimeOriginal wird nicht übernommen: vielleicht ein Platzhalter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>#:# in NITF_IDATIM is not taken: it may be a placeholder</source>
   <translation>#:# in NITF_IDATIM wird nicht übernommen: vielleicht ein Platzhalter</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>TIFFTAG_DATETIME says #-#-# #:#:# UTC, which may be when the file was written</source>
   <translation>TIFFTAG_DATETIME sagt #-#-# #:#:# UTC, vielleicht die Zeit, zu der die Datei geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>EXIF_DateTimeOriginal says #-#-# #:#:# UTC, which may be when the file was written</source>
   <translation>EXIF_DateTimeOriginal sagt #-#-# #:#:# UTC, vielleicht die Zeit, zu der die Datei geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>NITF_IDATIM says #-#-# #:#:# UTC, which may be when the file was written</source>
   <translation>NITF_IDATIM sagt #-#-# #:#:# UTC, vielleicht die Zeit, zu der die Datei geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>ring</source>
   <translation>Ring</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>U-shaped</source>
   <translation>U-förmig</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>nearest neighbours</source>
   <translation>nächste Nachbarn</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>neighbours in rows</source>
   <translation>Nachbarn in Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>neighbouring rows</source>
   <translation>benachbarte Reihen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>neighbouring crests</source>
   <translation>benachbarte Kronen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>recorded</source>
   <translation>eingetragen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>deleted</source>
   <translation>gelöscht</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: counts</source>
   <translation>Regel: Zahlen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: accounts</source>
   <translation>Regel: Darstellungen</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: denial</source>
   <translation>Regel: Dementi</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: alternative</source>
   <translation>Regel: andere Deutung</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: late source</source>
   <translation>Regel: späte Quelle</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: two places</source>
   <translation>Regel: zwei Orte</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: too fast</source>
   <translation>Regel: zu schnell</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: order</source>
   <translation>Regel: Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: coordinates</source>
   <translation>Regel: Koordinaten</translation>
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rule: lengths</source>
   <translation>Regel: Längen</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>Bermline</name>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source>no scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source>The date to compare with the one that the map shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/other.py" />
   <source> (service)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <source>Bermline Second view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>being opened…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/second_view.py" />
   <source>beside {date} on the map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Drag to swipe between the two dates; arrow keys move it too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Swipe line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Close the swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/compare/swipe.py" />
   <source>Right of the line:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/forms.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>not said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/groups.py" />
   <location filename="../../plugin/messages.py" />
   <location filename="../../plugin/plugin.py" />
   <source>Bermline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/groups.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Outlines on the scene shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Footprints of scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>The edits of the layer {name} could not be saved: {reasons} The layer stays with them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>The map's coordinate system cannot show this place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>Choose another one in Project &gt; Properties &gt; CRS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/layers.py" />
   <source>QGIS cannot show the table {name} of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>mode not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by sea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by road</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>by several modes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/leg_style.py" />
   <source>width: {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/legs.py" />
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/legs.py" />
   <source>{n} movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <location filename="../../plugin/processing/detect_crests.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <source>What was drawn crosses itself. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <source>A line needs two places, an area three. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/path_tool.py" />
   <location filename="../../plugin/canvas/transect_tool.py" />
   <source>This place of the map is not on the ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>{name} cannot be shown: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/scenes.py" />
   <source>Open {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <source>An outline needs at least three corners that enclose an area. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <source>The outline crosses or touches itself: what it encloses is not clear. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/plugin.py" />
   <source>Draw structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/structure_tool.py" />
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Click the corners on the map. Right-click or double-click ends the outline, Esc drops it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>middle of the site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>absent on the scene shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>on the scene shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/styles.py" />
   <source>suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/transect_tool.py" />
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/plugin.py" />
   <source>Transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/canvas/value_range.py" />
   <source>Find the range of values of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>{title}: there is no record {uuid}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>It may have been deleted; look at the table again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>{title}: the record was edited by {who} since it was read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>Nothing was changed. Look at it again, then repeat the edit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/action.py" />
   <source>“{field}” is kept by the case itself and cannot be set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/connection.py" />
   <source>The last changes of the case {path} are still in {beside}, and the folder is read-only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/connection.py" />
   <source>Copy both files to a folder that you may write to, and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>There is already a file {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another name, or open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>There is no folder {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Make the folder first, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>The folder {folder} cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>The case {path} could not be made: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another folder or name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>{file}, left by an earlier case of this name, would be taken for the new one's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/create.py" />
   <source>Choose another name, or move that file away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} could not be read or written: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Nothing was changed. Try again; if it happens again, report it with these words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Another program is writing to the case {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Save or end the editing of its layers there, then do it again. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} cannot be written: the file or its folder is read-only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Copy the case to a folder that you may write to, and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The disk that holds the case {path} is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Make room on it, then do it again. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} is damaged: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Open a copy of it that was kept elsewhere; “sqlite3 {path} .recover” may bring back the rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>Open a copy of it that was kept elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>{path} is not a GeoPackage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/inspect.py" />
   <source>Choose the .gpkg file of a case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>A record would refer to one that is not in the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Nothing was changed. Make the record that it refers to first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>This structure already has a sighting on this scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Nothing was changed. Change the one that is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>A record was not accepted: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <location filename="../../plugin/case/values.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The case {path} cannot be opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Check that the file is there and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>The disk that holds the case {path} failed: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/errors.py" />
   <source>Nothing was changed. Copy the case to another disk and open it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/file_database.py" />
   <source>The case {path} is open for reading only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/file_database.py" />
   <location filename="../../plugin/case/upgrade.py" />
   <source>Copy it to a folder that you may write to, and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>There is no case at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>It may have been moved or renamed; choose it where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>{path} is a GeoPackage, but not a case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Choose the .gpkg file of a case, or make a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} was written by a newer version of Bermline (tables {version}, known {known}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Update the plugin in QGIS' plugin manager, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} holds code that is not Bermline's: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>It was not run and the case was not opened. Ask who sent it, or remove these triggers and views.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The tables of the case {path} were altered by another program: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Open a copy of the case from before that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>The case {path} cannot be read: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/inspect.py" />
   <source>Check that you may read the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/journal.py" />
   <source>“{label}” cannot be taken back: a later edit in another program changed its records ({title}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/journal.py" />
   <location filename="../../plugin/case/store.py" />
   <source>Nothing was changed. The journal shows both edits; change the records by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>There is nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/store.py" />
   <source>“{label}” cannot be taken back: it would contradict a later edit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/upgrade.py" />
   <source>The case {path} is of an older version and must be brought up to date, but cannot be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: exactly one of {columns} must be given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{column}” must be given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{value}” is not a value of “{column}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>Use one of: {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>The value cannot be kept: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>{title}: “{value}” cannot be kept as “{column}”: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>“{column}” of the record {record} cannot be read: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/case/values.py" />
   <source>Another program left it so. Mend the value in the attribute table of its layer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>The sizes of cells to look for are two radii above zero, the smaller one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>With pixels of {gsd:.2g} m no cell of {size:.0f} m radius can be made out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>Use a finer elevation model, or look for larger cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <source>This piece is smaller than a cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/cells.py" />
   <location filename="../../plugin/core/berms/crests.py" />
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search a larger piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Berms {foot:.1f} m wide with strips of {strip:.1f} m beside them leave no room in {spacing:.1f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Lower the assumed height, slope or strip, or measure them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A unit of {extent:.1f} m does not fit into a spacing of {spacing:.1f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Measure both along the same row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A spacing is a length above zero with an uncertainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A spacing is converted in metres, not in {unit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Crest to crest, as measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Width of a berm's foot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>crest width w = {w}, slope s = {s} to 1, height h = {h}, alike on both sides and in both berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Clear floor between the berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Room for a unit on the floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>a strip of floor c = {c} between toe and unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Unit edge to unit edge across a berm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>units fill their room, and the row is regular</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Spacing, as measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Extent of a unit along the row, as measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>Unit edge to unit edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>units are alike and lie alike in their cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/conversion.py" />
   <source>A berm's section needs sizes that are not below zero, each with an uncertainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <location filename="../../plugin/core/berms/lines.py" />
   <source>A spacing needs two crest lines; there is {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <location filename="../../plugin/core/berms/lines.py" />
   <source>Draw or accept another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>How finely crest “{name}” was seen is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Give its scene a pixel size, or draw it on a scene of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>No two crests run side by side within {reach:.0f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Accept more of them, or measure with a transect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Crest “{name}” is closed: it has no neighbour but itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Leave it out, or measure across it with a transect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Crests “{one}” and “{other}” meet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crest_spacing.py" />
   <source>Leave one of them out: where they meet, their distance is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crests.py" />
   <source>A raster of {width} x {height} pixels is too small for a crest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crests.py" />
   <source>There is nothing to see here: every value is the same, or none is known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/crests.py" />
   <source>Search another place, or another scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The pixels are no squares on the ground: {long:.2f} by {short:.2f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Warp the scene to a metric coordinate system, such as its UTM zone, and search that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The piece of {width} x {height} pixels is too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Choose a piece that holds the field and little else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The place lies where the scene's coordinate system does not reach.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>The place lies off the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/detect.py" />
   <source>Draw inside the scene's edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>The pitches to look for are two lengths above zero, the shorter one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>With pixels of {pixel:.2g} m no pitch below {least:.1f} m can be made out here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/field.py" />
   <source>Look for longer pitches, or in a smaller area or a finer scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/flanks.py" />
   <source>To pair bright and dark flanks the sun's azimuth must be known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/flanks.py" />
   <source>Give the scene its time, or the azimuth from its metadata.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The sun stands {sun:.1f}° high and crosses the crest at {crossing:.0f}°: below {highest:.1f}° only would the shadow reach beyond a lee slope of 1:{slope:.2g}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Measure on a scene with a lower sun, or on an elevation model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The berm at {at:.1f} m shows no toe on one of its sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Draw the transect farther out, or set the toe by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The toes do not lie on both sides of the crest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Drag them to their places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The ground at {at:.1f} m does not stand above the floors beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Choose another crest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>A shadow needs the sun's elevation and azimuth, the crest's bearing and a lee slope.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Give the scene its date and time, or its sun angles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>A shadow has a length above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Draw it from the crest to its tip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The ground falls as steeply as the light: the shadow has no end on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>There is no floor beside the berm from {begin:.1f} to {end:.1f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>Draw the transect farther out on both sides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/height.py" />
   <source>The sun is below the horizon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>A crest line needs two points at least.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>Draw it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/lines.py" />
   <source>The step along the lines and the reach beside them are lengths above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>A crest stands here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/markers.py" />
   <source>Drag it to where it belongs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>No structure here has an outline with its U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Draw them in the Growth panel, or detect cells.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>The structures lie more than {most} km apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Choose those of one site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>There is no row yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Let rows be found, or put cells into one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>“{name}” is outlined by its berm, which is no unit's edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Choose a kind that is stored or built: magazines, sheds, stacks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>“{one}” and “{other}” have the same centre.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>One of them is drawn twice: delete it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>A distance needs two structures; there is {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Draw or detect another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>The outlines of “{one}” and “{other}” touch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/neighbours.py" />
   <source>Mend them in the Growth panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>The shortest pitch to look for is two pixels, and the longest is longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>The raster is too small for four pitches of the shortest kind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>More than half of this piece is unknown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search where there is data.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>The raster is too small for pitches in this range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>No regular pattern stands out here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pattern.py" />
   <source>Search a piece that holds the field and little else, or measure single transects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>A pitch needs at least three positions; there are {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Measure more berms of the row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Two positions of the row coincide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Leave one of the two out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>“{name}” is not a measurement from crest to crest of one cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Choose measurements with two crests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>No measurement is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Choose at least three of a row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>A row needs at least three cells; these measurements cross {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Choose measurements across more cells of the row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>A row needs at least three cells; there are {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Add more cells to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>These {count} cells do not stand in one row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/pitch.py" />
   <source>Choose measurements of one row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/placement.py" />
   <source>The same crests are not met beside the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The transect of {length:.1f} m is shorter than one berm: {pixels} pixels of {gsd:.2f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it across two berms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The surface is level along the transect: every value is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it across two berms, or measure on another scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>The scene has no data along {share:.0f} % of the transect, first at {first:.1f} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/profile.py" />
   <source>Draw it where there is data, or measure on another scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/read.py" />
   <source>Line {row} of “{path}” cannot be read: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/read.py" />
   <source>Compare it with the transects of the worked example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/ridges.py" />
   <source>The widths of crests to look for are two lengths above zero, the narrower one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/ridges.py" />
   <source>With pixels of {gsd:.2g} m no crest with a half-width below {least:.2g} m can be told from the grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/ridges.py" />
   <source>Use a scene of finer resolution, or look for broader banks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>fuel tanks within bunds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>revetments for aircraft or vehicles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>silage clamps and farm bunds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>quarries and spoil heaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with up to {largest} kg a unit, {lower} to {upper} kg within U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with the {required} m asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Line {number} of “{path}” is not a separation rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>It needs a name, a factor above zero, a unit ({units}), a range, a citation and how it was checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: not consistent with any quantity from {least} kg on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with every quantity that the rule covers, {least} to {most} kg a unit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: not applicable to this quantity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: not consistent with the {required} m asked for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>{rule}: consistent with the {required} m asked for, within the uncertainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>“{path}” is not a table of separation rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Its first line names the columns {columns}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>There is no rule to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Add one to the table of rules.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A distance from {definition} is not what separation rules are about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Convert it to unit edge to unit edge first, with the assumptions that this needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A separation is a length above zero with an uncertainty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>A separation is compared in metres, not in {unit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>The lines of rule {name} in “{path}” do not join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>Let each begin at the quantity where the one above it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/rules.py" />
   <source>The separation rules in “{path}” cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>“{definition}” cannot be read from a profile across berms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Measure crest to crest or toe to toe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>No crest stands out from the noise along this transect.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Draw it across two berms, with some ground beyond each, or average over a greater width.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Only one crest stands out, at {at:.1f} m: a spacing needs two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Draw the transect on across the next berm, with some ground beyond it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Between these crests no level floor with two toes is seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/spacing.py" />
   <source>Measure crest to crest, or draw where the floor between the berms is clear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>A transect needs a width above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Give a width of a few metres.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>A transect is straight and has two ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it with two clicks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The line lies where the scene's coordinate system “{crs}” does not reach.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <location filename="../../plugin/core/raster.py" />
   <source>Draw inside the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect has no length.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it from one berm to the next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect covers {count} million samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw a shorter or a narrower one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect leaves the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>The transect lies off the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/berms/transect.py" />
   <source>Draw it inside the scene's edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>completely reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>fairly reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>not usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>unreliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>confirmed by other sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>probably true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>possibly true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>doubtful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/admiralty.py" />
   <source>improbable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” lies outside the folder of the case and is not opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Attach the copy again, so that it lies beside the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Bring the file back, or attach another copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>No SHA-256 was recorded for “{path}”, so that nobody can say whether it is untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Attach the copy again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” was changed since it was attached: its SHA-256 is another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Bring back the file as it was, or attach what is there now as a new copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” is not of a kind that is kept as an archived copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Save the source as one of {endings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” could not be kept beside the case: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>Check that the file can be read and that the case's folder can be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{path}” cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/archive.py" />
   <source>“{name}” is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” cannot be read as a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Give the first and the last possible day, each as 2023-08-15; leave blank what is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” names no day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write the day as 2023-08-15, or leave the cell blank where it is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write it in digits, such as 1200.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is a range, and a movement carries one bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Enter the lower end with the bound &gt;= and say the upper end in the note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” may mean a thousand or one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>Write {digits} or {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <location filename="../../plugin/core/quantity.py" />
   <source>“{bound}” is not a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <location filename="../../plugin/core/quantity.py" />
   <source>Use one of {bounds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/cells.py" />
   <source>“{text}” is not a day of the calendar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>It ends on {latest}, before it begins on {earliest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>Look at the two days again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/checks.py" />
   <source>A quantity cannot be less than nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two movements between the same places, with the same carriers and in the same unit: within the window of one, the other counts more than it allows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two accounts of one transfer (same places, same carriers, at least half of their days shared) count the voyages in different words, such as trips and round trips. However a round trip is counted, as one or as two, neither figure follows from the other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A statement and its denial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A statement and another reading of the same facts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A record rests on a source that was published before the thing happened, by more than a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>A carrier is in two places on one day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Two sites share a name and lie more than a kilometre apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>Lengths stated for one thing differ by more than their rounding allows; “about” is read as a fifth more or less. Lengths that are measured to different things are not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{first}: {one} in {window}. {second}: {other} in {span}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{label} is denied by {answer}: {statement}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{label} has another reading in {answer}: {statement}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{label} is dated {when}; {source}, which it rests on, was published on {published}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{carrier} is at {one} in {first} and at {other} in {second}, both on {day}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{first} and {second} are both called “{name}” and lie {distance} km apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{one} and {other} cannot both hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/conflicts.py" />
   <source>{first}: {one}. {second}: {other}. Both are stated of {site}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A container of {feet} ft has no dimensions here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Choose 20 or 40 ft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>An area of {area} is no outline of a stack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>The outline's area has no uncertainty, so that the count would have none either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give the U95 of the outline's corners, or of the area.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give either the tiers or the height of the stack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Tiers are counted on an oblique view; a height comes from a shadow or an elevation model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>The outline is smaller than one container of {feet} ft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Choose the smaller container, or draw the outline again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Tiers are whole numbers from 1 to {most}, the smaller first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A height of {height} says no number of tiers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>No whole number of tiers of {tier} m is {height} high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Look at the height and its U95 again, or give the tiers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>A packing from {least} to {most} is none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/containers.py" />
   <source>Give two parts of the outline between 0 and 1, the smaller first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>No movement was given to add.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>Lower and upper bounds are mixed; their sum would be neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{label} gives no count with a bound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{label} does not name both places and a carrier; it may count what another one counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>The window of {label} is open; nobody can say what it shares with others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} counts “{one}” and {second} counts “{other}”; counts of different units are never added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} and {second} are not between the same places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>{first} and {second} do not name the same carriers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/counts.py" />
   <source>The windows of {first} and {second} share days; what falls into them would be counted twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/geojson.py" />
   <source>“{name}” cannot be written: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/geojson.py" />
   <location filename="../../plugin/sheets/picture.py" />
   <source>Check that the folder is there and can be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label} does not name both places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label}: no coordinate was found for {sites}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/great_circle.py" />
   <source>{label} begins and ends in one place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <source>Denials, answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Carriers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/link_chart.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>Mend the lines that are listed and import again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>“{folder}” holds no table of a transfer chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>Choose a folder with {files}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>“{label}” is the id of no row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>“{label}” is a {found}, not a {wanted}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>A row cannot be in conflict with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The tables have {n} errors; nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The tables have one error; nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>“{text}” is none of {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>{column}: {number} degrees is not on the globe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>A place needs both lat and lon, or neither.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>value says “{inside}” and bound says “{beside}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>about: a statement cannot be about itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The file is not there; no rows were read of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The column “{column}” is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The column “{column}” stands there twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The column “{column}” is not known and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The row has no id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The id “{label}” has a semicolon, which separates ids.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The cell “{column}” is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>{what} {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>{column}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/reading.py" />
   <source>The id “{label}” is taken by another row.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/rows.py" />
   <source>{number} (bound not stated)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/rows.py" />
   <source>{unit}, number not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Denials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Non-comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>Alternatives</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Place not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>Carrier not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/timeline.py" />
   <source>{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Can the confidence leave this sentence? How likely a thing is and how well that is founded are two statements; confidence has a field of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>“{terms}” is not one of the likelihood terms of this case. Which is meant: {set}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>The sentence has {n} likelihood terms. Is it two findings?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>“{terms}” leaves no doubt. Do the sources carry that?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>How likely is it? No likelihood is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Can it be said in one sentence? A finding that takes two may be two findings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Which counter-claims were looked for, and what was found?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>Which other explanations were considered?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{labels}: recorded against what it rests on, and not named among the counter-claims. Should they be?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>The sentence says “{said}”, the field “{chosen}”. Which holds?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>What does it rest on? It names neither a source nor a measurement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/wording.py" />
   <source>{label} says “{quantity}”, the sentence {number} without that bound. Is more known?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>findings ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>links from claims to structures or findings ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>places within sources ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>The tables could not be written to “{folder}”: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/chain/writing.py" />
   <source>Choose another folder, or free some space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>“{name}” is in no encoding that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>Mend the line and import again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>“{name}” cannot be read: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>Close it in other programs and look at its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>The row cannot be taken apart: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/csv_files.py" />
   <source>The row has {n} cells under {m} headings; text with “{sign}” in it needs quotes around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>An interval needs both ends with a time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>The interval from {begin} to {end} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>Give an end that is later than the beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>{year} (year)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>{month} (month)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>from {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/dates.py" />
   <source>until {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>“{name}” exists already in {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>Choose another name: a pack that was handed out is never written over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>The pack could not be written to {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/bag.py" />
   <source>Make room or choose a folder that can be written to. Nothing was left behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/certificate.py" />
   <source>Signatures and timestamps need pyHanko, which is not installed: run “python3 -m pip install pyhanko” with the Python of QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_bag.py" />
   <source>Files and manifests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Description for machines (RO-Crate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>Sealed journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_inside.py" />
   <source>case.gpkg could not be opened here: it cannot be read, or there is no room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Signature of the sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Signature of the manifest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>Timestamp from outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is there. {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>, by the signer's clock at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is signed. {remedy}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/check_seals.py" />
   <source>{name} is there. {remedy} Or check it by hand: {command}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>No piece of “{name}” could be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/chips.py" />
   <source>Check the scene in the Scenes panel, or say there that its raster may not be passed on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} does not describe {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} describes {file}, which is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} is about something else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} is not the metadata of an RO-Crate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/crate.py" />
   <source>{name} states {stated} bytes for {file}, which has {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is neither a folder nor a zip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/holding.py" />
   <source>{name} is neither a folder nor a zip that can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/privacy.py" />
   <source>{file}: {kind} “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>{name}: its {what} is stated as {stated} m, and worked out again it is {found} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>spacing.csv prints {name}, which the case does not hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>{name}: spacing.csv prints {what} {printed}, and the case holds {kept}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/recount.py" />
   <source>spacing.csv does not print {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>Line {number} of {name} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>The chain of {name} breaks at line {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/seal.py" />
   <source>{name} does not begin as a sealed journal does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} is a signature of something else than {signed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} was changed after it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The signature of {name} does not cover all of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The key {name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Choose the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} could not be opened as a key with that passphrase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Type the passphrase again, or choose a PKCS#12 file (.p12, .pfx) with key and certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} cannot be read as a signature: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>{name} was not signed with the key of the certificate in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The sheets could not be signed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>Check that the key is one for signing, or export without a signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The manifest could not be signed: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} was not made with the key of its certificate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/signature.py" />
   <source>The signature of {name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} is a timestamp of something else than {stamped}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} cannot be read as a timestamp: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The pack has no timestamp: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The pack is good without it. Ask again later, or choose another server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The server gave none: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The certificate in {name} is not one for timestamps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The timestamp answers another question than was asked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>The timestamp could not be put into {name}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>Make room or let the pack be written to, and ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} has a timestamp already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/timestamp.py" />
   <source>{name} is not a pack: it has no {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>The pack is whole: {count} digests were checked, and none differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is NOT whole: {count} things are wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is whole: {count} digests were checked, and none differs. What could not be checked here is listed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/verdict.py" />
   <source>The pack is NOT whole: one thing is wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>A scene does not reach it: its sighting on {scene} is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It stands at F6: nobody has judged it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say what it is measured between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its words are printed without what should not leave: {kinds}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>No alternative explanation is considered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its limits are not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>A figure shows it, and figures of it may not be published. Take it out of the pack, or record the permission in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It is a remote service and is not preserved: it may change or vanish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no sighting: not assessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It rests on nothing that is in the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its likelihood is not assessed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>The confidence in it is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It names no place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>An open conflict: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>{n} sources stand at F6: nobody has judged them yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its SHA-256 has not been made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It has no credit line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say from where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>Its licence is not stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/evidence/weak.py" />
   <source>It does not say to where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>There is no outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>The outline is not a polygon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw it with at least three corners.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>The outline crosses or touches itself, so what it encloses is not defined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/area.py" />
   <source>Draw it again so that no two sides cross.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No estimate is drawn: {count} of the structures went and came back, and an estimate of start times needs one start each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>There is no scene yet, so there is no growth over time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Add dated scenes in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No scene has a date, so there is no growth over time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Give the scenes their dates in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>No dated scene shows yet whether a structure stood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>Mark sightings in the matrix: 1 absent, 2 under construction, 3 present, 0 obscured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/curve.py" />
   <source>A rate needs two days, the second later than the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>“{name}” has {n} errors; nothing was imported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>No scene of the case fits “{name}”: one without a file is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>The kind “{kind}” is not known and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} comes without an outline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} has no outline in the case; the one of the file was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange.py" />
   <source>{label} has another outline in the case, which was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” holds no KML of at most {mb} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” is no KML.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>The file holds no polygon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>{label} is no polygon and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>When {label} may have stood is no sighting and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>The corners of {label} make no polygon in longitude and latitude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>{label} has no TimeSpan or TimeStamp: no sighting is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>A {what} was left out: nothing is fetched, and it is no polygon.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{text}” is no time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <source>“{name}” is a damaged KMZ file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_kml.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Get the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>A site model has one site feature; this file has {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The geometry is no polygon in longitude and latitude and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>“{text}” is no observation_date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>is_occluded is “{text}”, not True or False.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The phase “{phase}” says nothing of the state: no sighting is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>Neither observation_date nor source: no sighting is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The parts are in phases “{phases}”: read as {state}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>“{name}” has no place here and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>The site has no site_id.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_smart.py" />
   <source>A feature of type “{kind}” was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>The structure has no label.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>Neither a time nor a scene is given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{text}” is no time: write 2019, 2019-02, 2019-02-08 or an instant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/exchange_tables.py" />
   <source>“{column}” is no polygon as WKT in longitude and latitude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>The dates {one} and {two} overlap but show different states: which came first is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>Present on {one}, under construction on {two}: was it rebuilt, or one of them misread?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>Gone by {gone} and back by {back}: was it removed and rebuilt, or one of them misread?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>{scene} has no date and was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/intervals.py" />
   <source>{date}: the sightings disagree ({states}). Which one holds?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is no GeoJSON FeatureCollection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is larger than {mb} MB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Split it into smaller files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Look at its permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is not written in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>“{name}” is not JSON: line {line} cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/json_lines.py" />
   <source>Get the file again, or mend that line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>There is no interval to estimate from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>Left ends, right ends and weights differ in number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>An interval (L, R] is empty: its left end is not before its right end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/npmle.py" />
   <source>A weight is not positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/sampling.py" />
   <source>No structure has an outline with free ground around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/sampling.py" />
   <source>Draw its outline first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/stairs.py" />
   <source>No structure that was seen has an outline, so the ground covered cannot be measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/stairs.py" />
   <source>Draw outlines, or look at the number standing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/suggest.py" />
   <source>Changes are told from noise by the other scenes: {count} are too few, {fewest} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/suggest.py" />
   <source>Add scenes, or compare two scenes by eye.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>after {after}, if at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>–</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>assessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>not assessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>at or before {by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/growth/table.py" />
   <source>({after}, {by}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change.py" />
   <source>{count} dates do not tell a change from noise: {fewest} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/change.py" />
   <source>Add scenes, or make a map of change between two of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>The coordinates of {name} lie outside {crs}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Choose the CRS that they are in, in the form below the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>“{crs}” is not tied to the Earth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} carries no position on the Earth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Georeference it first (Layer ▸ Georeferencer), then use Locate… to point to the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} has no coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Choose the one that its coordinates are in, in the form below the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>No day is known of {name}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Type the date in the form below the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <location filename="../../plugin/core/imagery/services.py" />
   <source>“{crs}” is not a coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>Write a code such as EPSG:32637.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <source>{name} is damaged at column {column}, row {row}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/describe.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <location filename="../../plugin/core/imagery/statistics.py" />
   <source>Copy or download the file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/hashing.py" />
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/hashing.py" />
   <source>Check that the file is still there and that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>The two scenes are not on one grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Bring them onto one grid before comparing them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>The two scenes share {count} known pixels, which are too few.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Choose scenes that both show the ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>A band of one scene does not vary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/irmad.py" />
   <source>Leave that band out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>{name} cannot be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Check that you may write in the folder, and the space on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} does not say where its pixels lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The extent cannot be brought into the CRS of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>{name} does not cover the extent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Choose an extent within the scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy would have {width} × {height} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Choose a smaller extent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy could not be made whole: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Check the network and the space on the disk, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>The copy of {name} is not whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/local_copy.py" />
   <source>Check the space on the disk, and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Sentinel-2 product name, start of the datatake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Sentinel-2 tile name, start of the datatake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Landsat product name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Landsat scene identifier, day of the year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Planet item name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Maxar file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>Pléiades file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>NAIP file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{n} dates in the file name: the time from the first to the last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag} in the metadata; the name says {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{basis}; {tag} says {other}, which may be when the file was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{basis}; {time} in {tag} is not taken: it may be a placeholder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag}, the whole day: the tag names no time zone and may be when the file was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>name of the folder “{folder}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>no date in the name or the metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>date and time in the file name, taken as UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>date in the file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>“{text}” in the name may be {month} or {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>{tag} in the metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>month in the file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/names.py" />
   <source>year in the file name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} does not answer with an image: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is not an image that GDAL can read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is cut off: it ends at byte {size}, and its own directory speaks of {needed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>{name} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Use Locate… to point to where it is now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Check that you may read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Check the address and the network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/opening.py" />
   <source>Open it with the program that made it, or get it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/problems.py" />
   <source>Stopped before the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The coordinates of {name} lie outside its CRS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Give it its own CRS in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The two scenes do not overlap.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Choose a reference that shows the same ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The two scenes do not both show the site.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Choose another reference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>The scene's system is not tied to the Earth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Give it its own CRS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>{name} cannot be brought onto the common grid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Check that it opens in QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>{name} cannot be shown corrected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/registration.py" />
   <source>Show it as it is, and use its shift when you measure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>A source of QGIS' provider “{provider}” cannot be copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>Save it as a GeoTIFF with QGIS (Export ▸ Save As…), and add that file as a scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The address of the service is missing in “{uri}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The service asks for a login, which stays with QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>Tiles that are numbered by quad keys cannot be copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/services.py" />
   <source>The layer of the service {url} is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>Nothing in the two scenes correlates, so that no shift can be measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>Choose a reference of a nearer date or season, without cloud, or a larger piece of ground.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>The two scenes share less than {side} x {side} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/shift.py" />
   <source>Choose a reference that covers the same ground, or a larger piece of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/statistics.py" />
   <source>A part of {name} cannot be read: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>The sun's position needs a time with a time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>There is no place at longitude {x} and latitude {y}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/sun.py" />
   <source>Give degrees: longitude from -180 to 180, latitude from -90 to 90.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>“{text}” is not understood as a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>Write a year, 2019-02, 2018-06-23 or 2018-06-23 06:50 (UTC).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/imagery/typed.py" />
   <source>“{text}” is no date: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>about {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>at least {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>more than {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>at most {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>fewer than {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>S</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <location filename="../../plugin/core/records.py" />
   <source>E</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/quantity.py" />
   <source>{value} (U95 not known)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” breaks off or is damaged here: its pixels cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Get the file again from where it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” cannot be read as a raster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Check in the Scenes panel where the file lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” has no coordinate reference system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Give it one in the Scenes panel, then measure again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>“{path}” does not say where its pixels lie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Georeference it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Nothing of this place is on “{path}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>The piece asked for is {width} x {height} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Draw a shorter one: up to {most} million pixels are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/raster.py" />
   <source>Ask for a smaller one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>The example cannot be written to {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Choose a folder that you may write to, with 20 MB to spare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>There is already a case {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/example.py" />
   <source>Open it, or remove it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>along the transect, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>Profile across berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>Drag a crest to move it, double-click to add one, right-click one to remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>height, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/chart.py" />
   <source>brightness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>{candidates} candidates, {accepted} accepted crests in the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Draw crest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Click along the crest; a right click or Enter ends the line, Escape drops it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>in the map's extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>in an area that is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Detect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Look for crest lines on the scene shown, in the background</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <location filename="../../plugin/panels/evidence/panel.py" />
   <location filename="../../plugin/panels/scenes/progress.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Stop looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Pick on map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Click a candidate or drag a rectangle to accept; with Shift or the right button, to reject.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Accept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Take the selected candidates for crests (A)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Delete the selected ones (Delete); Undo brings them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>On an image, bright and dark flanks are paired by the sun's azimuth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Mean answer along the line over its noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Distance of the ends over the length: 1 for a straight line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Add as candidates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Write the lines shown into the case, to be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Forget the lines shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>candidate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Half-width from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Length from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Join gaps to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Straightness from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <source>Score from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_form.py" />
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sun azimuth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>{count} lines are shown above the map; they are not in the case yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Detected lines are first shown above the map, where these settings sift them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Click the corners of the area on the map; a right click closes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Crest lines on {scene}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>On an image, crests are found by their bright and dark flanks: the sun's azimuth is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Set it below, or give the scene its time in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Add {count} candidates for crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Draw crest {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>No scene reaches here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Move the map to a scene.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Looking for crests on {scene}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Accept {count} crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Reject {count} crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>Cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/crest_tab.py" />
   <source>C{number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Drag across berms on the map, or click at both ends. The wheel with Ctrl or Shift changes the width; Escape or a right click drops the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Rows over this width are averaged: a wider band is less noisy as long as the crests run straight.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>An elevation model that holds the whole transect is preferred to the scene shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Name of the measurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Save measurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <source>Keep value, uncertainty, method and place in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/draft.py" />
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the floor before the crest, along the transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the floor after the crest, along the transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over the straight line between both floors, at the crest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Save height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Keep the chosen berm's height over the ground line in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Square to the transect where one is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Of the side in shadow, horizontal to 1 vertical</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>By which angle the ground rises along the shadow; falling ground is negative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>From transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Take the length of the transect that is drawn, from the crest to the tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Save height from shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Draw or choose a transect in the Spacing tab: the heights of its berms appear here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Crest at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Over ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Length, crest to tip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sun elevation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Bearing of the crest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Lee slope, to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Rise of the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Each crest over the floors beside it, with U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>An image shows no heights. Measure on an elevation model, or by a shadow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>Height {height}; u: length {length:.2f}, sun {sun:.2f}, ground {ground:.2f} m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/height_tab.py" />
   <source>No height: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Height {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Transect {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Row {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Delete measurement {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Delete {count} measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save measurement {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save pitch of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Save {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/keeper.py" />
   <source>Rename measurement to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/chain/fields.py" />
   <location filename="../../plugin/panels/growth/structures_page.py" />
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/chain/head.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Delete the selected measurements; Undo brings them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <location filename="../../plugin/panels/growth/structures_page.py" />
   <source>Save as CSV…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>No measurement yet. Press Transect, drag across two berms on the map with some ground beyond each, and save what the profile shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Name of the row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Save row pitch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Pitch and bearing of a row, from the centres of its cells. Select measurements of at least three cells; two across the same cell fix its centre together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept.py" />
   <source>Row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>Save measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>CSV files (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>u: standard uncertainty of each term; U95 follows from their root sum of squares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>The table could not be written to “{path}”: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/kept_controller.py" />
   <source>2 measurements selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>There is nothing to measure on here: no elevation model holds the transect, and no scene is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Show a scene with the buttons of the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>“{scene}” is shown by a remote service, whose pixels may change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Keep a local copy of it in the Scenes panel and measure on that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>The file of “{scene}” is missing: {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/meter.py" />
   <source>Point to it again in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Crest lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/panel.py" />
   <source>The case can only be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <source>net explosive quantity Q a unit, kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <source>Separation rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_chart.py" />
   <source>distance D asked for, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Measured from unit edge to unit edge: nothing is converted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>not consistent with any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>U95 of this assumption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>typed in, unit edge to unit edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>The separation or the spacing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>by the berm's section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>by the extent of a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>How the spacing is turned into the distance between the edges of two units</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>The conversion adds U95 {added} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>up to {largest} kg ({lower} – {upper})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Crest width w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Height h</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Slope s, to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Strip c, toe to unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Extent e of a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Separation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Converted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Consistent with, a unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Read in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>all that it covers, to {most} kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Rule out first: {others}. Regular banks alone say nothing of what is stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>Over all rules the largest quantity that the separation would comply with runs from {low} to {high} kg a unit: it depends on the rule, and no one quantity follows from a distance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>assumes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/rules_tab.py" />
   <source>{rule}, {applies}: {said}. {citation}; {checked}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>Geometry of the shadow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>lee toe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>the shadow's tip lies on the floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>steeper than the lee slope: no shadow beyond it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/shadow_drawing.py" />
   <source>sun {sun:.1f}° high, {crossing:.0f}° across the crest; at most {highest:.1f}° would do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>Sun computed from the scene's time and place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>Sun as the scene states it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>An elevation model has no sun: set its angles, or show an image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>The scene states neither its sun nor its date: set the angles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/sun.py" />
   <source>The scene's time is not known to the hour: set the sun's angles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <source>Value ± U95</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>n</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Measured on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/table_model.py" />
   <source>How many crests, floors or cells the value rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>{count} measurements are selected; choose one to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>A long transect: its profile follows when the line is finished.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Reading the profile…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Profile of a transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Parallel bands beside a transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/core/records.py" />
   <source>elevation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/core/records.py" />
   <source>image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>Press Transect and drag across berms on the map: their profile appears here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>This measurement has no place on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>measuring beside the line…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>The scene of “{name}” is no longer in the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/transect_controller.py" />
   <source>on {scene} ({surface})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>From the crest of one berm to that of the next. Best defined; no safety rule uses it directly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>Clear floor between the feet of two neighbouring berms; uncertain where the floor is uneven.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>This measurement was not read from a profile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>{count} cells, from centre to centre: {distances} m.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>row of {count} cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>pitch {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>bearing {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>gaps {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>{count} beside the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>({count} bands)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/berms/wording.py" />
   <source>placement along the berm not known: {count} of at least {least} bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>New case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>Open case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <location filename="../../plugin/panels/dock.py" />
   <source>Open the worked example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Close case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Recent cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>New case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Bermline case (*.gpkg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Open case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Bermline worked example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Building the worked example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>Building the worked example in {folder} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>This case can be read but not changed: its file or folder is read-only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/case_actions.py" />
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach a copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Copy a saved page, image or web archive into the case's folder and record its SHA-256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Check that the copy is untouched and open it in the system's viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach an archived copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Save the source first; a copy is attached to it then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Attach a copy to {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>No archived copy is attached.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>no SHA-256 recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Archived copies ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Keep a copy of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>Check {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>No program of this system opens {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/archive_row.py" />
   <source>SHA-256 {digits}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Save picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Save the whole chart as SVG or PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Enlarge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/charts.py" />
   <source>Give the chart the place of the table, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <source>Revert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/form.py" />
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>New conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>What differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Leave open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>An open conflict goes onto the sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Found by a rule, not recorded yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A record cannot be in conflict with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Pick another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Say what differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A resolved conflict needs a note.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Say what settles it, or leave it open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>This record is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>A conflict needs two records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>Pick one on each side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <source>{label} · conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/conflict_page.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Delete {one} {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Delete {n} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <location filename="../../plugin/panels/chain/exchange.py" />
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>The form has edits that are not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Add {one} {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Edit {one} {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Pick a row to see and edit it, or press Add.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Record conflict {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editing.py" />
   <source>Weigh conflict {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/editor.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Archived copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>The chain was imported: {n} records with their links.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Import the tables of a chain from a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Read the tables of a transfer chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Export the tables of the chain to a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Export sites and movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Save the chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Replace</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Import transfer chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>{n} tables were written to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <location filename="../../plugin/processing/chain_base.py" />
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Transfer chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>The folder holds {files} already. Replace them?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>Sites and movements were written to {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>The picture was written to {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange.py" />
   <source>They have no place for: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Copy list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>carriers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>claims and denials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>These rows will be added:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>Left aside:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/exchange_dialogs.py" />
   <source>From {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Pick from a list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>YYYY-MM-DD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>latitude, longitude: 45.888, 40.042</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>“{text}” has a bound in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Choose the bound in the field before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>“{text}” is not a latitude and a longitude.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Write both in degrees, such as 45.888, 40.042; south and west with a minus.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>“{text}” is not on the globe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>The latitude comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Only one record can stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>“{label}” is the label of no record that can stand here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/fields.py" />
   <source>Pick from the list behind the button.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/form.py" />
   <source>New {one}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/form.py" />
   <source>{field} must be filled in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Filter by any words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Delete the selected rows; undo brings them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Show on map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Import and export the chain: tables as CSV, places as GeoJSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Import a folder of tables…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Export the tables…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Export sites and movements as GeoJSON…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/head.py" />
   <source>Enter a new {one}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>A label cannot have commas or semicolons: they separate labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>The label “{label}” is taken by “{other}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/keeping.py" />
   <source>Give another one, or leave it blank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Set out the chart of links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Around the picked row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Show only what is linked to the picked row, directly or through one other record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>Back to the whole width; the wheel zooms, dragging pans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <location filename="../../plugin/core/records.py" />
   <source>resolved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>supports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>qualifies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_box.py" />
   <source>who and where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_view.py" />
   <source>The chart appears with the first records that are linked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/link_view.py" />
   <source>{n} records are not on this chart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>Only sites and movements have a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>No coordinate is recorded for {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/map_marks.py" />
   <source>Neither end of {label} has a coordinate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/panel.py" />
   <source>Put the statements into words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/picking.py" />
   <source>Zoom the map to the row that is picked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>Copy rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>Copy all rows shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>No source is named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/table_page.py" />
   <source>No row has all of: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No movement is recorded yet. Press Add to enter the first, or import the tables of a chain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No statement is recorded yet. Press Add to enter the first claim or denial, or import tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No source is recorded yet. Press Add to enter the first publication, or import tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No carrier is recorded yet. Press Add to enter a ship or another carrier, or import tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No site is recorded yet. Press Add to enter a port, a yard or a depot, or import tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No finding is recorded yet. Press Add to write the first: one sentence, with its likelihood.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/processing/find_conflicts.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>conflict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>No two records disagree, as far as the rules see. Press Add to record a conflict that they cannot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>To</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Quantity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Certainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Publisher</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <source>Code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <source>Cited by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Read on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>IMO number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Flag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Coordinate from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Other names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Likelihood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Confidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Counter-claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Found by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/tabs.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>▬ movement, hatched by rail, faded where an end is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>◆ claim   ◇ denial   △ alternative   □ limit, non-comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Lay out the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Count the structures standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/processing/growth_base.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <source>Growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Structures standing: the band lies between at least and at most, the line is the estimate (NPMLE)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Fit all of the time into the width; the wheel zooms, dragging pans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_box.py" />
   <source>Show or hide these lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/chain/timeline_view.py" />
   <source>The timeline appears with the first dated movement or statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/dock.py" />
   <source>No case is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Nothing is ticked, or the case holds nothing to show yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Export pack: name of the folder to make</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Verify pack: its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Verify pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Words on the sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>What goes into the pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Also write a picture of each page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>PNG, 150 dots an inch, in a folder beside the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Verify pack…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Check that nothing in a pack was changed, lost or added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <location filename="../../plugin/plugin.py" />
   <source>Export pack…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Search for what should not leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <location filename="../../plugin/sheets/export.py" />
   <source>The export was cancelled. Nothing was left behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>The pack is not whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>cancelling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>The pack is made: {sheets} sheets on {pages} pages.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Write sheets, data and manifests into a new folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>An export is running.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Choose what goes into the pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Open PDF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Open folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>Verify it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>No pack was made: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>&lt;b&gt;{name}&lt;/b&gt; is not whole: {count} problems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/panel.py" />
   <source>&lt;b&gt;{name}&lt;/b&gt; is whole: {count} digests were checked, and none differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Movements, claims, denials and sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Without a site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <location filename="../../plugin/processing/berms_base.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <source>Berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Provenance, methods and cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/parts_tree.py" />
   <source>Always part of a pack: without them nobody can check it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <source>measurements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{count} × {table}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>Nothing is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>One thing keeps the pack from being made:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>One thing is missing or weak:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>Double-click to go there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{all} things are missing or weak, {blocking} of them keep the pack from being made:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/weak_list.py" />
   <source>{all} things are missing or weak:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Up to when the case is known. The pack states this date, not the day it was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <source>As of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>What this case is, in a few sentences, for the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>as it stands on every page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>its number or name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>a name or a pseudonym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>Distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/evidence/words_form.py" />
   <source>who may have it; stands on every page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>What is drawn next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Label of what is drawn next; the next free one where it is left empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/panels/growth/marking.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Outline on this date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Draw the shape that the chosen structure has on the scene shown, where it grew or shrank.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Gaps to scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Let columns stand as far apart as their dates. None is narrower than a cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Filmstrip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Show the chosen structure on every date as small pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Import, export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Carry sightings in and out: CSV, GeoJSON, SMART site models, KML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>F  fill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Fill forward: the state of a cell goes into the unmarked cells after it, up to the next that is marked; with several selected, into those of them. Fill only what you have looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Del  clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Take away what is marked in the selected cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <location filename="../../plugin/core/records.py" />
   <source>F</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Del</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Esc again puts the tool down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/bars.py" />
   <source>Set the selected cells to {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/block.py" />
   <source>“{cell}” in row {row}, column {column} of what was copied is no state. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/block.py" />
   <source>Copy cells that say {states}, or 1, 2, 3, 0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>all kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>no kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>Number of structures standing over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>bounds of the number standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>bounds of the ground covered, m²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>estimate (NPMLE), dotted where open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>obscured scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>{low} standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>{low} to {high} standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>{low} m² covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>{low} to {high} m² covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>bounds of the ground, m²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>not counted, without a usable sighting: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/chart.py" />
   <source>not measured, without sighting or outline: {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Number standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Ground covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Of which structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save the curve as a picture or as a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Measure the ground covered over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Ground covered: the union of the outlines, overlaps counted once, as they are drawn. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>How well each outline is known stands in the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Picture (PNG)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Drawing (SVG)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Table (CSV)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>All kinds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Save the growth curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>{path} could not be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>Each kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/curve_box.py" />
   <source>it cannot be written there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/drawing.py" />
   <source>Choose a cell of the matrix first: its structure gets the outline, on its date. Nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Remove the outline of {structure} on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Rename {old} to {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {structure} to {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {count} sightings to {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Clear {structure} on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Clear {count} sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {structure} to {state} on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Set {count} sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Outline {structure} on {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Draw {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/editor.py" />
   <source>Delete {structures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (CSV)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (GeoJSON)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>SMART site models, a file a structure…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>When each stood (KML, KMZ)…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Read sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>CSV (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>GeoJSON (*.geojson)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>KML (*.kml);;KMZ (*.kmz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Folder for the site models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Sightings (GeoJSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>GeoJSON (*.geojson *.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>SMART site models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Polygons with times (KML, KMZ)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>KML (*.kml *.kmz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Imported {count} sightings from {files}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>{count} entries were written to {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange.py" />
   <source>Import {files}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Import sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>scenes without a file, for dates that have none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>Read otherwise than it stands there, or left aside:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>From {files}, these will be added:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/exchange_dialogs.py" />
   <source>{count} sightings are in the case already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>The chosen structure on every date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>file not
there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>not fetched:
click to
show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>does not
reach here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <source>cannot be
shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/filmstrip.py" />
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>not marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>{set} sightings were pasted; {outside} found no place in the matrix.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Fill forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Remove the outline on this date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Nothing to fill: begin in a marked cell with unmarked ones after it, and press F.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Paste {count} sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/marking.py" />
   <source>Fill {count} sightings forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>outline on this date: {area}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>what was marked here counts for nothing: Delete takes it away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/matrix_model.py" />
   <source>{scene} does not reach {structure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/open_cells.py" />
   <source>{scene} does not reach {structure}: nothing was marked there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/open_cells.py" />
   <source>{count} cells were passed over: their scenes do not reach their structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No image scene of this site reaches its structures. Add scenes that do in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No image scene at this site yet. Add dated scenes in the Scenes panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/showing.py" />
   <source>No structure at this site yet. Press Draw structure and click its corners on the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>The site whose structures and scenes are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>No site given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/site_combo.py" />
   <source>All sites</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/steps.py" />
   <source>{date}: {count} may have begun or ended then, and are selected on the map: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/steps.py" />
   <source>{date}: nothing is known to have begun or ended then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Save the table of structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Deleted {structures} and {count} sightings. Undo brings them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Zoom to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/structure_actions.py" />
   <source>Rename…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>questions: {count}, first: {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>no questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>began {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>ended {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>rests on {scenes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source>obscured on {count} of {all} scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/summary.py" />
   <source> and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>(after, by]: absent on the first date, standing on the second, so it began between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>(after, by]: standing on the first date, gone on the second; a dash: not seen to go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>How many times it was seen to stand: 2 where it went and came back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Area of the outline on the ellipsoid, with U95 from how well its corners are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>The scenes that set these dates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>What should be looked at again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>How well the outline is known was not recorded, so the area has no U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/table_model.py" />
   <source>It stood {count} times; the first beginning and the last end are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sightings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/growth/view.py" />
   <location filename="../../plugin/processing/structure_dates.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Structures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Read files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Removed {which} and {seen} sightings made on them. Undo brings them back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Find the range of values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Set {what} of {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{n} files cannot be read. They are marked in the list, with the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{n} scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Check that you may write beside the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Ask {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Place {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Read {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Keep a local copy of {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Copy {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>No new image file was found there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{name} is not the file that was recorded: its SHA-256 differs. Use it all the same, and record its hash and its grid anew?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Remove {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Kept as {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Add {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Point to the file of {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{n} of these files are in the case already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>Set CRS of {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/controller.py" />
   <source>{site} and what stands there, with about 500 m around</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Add a remote scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>taken from the address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Deepest zoom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>A GeoTIFF or COG by its address, tiles with {x}, {y} and {z}, or a WMS or WMTS as QGIS names it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Keep a local copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>The pixels within the extent are written as a GeoTIFF beside the case, hashed, with the address and the time at which they were fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Extent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Tiles (XYZ)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>Pixel size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>the source's own, not resampled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>WMTS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>WMS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>A raster by its address (GeoTIFF, COG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/dialogs.py" />
   <source>This is not understood as an address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>“{text}” is no length in metres above zero.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>several values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/fields.py" />
   <source>“{text}” is no angle from {low} to {high} degrees.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>the whole day, UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>1985, 2019-02, 2018-06-23 or 2018-06-23 06:50, in UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Only for a scene taken over more than one day, month or year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>figures may be published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>raster may be passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Copy the SHA-256 of the scenes chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Acquired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Sensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Native resolution, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Off nadir, °</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Sun azimuth, °</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Sun elevation, °</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Of the sensor, where the file was resampled to finer pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Clockwise from true north</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Above the horizon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sensor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>native resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>off-nadir angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sun azimuth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>sun elevation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>right to publish figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>right to pass on the raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>A scene needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>to the minute, UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>to the second, UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within {n} days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>at an unknown time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>several dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>none: choose one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>within {n} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>1 band</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>no site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{n} scenes: an edit is made in all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{extent} · from: {basis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>understood as {date}, {extent}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>not hashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>GSD {gsd} on the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>no data {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>fetched {when} from {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>No date is known: {basis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{n} images, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>of {n} scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>{n} bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/form.py" />
   <source>nothing was read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/core/records.py" />
   <source>GSD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>GSD, m</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>wants attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/model.py" />
   <source>cannot be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>{n} sightings were made on these scenes, and go with them. Undo brings all back. Remove?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Add scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Add the images of a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>+ Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Add image files; they can be dropped here as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>+ Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Add all images of a folder and the folders in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>+ Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Add a layer of the project, a remote image or a map service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Address or map service…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Layer of the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Previous scene (,)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Next scene (.)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Point to where the file is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Read the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Keep a local copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Write what the service shows at the site to a file beside the case, hashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Show the scene between the 2nd and the 98th percentile of its values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Take it out of the case; the file stays, and Undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Remove scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Copy the whole list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Export the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Export the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>No scene yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Drop image files or folders here, or add them with &lt;b&gt;+ Files&lt;/b&gt; and &lt;b&gt;+ Folder&lt;/b&gt;.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>The date is read from the name or the metadata, and can be corrected for many scenes at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Show the site on the map first: the copy is made of what the map shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Zoom to the scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>All files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>Where is {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>What the map shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/panel.py" />
   <source>The project has no raster layer that is not a scene yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/core/records.py" />
   <source>local copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>same file as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>same date as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no CRS: choose one below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>lies outside its CRS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/plugin.py" />
   <source>no date known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no day known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>not preserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>the file has changed since it was hashed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>not added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>no credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>missing: point to it with Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>shift {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>Date from: {basis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/panels/scenes/rows.py" />
   <source>Fetched from: {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <location filename="../../plugin/core/records.py" />
   <source>analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>&amp;Bermline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Case: new, open, worked example, recent, close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Scenes are the dated images that everything is seen on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Growth says what stood where, and since when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Berms measures the spacing of earth berms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Chain records movements, their sources and denials.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Bermline Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Evidence turns a case into a pack for others to check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Add scenes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Previous scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Next scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/plugin.py" />
   <source>Second view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Berm height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Averages an elevation model along each line over the width and gives, for each crest, its height over the floor before it, the floor after it, and the straight line between both, each with U95. A berm without a toe or a floor is left out and the log says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/sheets/berms.py" />
   <source>Transects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>Heights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <source>An image shows no heights: an elevation model is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berm_height.py" />
   <location filename="../../plugin/processing/measure_spacing.py" />
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Line {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Elevation model or image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Its values are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Width in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>The raster is no file on this computer. Save it as a GeoTIFF first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/berms_base.py" />
   <source>Line {number} has a bend: it is measured straight from end to end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/chain_base.py" />
   <source>Processing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Compare with separation rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Sets a separation from unit edge to unit edge beside every rule of the data file. The answer depends on the rule: no one quantity follows from a distance. Rule out what looks alike first: fuel tanks within bunds, revetments, silage clamps, quarries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Separation, unit edge to unit edge, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Its U95 in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Smallest of the largest quantities, kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/compare_rules.py" />
   <source>Largest of the largest quantities, kg</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Container estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Says for each outline how many containers of one size (ISO 668) fit: from the area on the ellipsoid with its U95, the part of it that containers stand on, and the tiers, counted or from a height with its U95. The interval takes the ends of all that goes in. It says what fits, not what is there; set it beside reported counts, and do not add it to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>U95 of a corner, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>At least this part is stood on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>At most this part is stood on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Or the height of the stacks, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>U95 of the height, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>The height has no U95, so that nobody knows which tiers it allows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Give the U95 of the height.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Outlines of stacks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Size of the containers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Tiers at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Tiers at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Estimates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>{n} ft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Feature {id}: {estimate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/container_estimate.py" />
   <source>Feature {id}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Detect crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Finds the top lines of banks between two half-widths, with a threshold that comes from the raster's own noise. On an image the sun's azimuth is needed: bright and dark flanks are paired, and crests that run with the light are not seen. What is found are candidates, to be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Sun azimuth in degrees, for an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Extent, blank for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Half-width from, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Half-width to, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Length from, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Join gaps up to, in metres</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Straightness from, 0 to 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>Lines found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/detect_crests.py" />
   <source>On an image the sun's azimuth is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Export evidence pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Writes the sheets of a case (PDF), its data and the manifests of a BagIt bag into a folder that must not exist yet, or into a zip where its name ends in .zip. What is left blank is taken from the case, where the Evidence panel keeps it. An export that fails or is cancelled leaves nothing behind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Number of the pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Analyst or pseudonym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Distribution statement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <location filename="../../plugin/processing/find_conflicts.py" />
   <location filename="../../plugin/processing/growth_curve.py" />
   <location filename="../../plugin/processing/import_chain.py" />
   <location filename="../../plugin/processing/structure_dates.py" />
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Folder for pictures of the pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/export_pack.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Find conflicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Lists where the records of a transfer chain disagree: what the rules find, and what was recorded, each pair once, with both sides and whether it is still open. The case is only read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/find_conflicts.py" />
   <source>Open ones among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_base.py" />
   <source>{n} sites of the case are called “{site}”, not one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Growth curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Writes as CSV, a stretch of time a line, how many structures stood at least and at most and how much ground they covered, in all and by kind, and the estimate (NPMLE) of the number in between where it can be made. Bounds need no assumption: nothing between two scenes is taken as known. The case is only read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Not counted, without a usable sighting: {n} structures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Site, blank for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Standing at the end, at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/growth_curve.py" />
   <source>Standing at the end, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Reads sites.csv, sources.csv, vessels.csv, movements.csv, claims.csv and conflicts.csv of a folder, as far as they are there, and adds their rows to a case in one action that can be undone. Where any row is wrong nothing is imported, and each error is told with its file and line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Folder of tables</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/import_chain.py" />
   <source>Records that were added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Measure spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Averages the raster along each line over the width, finds the crests, and gives their distance with its U95 and the standard uncertainty of each term. Parallel bands beside the line tell what its place along the berm is worth. A line that gives no spacing is left out and the log says why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Spacings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Lines measured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/measure_spacing.py" />
   <source>Lines that give no spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Profile along line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Averages the raster across each line over the width and gives a point every half pixel: distance from the line's start on the ellipsoid, mean and standard deviation of the rows. The points nearest to a crest are marked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/profile_along_line.py" />
   <source>Profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structure dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Says of every structure between which two dates it began, and ended, by the scenes that show it: absent on the first, standing on the second. The area is that of its outline on the ellipsoid with its U95; “rests on” names the scenes that set the dates, and questions tell what to look at again. The case is only read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structures with dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/structure_dates.py" />
   <source>Structures with questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Timeline figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Draws movements and statements of a case on one time axis as SVG or PNG, with what stood when beneath: the band lies between at least and at most, the line is the estimate. The case is only read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Width in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>With the structures standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/timeline_figure.py" />
   <source>The case has no dated movement and no dated statement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Verify evidence pack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Compares every file of a pack with the digests in its manifests, and names files that were changed, lost or added. Nothing of the pack is run, fetched or written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Whole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/processing/verify_pack.py" />
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Averaged profiles across the berms, all at the same scale: distance in metres along the line, {upward}. Broken lines: crests; between the arrows the crest-to-crest spacing that was measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>U95: expanded uncertainty, coverage factor 1.96, or Student's where a row scatters by more than its pointing explains. n: how many crests, cells or spacings a value rests on. Values of different definitions are never mixed; crest to crest is not the distance that storage-safety rules use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Lines: where was measured, numbered as in the key. Edge: longitude and latitude, WGS 84.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>height in metres above the lowest point, {times} times exaggerated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>pixel values above the lowest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>The profile of {name} is not drawn: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>No.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>U95</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Standard uncertainty from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Terrain shaded from several directions, heights exaggerated twice. {scene}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>{count} more in the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Berms: {site}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>Measurements, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>method: {method}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/berms.py" />
   <source>measured on {scene}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>From where to where, as reported; numbers are those of the movements in the table. Each number stands for one report: several may describe the same transfer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>When it was reported to have happened, and when it was said. A bar is the stretch of time within which a report sets a movement, not how long it took; an open end is not known. Diamonds: statements on their day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>The reported transfer chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Sites for which a source gives a coordinate.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>What was claimed, and what was said against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>answers no single claim recorded here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Movements as reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Counts differ in unit, in carriers and in the stretch of time that they cover: they are not added up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Where the reports disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Code: Admiralty code. Letter, how reliable the source has been: A completely, B usually, C fairly, D not usually, E not, F cannot be judged. Number, how credible the information is: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Lines join the ends of reported movements; they are not the ways taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Movements, by site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Statements, by kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Denial, non-comment, limit or alternative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>none recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>on {about}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>From – to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>When (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Routes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Lengths are true from the middle of the map. {credit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Also called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Not placed, because no coordinate was found: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>No background is installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Without a date: {labels}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Claims beside their answers, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Movements, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Disagreements, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Sources, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>not placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Sites, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/chain.py" />
   <source>Carriers, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>the sheets; read these first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>when each structure began, with its area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>what was measured, with its uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>reported movements and statements, denials among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>all records behind the sheets, as a GeoPackage (QGIS opens it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>who changed which record when, each line bound to the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>what was made from what, for machines (RO-Crate)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>{title}
Evidence pack {number}, version {version}, as of {as_of}
{distribution}

{about}

What is here
{there}

The sheets
{sheets}

How to check that nothing was changed
  In this folder run:  sha256sum -c manifest-sha256.txt
  and:                 sha256sum -c tagmanifest-sha256.txt
  or give the folder to any tool for BagIt bags (RFC 8493).
  Bermline checks more: python3 -m plugin.core.evidence.verify FOLDER follows the journal and works out the
  spacings again from the positions in data/case.gpkg.
  This shows change by accident or without care. Who made the pack, and when, it cannot show:
  it carries neither a signature nor a timestamp from outside.
</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>The sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>All records behind the sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>When each structure began</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>What was measured, with its uncertainty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>Reported movements and statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>The sealed journal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>Which chip shows which piece of which scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>A piece of {scene}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>the figures as PNG and SVG, with what they show in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>pieces of the scenes whose licence allows it; chips.csv lists them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>The case carries no description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/contents.py" />
   <source>page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Likelihood says how probable a finding is, confidence how well founded that judgement is; see the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>How to check this pack: “sha256sum -c manifest-sha256.txt” in its folder, or any tool for BagIt bags, shows whether a file was changed or lost. The numbers are in data/growth.csv, data/spacing.csv and data/chain.csv, and all records with their sources in data/case.gpkg, which QGIS and other programs open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>{count} more are named in the sources without a coordinate and are not placed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>The places of the case. {credit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>measurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>reported movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>reported movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>statements, denials among them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Evidence pack {number}, version {version}. As of {date}. Analyst: {analyst}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>What it rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/cover.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>the pack is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>writing the case anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>cutting pieces of the scenes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>writing tables and figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>laying out provenance and cover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>The finished pack still held what should not leave, and was thrown away: {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Take it out of the case, or report it: {count} in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Nothing is chosen for the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Tick at least one part, or add to the case first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Page {page} of {pages}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Sheet {number} · {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>searching the pack for what should not leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>making the manifests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>putting the pack in place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>{name}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>laying out growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>The pack is made, but its pictures could not be written to {folder}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Choose a folder with room that can be written to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>laying out berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>laying out the transfer chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>Evidence pack {number}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>As of {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <location filename="../../plugin/sheets/figures.py" />
   <source>{name} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>No space left while {name} was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>drawing page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/export.py" />
   <source>printing page {page}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/figures.py" />
   <source>The figures with what they show in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/figures.py" />
   <location filename="../../plugin/sheets/press.py" />
   <source>Figure {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Both maps show the same ground at the same scale. Outlines: structures as drawn by the analyst, {pens}; numbers as in the table below. Edge: longitude and latitude, WGS 84.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Number of structures standing, and when each began. The band holds every number that the scenes allow: its lower edge counts a structure once it is seen, its upper edge from when it was last seen absent. Line: nonparametric maximum likelihood estimate (Turnbull 1976); where it is hatched the data do not determine it. Triangles: scenes, open where clouded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>A structure began after the first of the two dates, when it was last seen absent, and by the second, when it was first seen. An obscured scene is never taken for absent; not assessed: no sighting says anything of it. Area ± U95.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>solid where they stood then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>dashed where they did not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>dotted where that is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Number
standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Left out, because no dated scene shows whether they stood: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>No map is shown: it takes outlines, and two dated images on which something can be seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>between the bounds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>began within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>stood from then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Every date, over the same ground as the maps. {credits}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Structure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Began after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Began by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Area, m²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Rests on scenes of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>before the first scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>not seen yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>estimate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Growth: {site}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Of the structures counted, {count} more are in the table only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>estimate not determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Structures, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Noted by the analyst: {notes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>Gone after – by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/growth.py" />
   <source>{date} clouded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/maps.py" />
   <source>The scene “{name}” cannot be read at {address}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/maps.py" />
   <source>Point to it again in the Scenes panel, or take its part out of the pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>No restriction stated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>“{text}” is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/options.py" />
   <source>Write it as 2024-03-01.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>“{name}” ends in neither .svg nor .png.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>Give it one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>“{name}” could not be written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>As PNG the picture would be too large.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/picture.py" />
   <source>Save it as SVG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>GSD not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>Confidence of the analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>day not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>sensor not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>GSD {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Alternatives considered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Credit not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>native resolution {native}, resampled to a GSD of {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>off nadir {angle}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>sun {angle} above the horizon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>Finding {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/press.py" />
   <source>{date} UTC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>The Python interpreter of QGIS was not found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Export with qgis_process instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Python could not be started at {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Check the installation of QGIS.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>The export ended unexpectedly: {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/process.py" />
   <source>Nothing was left behind. Try again; if it happens again, report it with this message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Likelihood: {scale} (ICD 203). Confidence, low, moderate or high: how well founded the judgement is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Provenance and methods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>The scenes themselves are not in this pack; who has them can compare digests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Methods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Lengths and areas are taken on the ellipsoid, in an azimuthal equidistant projection centred on the place, never in the plane of a layer. Maps are drawn in the same projection, so that the scale bar holds and up is true north at the middle of the map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Software and integrity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>This PDF belongs to a pack in the BagIt format (RFC 8493): beside the folder “data” lie manifests with the SHA-256 and SHA-512 of every file. “sha256sum -c manifest-sha256.txt” shows whether a file was changed or lost; any BagIt tool shows files that were added too. That tells of accidental change; who made the pack and when cannot be shown by it, because it carries neither a signature nor a timestamp from outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>No scene is part of this pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>Scene</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Taken (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Credit and licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <location filename="../../plugin/core/records.py" />
   <source>SHA-256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Of {count} scenes whose licence allows it the piece that the figures show is in data/chips; the scenes themselves are not in this pack.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Licence not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>not made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Credits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Growth: nothing is known between two scenes, so a structure began in the interval between the last scene that shows it absent and the first that shows it. A scene dated by a day counts with the whole day, towards the wider interval. The band of counts follows from these intervals without any assumption; the estimate within it is the nonparametric maximum likelihood estimate for interval-censored data (B. W. Turnbull, J. R. Statist. Soc. B 38, 1976).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Berms: U95 is the expanded uncertainty with coverage factor 1.96, or Student's where a row scatters by more than its pointing explains, from the terms of the budget kept with each measurement in data/case.gpkg (Guide to the Expression of Uncertainty in Measurement, JCGM 100:2008).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>data/journal.jsonl tells who changed which record of the case and when, each line bound to the one before by its SHA-256. Its last line ends with this hash, so that who has this page can tell whether the journal is the one it was printed with:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Taken: a day means that the time of day is not known. GSD: ground sample distance, measured on the ground and not in units of the file. The digest is that of the whole scene as the analyst had it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>as No. {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Made with {software}. Analyst: {analyst}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Scenes, continued</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Notes on the scenes: {notes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>{gsd} (native {native})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/provenance.py" />
   <source>Methods named with the measurements: {methods}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>“{name}” is not a layout template: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>Save one from the layout designer of QGIS, or take the template folder out of the pack's options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>The layout template “{name}” does not say where the content goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/template.py" />
   <source>Give each of its pages a rectangle with the item id “body”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/sheets/timeline.py" />
   <source>Structures standing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/words.py" />
   <source>The words of the language “{language}” are not installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/words.py" />
   <source>Install Bermline from its package, or run “make strings” in its checkout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Created by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Created at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Edited by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Edited at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>File or address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Provider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Preserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Fetched from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Fetched at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Size in bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Acquired from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Acquired before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Date read from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Native resolution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Height in pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>No-data value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Off nadir</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift to east</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift to north</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>U95 of the shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Shift against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>CE90</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Figures may be published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Raster may be passed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Footprint</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>storage cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>shed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>container stack</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>earthwork</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>magazine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>U95 of the outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>under construction</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>obscured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>accepted suggestion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>detected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Accepted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>spacing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>pitch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>bearing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Inputs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Uncertainty budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Parameters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Software version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Reliability</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>B</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>C</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>D</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Credibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>3</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>SHA-256 of the copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>IMO number is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Earliest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>=</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>~</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&gt;=</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&gt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&lt;=</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>&lt;</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>denial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>non-comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>alternative</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>almost no chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>very unlikely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unlikely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>roughly even</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>very likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>almost certain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>moderate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>high</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>growth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>berms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>chain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Carriers of movements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Movement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Carrier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Citations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Where in the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Subjects of claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>About claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Supports of findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Measurement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>First is a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>Second is a</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>distance of two crests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>elevation profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>brightness profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rows averaged across the transect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>placement along the berm from # parallel bands</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>pitch by regression of the distances along the row on the cells' numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>bearing of the straight line through # of # cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>axis of the cells' centres, clockwise from true north</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>pointing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>definition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>scale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>placement along the berm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>irregularity of the row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>fit to the raster</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>noise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unevenness of the floor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rise of the ground</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sea</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>road</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>air</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>sea+rail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>containers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>railcars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>trips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>round trips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>port calls</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>deliveries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>voyages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>official claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>secondary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>modelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>unverified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>verified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../plugin/core/records.py" />
   <source>status not stated</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>

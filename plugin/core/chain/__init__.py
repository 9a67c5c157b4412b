"""Movements, sources and claims: reading them, setting them in time, finding where they disagree.

What others use of this room::

    tables.read_chain(folder, known=None) -> ChainRecords      # raises tables.TableErrors (.problems by file and line)
    tables.open_folder(folder) -> tuple[RawFile, ...]          # cell by cell, for a look at it before it is read
    tables.read_files(files, plan, known=None) -> ReadChain    # as a plan says; guess_plan(files) makes the first one
    tables.write_chain(chain, folder) -> tuple[Path, ...]      # the same six tables again
    tables.left_out(chain) -> tuple[Message, ...]              # what they have no place for
    gather.gather_chain(store.read) -> ChainRecords            # or session.records
    ChainRecords.in_order() -> Iterator[Record]                # for record in …: action.insert(record); uuids are set
    ChainRecords.links -> ChainLinks                           # names, carriers, sources, subjects, answers
    rows.movement_rows(chain) -> tuple[MovementRow, ...]       # texts as printed, in tables and on sheets
    rows.claim_rows(chain) -> tuple[ClaimRow, ...]             # answers (denials …) directly beneath, with their depth
    rows.source_rows / vessel_rows / site_rows / finding_rows(chain)
    timeline.chain_timeline(chain) -> Timeline                 # lanes of bars and points, plain data
    filtering.TouchIndex(chain).fits(uuid, wanted) -> bool     # by site, carrier, source and time
    duplicates.DuplicateIndex(chain).pairs() -> tuple[Twins, …]
    conflicts.find_conflicts(chain) -> tuple[Disagreement, …]  # by rule
    conflicts.weigh(chain) -> tuple[Disagreement, …]           # by rule and recorded, none twice
    conflicts.conflict_rows(chain, say=str)                    # the same in words
    counts.add_counts(movements) -> Count                      # raises Refused where units or windows differ
    great_circle.legs(chain) -> Legs                           # .drawn with geometry, .not_drawn with the reason
    wording.questions(finding, chain) -> tuple[Message, …]     # what to ask about the wording of a finding
"""

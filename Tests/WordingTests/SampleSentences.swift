import Wording

/// Every sentence of the records, the store, the files and the tool, said once with samples.
enum SampleSentences {
  static let measures = [
    "degree", "strength", "betweenness", "closeness", "harmonic", "eigenvector", "pagerank", "katz",
    "core", "clustering", "constraint", "effective-size", "brokerage", "ei", "events",
    "collaborations",
  ]

  static let networkMeasures = [
    "actors", "ties", "isolates", "components", "giant", "giantShare", "density", "meanDegree",
    "degreeCentralisation", "betweennessCentralisation", "closenessCentralisation",
    "transitivity", "meanClustering", "meanDistance", "meanReciprocalDistance", "diameter",
    "fragmentation", "degreeAssortativity", "events", "collaborations", "participations",
  ]

  static let all: [Sentence] =
    analysis + changes + lookup + records + layouts + graphs + files + tables + rows + store
    + checks + tool + drawing

  private static let analysis: [Sentence] =
    [1, 2, 1_234].flatMap { count -> [Sentence] in
      [
        .undatedRecordsLeftOut(count: count), .directionsIgnored(count: count),
        .eigenvectorElsewhereZero(count: count), .importRefused(errors: count),
        .problems(total: count, errors: 0, shown: count),
        .problems(total: count + 5, errors: count, shown: 4),
        .communities(count: count, modularity: "0.25", resolution: "1", seed: 1),
        .lens(
          actors: count, ties: count, from: "both", weight: "newman", isDirected: true,
          isWeightedDistance: true, filters: [("edition", "2009"), ("from", "2009-11")]),
      ]
    } + [
      .groupedBy("country"), .eigenvectorNotUnique(), .noPath(first: "A", second: "B"),
      .path(first: "A", second: "B", length: "2.5"),
      .tie(first: "A", second: "B", weight: "0.25", rule: "newman"),
      .tie(first: "A", second: "B", weight: nil, rule: "newman"),
      .stability(rounds: 1_000, droppedPercent: 10, seed: 7),
      .communities(count: 3, modularity: nil, resolution: "0.5", seed: 1),
      .lens(
        actors: 0, ties: 0, from: "collaborations", weight: "count", isDirected: false,
        isWeightedDistance: false, filters: []),
    ]
    + measures.map {
      .measureLine(
        id: $0, definition: .definition(of: $0), normalisation: .normalisation(of: $0),
        disconnected: .disconnectedRule(of: $0))
    }

  private static let changes: [Sentence] =
    ["added", "changed", "unchanged", "removed"].flatMap { status in
      ["actor", "event", "edition", "collaboration"].map {
        .edited(type: $0, name: "N", id: "n", status: status)
      }
    } + [
      .recorded(id: "a", kind: "visit", isAlreadyKnown: true),
      .recorded(id: "a", kind: "visit", isAlreadyKnown: false), .attending(event: "Forum"),
      .created(name: "N", kind: "company", near: ["M", "O"]),
      .created(name: "N", kind: "company", near: []),
      .stepped(isUndo: true, command: "record", at: "2009"),
      .stepped(isUndo: false, command: "record", at: "2009"),
      .importedFile(
        file: "f.csv", layout: "pairs", encoding: "UTF-8", separator: "\t", rows: 1,
        isDryRun: true, wasRefused: false),
      .importedFile(
        file: "f.csv", layout: "pairs", encoding: nil, separator: ";", rows: 12_345,
        isDryRun: false, wasRefused: true),
    ]

  private static let lookup: [Sentence] =
    [nil, "actor", "event", "edition", "collaboration"].flatMap { type -> [Sentence] in
      [
        .unknownName(type: type, typed: "X", closest: ["Y", "Z"], canCreate: true),
        .unknownName(type: type, typed: "X", closest: [], canCreate: false),
        .ambiguousName(type: type, typed: "X", candidates: [("A", "a"), ("B", "b")]),
        .ambiguousName(
          type: type, typed: "X", candidates: Array(repeating: (name: "A", id: "a"), count: 12)),
      ]
    }

  private static let records: [Sentence] =
    [UInt32(0x9), 0xA, 0x202E, 0x7].map {
      .fieldHoldsForbidden(field: "name", scalar: $0, excerpt: "x")
    }
    + [
      NumberRange.any, .anyOrNothing, .aboveZero, .between("-90", "90"), .wholeFrom(1),
    ].map { .notANumber(field: "latitude", value: "x", range: $0) }
    + [
      .fieldIsEmpty(field: "name"),
      .fieldIsTooLong(field: "note", bytes: 70_000, limit: 65_536, excerpt: "x"),
      .notADate(field: "from", value: "x"),
      .notOneOf(field: "stage", value: "x", words: ["met", "ended"]),
      .notOneOf(field: "lead", value: "x", words: (1...25).map(String.init)),
      .endsBeforeItStarts(value: "2009 – 2008"), .duplicate(field: "id", value: "x"),
      .unknownReference(field: "event", value: "x"), .collaborationOfNobody(id: "x"),
      .needsTwoActors(given: ""), .needsTwoActors(given: "A"), .sameActorTwice(name: "A"),
      .partOfItself(name: "A"), .eventOfAnotherEdition(event: "E", edition: "F"),
      .knownButDiffers(title: "T", fields: ["stage", "note"]),
      .stillInUse(
        name: "A",
        holders: .holders(actors: 1, events: 2, collaborations: 1, participations: 2)
          ?? .holder("B")),
      .stillInUse(name: "A", holders: .holder("B")),
    ]

  private static let layouts: [Sentence] = [
    .folderFileIsMissing(folder: "f", file: "actors.csv", files: ["actors.csv"]),
    .headerTwice(file: "a.csv", header: "h"), .headerIsEmpty(file: "A.csv", column: 3),
    .headersAreMissing(
      file: "A.csv", missing: ["m"], unexpected: ["u"], expected: ["id", "name"]),
    .headersAreMissing(file: "A.csv", missing: [], unexpected: ["u"], expected: ["id"]),
    .headersAreMissing(file: "A.csv", missing: ["m"], unexpected: [], expected: ["id"]),
    .certaintyWithoutSource, .notATotal(text: "x"), .keyStandsTwice(field: "id", value: "x"),
    .notOfType(value: "x", type: "number"), .notOfType(value: "x", type: "flag"),
    .notOfType(value: "x", type: "date"), .notOfType(value: "x", type: "text"),
    .danglingReference(field: "actor", value: "x"),
    .referenceIsAmbiguous(field: "event", value: "x"), .participationNeedsOne,
    .participantCountDiffers(said: 3, found: 4), .collaborationHasNobody(id: "x"),
    .outputExists(path: "p"), .outputIsNoNetworkFolder(path: "p"),
    .outputHoldsOtherFiles(path: "p", file: "f"), .outputFolderIsMissing(path: "p"),
    .notThisLayout(path: "p", layout: "l"), .weightIsNotPositive(value: "-1"),
    .compressionIsDamaged(path: "p"),
    .compressionIsTooLarge(path: "p", limit: 1_000_000, ratio: 200),
  ]

  private static let graphs: [Sentence] = [
    .nodeStandsTwice(id: "x"), .keyIsDeclaredTwice(id: "x"), .noSuchNode(id: "x"),
    .xmlIsNotWellFormed(line: 3, column: 1_200, reason: "mismatched tag"), .doctypeIsRefused,
    .nestingIsTooDeep(limit: 64), .textIsTooLong(limit: 1_048_576),
    .valueIsNotOfType(value: "x", type: "int", name: "y"), .undeclaredAttribute(name: "x"),
    .lineIsTooLong(limit: 1_000_000), .weightIsNoNumber(value: "x"),
    .valuesAreOfAnotherNetwork(path: "p", values: 3, network: "n", vertices: 1_200),
    .valueIsLeftOut(.weightIsNoNumber(value: "x")), .nodesAreCreated(count: 1, some: ["b"]),
    .nodesAreCreated(count: 6_000, some: ["b", "c"]), .nodeIsMerged(id: "x", differing: []),
    .nodeIsMerged(id: "x", differing: ["a", "b"]),
    .recordsAreCreated(count: 1, some: ["b"]), .recordsAreCreated(count: 6_000, some: ["b", "c"]),
    .rowIsLeftOut(.weightIsNoNumber(value: "x")),
    .howColumnsAreRead(sheet: "S", decimal: ",", dateOrder: "day-month-year"),
    .howColumnsAreRead(sheet: nil, decimal: nil, dateOrder: nil),
  ]

  private static let files: [Sentence] = [
    .noSuchFile(path: "p"), .noPermission(path: "p"), .cannotRead(path: "p", reason: "EIO."),
    .cannotWrite(path: "p", reason: "EIO."), .isAFolder(path: "p"), .fileIsEmpty(path: "p"),
    .fileIsTooLarge(path: "p", limit: 2_147_483_648), .layoutNotRecognised(path: "p"),
    .notUTF8(offset: 4_999), .damagedUTF16(offset: 4_999), .readAsWindows1252,
    .folderIsNotUTF8(file: "f", row: nil, column: nil),
    .folderIsNotUTF8(file: "f", row: 1_000, column: "c"),
  ]

  private static let tables: [Sentence] =
    [1, 2].flatMap { cells -> [Sentence] in
      [
        .rowIsShort(cells: cells, columns: 3, isLast: true),
        .rowIsShort(cells: cells, columns: 3, isLast: false),
        .folderRowIsShort(cells: cells, columns: 3), .rowIsLong(cells: cells, columns: 1),
      ]
    } + [
      .cellIsTooLong(row: 1_001, column: "c", bytes: 70_000, limit: 65_536),
      .tooManyColumns(row: 2, limit: 16_384), .tooManyCells(limit: 1_000_000),
      .quoteIsNotClosed(row: 2, column: "c"), .textAfterClosingQuote,
      .controlCharacter(code: 7), .notYesOrNo(value: "x"), .columnIsNotAssigned(text: "x"),
      .unknownColumnField(field: "x", fields: ["actor", "event"]), .columnFieldTwice(field: "x"),
      .actorColumnIsMissing, .noSuchColumn(header: "x", headers: ["a", "b"]),
      .noSuchColumnNumber(header: "9", columns: 3),
      .columnIsAmbiguous(header: "x", columns: [1, 2]),
    ]

  private static let rows: [Sentence] = [
    .moreProblems, .noActorId, .noOtherActor, .noCollaboration,
    .laterValueDiffers(column: "c", of: "n", value: "v", first: "w", firstRow: 2, row: 1_003),
    .keyIsAmbiguous(key: "x"), .datesAreRead(order: "day-month-year"),
    .datesAreRead(order: "year-month-day"), .datesAreAmbiguous(order: "day-month-year"),
    .rowsAboveHeader(header: 3), .firstRowIsData, .firstRowIsHeader, .headerAgain, .sumIsLeftOut,
    .remarkIsLeftOut, .actorWasAbsent, .matrixHasNoNames, .matrixIsHalf,
    .matrixNameHasNoColumn("x"), .matrixNameHasNoRow("x"), .sumColumnIsLeftOut,
    .columnHasNobody("x"), .idLacksZeros(value: "7", whole: "007"), .saveAsUTF8,
    .encodingsAreMixed, .fileIsNoTable(path: "p"), .projectsWithoutPartners(path: "p"),
    .headersNotRecognised(path: "p", headers: ["Who", "What for"]),
    .headerIsMissing(path: "p", firstRow: ["20", "1336", "1337"]),
    .sheetsAreReadTogether(["A", "B"], others: []),
    .sheetsAreReadTogether(["A", "B"], others: ["C"]),
    .sheetsDiffer(of: "x", value: "y", first: "z"), .idInScientificNotation(value: "1E+05"),
    .nameMadeIntoDate(value: "x"),
    .leadingZerosAreLost(width: 9),
  ]

  private static let store: [Sentence] =
    [Sentence.ForeignFile.folder, .empty, .database, .other].map {
      .notANetwork(path: "p", found: $0)
    } + [
      .networkIsAbsent(path: "p"), .networkExistsAlready(path: "p"),
      .folderIsMissing(path: "p", folder: "f"),
      .networkIsDamaged(path: "p", detail: .headerMakesNoSense),
      .networkIsTruncated(path: "p", bytes: 4_096, expected: 65_536),
      .networkHoldsInvalidRecord(
        path: "p", type: "actor", id: "x", why: .fieldIsEmpty(field: "id")),
      .textIsNotUnicode(), .textIsNotJSON(text: "x"),
      .networkIsNewer(path: "p", version: 9, known: 1), .networkIsOpenForReading(path: "p"),
      .networkIsReadOnly(path: "p"), .networkIsForbidden(path: "p"),
      .folderIsForbidden(path: "p", folder: "f"), .networkIsLocked(path: "p", seconds: "2.5"),
      .diskIsFull(path: "p"), .diskFailed(path: "p", detail: "EIO"),
      .storeFailed(path: "p", detail: "EIO"), .nothingToUndo(path: "p"), .nothingToRedo(path: "p"),
    ]

  private static let checks: [Sentence] = [
    .checkFoundDamage(detail: "page 5"),
    .checkFoundDangling(table: "event", key: "5", missing: "edition"),
    .checkFoundInvalid(type: "edition", id: "x", why: .fieldIsEmpty(field: "name")),
    .checkFoundHistoryGap(type: "actor", number: 5, isPresent: true),
    .checkFoundHistoryGap(type: "event", number: 5, isPresent: false),
    .checkFoundBrokenEntry(entry: 5, detail: .entryLacksValue),
    .checkFoundBrokenEntry(entry: 5, detail: .entryValueIsUnreadable), .networkIsSound(path: "p"),
  ]

  private static let tool: [Sentence] = [
    .outputFolderMissing(path: "p"), .outputIsFolder(path: "p"), .outputNotPermitted(path: "p"),
    .outputDiskFull(path: "p"), .outputFailed(path: "p", reason: "EIO"),
    .unknownExtension(path: "p", known: ["svg", "png"]), .written(path: "p."), .noNetworkHere(),
    .severalNetworksHere(names: ["a", "b"]), .networkCreated(path: "p"),
    .graphTooLarge(.graphFault("It overflows.", isOverflow: true)), .editionNeedsName(),
    .unexpected("EIO."),
  ]

  private static let drawing: [Sentence] =
    [
      DrawingPart.nodes, .edges, .clusters, .clusterLevels, .cells, .lines, .bytes,
    ].flatMap { part -> [Sentence] in
      [
        .drawingTooLarge(engine: "dot", what: part, count: 3_001, limit: 3_000),
        .drawingLabelTooLong(of: "x", what: part, count: 51, limit: 50),
      ]
    }
    + [
      Sentence.svgElement("x"), .svgAttribute("x", value: "y"), .svgOpenElement,
      .svgElementOutOfTurn, .svgInstruction, .svgDoctype, .svgOpenTag, .svgBareAttribute,
      .svgOpenAttribute, .svgBareBracket, .svgOpenPart,
    ].map { .drawingUnsafe(what: $0) }
    + [
      .drawingPositionMissing(of: "x", engine: "nop2"), .drawingLayoutsMissing(engine: "dot"),
      .drawingLibraryMissing, .drawingRefused(message: "EIO."),
      .drawingBitmapTooLarge(megapixels: 1_500, limit: 150),
      .drawingTimedOut(engine: "fdp", seconds: 60), .drawingCrashed(engine: "dot", signal: 11),
      .drawingOutputTooLarge(limitMegabytes: 64), .drawingWorkerMissing(path: "p"),
    ]
}

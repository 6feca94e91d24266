// swift-tools-version: 6.2

import PackageDescription

/// The settings of every Swift target: there is one list, and no target is exempt.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

#if os(Linux)
  let opensLibrariesLazily = true
#else
  let opensLibrariesLazily = false
#endif

/// A library that on Linux is opened when it is first used (see CLazyLibrary), and so is not
/// linked, which is what pkg-config would ask for.
func lazyLibrary(_ name: String, _ pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(
    name: name, pkgConfig: opensLibrariesLazily ? nil : pkgConfig,
    providers: [.apt([apt]), .brew([brew])])
}

/// A room of the house: a library target with the strict settings.
func room(
  _ name: String, uses dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests of one room.
func tests(of name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    swiftSettings: strict)
}

let package = Package(
  name: "maillage",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "maillage", targets: ["maillage"]),
    .executable(name: "maillage-render", targets: ["maillage-render"]),
    .library(name: "MaillageGraphs", targets: ["GraphCore", "GraphAlgorithms"]),
    .library(name: "MaillageFormats", targets: ["NetworkFormats"]),
    .library(
      name: "Maillage",
      targets: [
        "Collaborations", "GraphCore", "GraphAlgorithms", "NetworkAnalysis", "NetworkFormats",
        "NetworkStore", "NetworkDrawing", "NetworkReport", "DOT", "Graphviz", "Wording", "Answers",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Layer 1 and 2: numbers, drawings and words; none of them knows what an actor is.
    .target(name: "CCores"),
    room("GraphCore", uses: ["CCores"]),
    room("GraphAlgorithms", uses: ["GraphCore"]),
    room("DOT"),
    room("Wording"),
    .target(name: "CLazyLibrary"),

    // Layer 3: what a valid record is.
    room("Collaborations", uses: ["Wording"]),

    // Layer 4: rooms that never import each other, but for the drawing, which draws an analysis.
    room("NetworkAnalysis", uses: ["Collaborations", "GraphCore", "GraphAlgorithms", "Wording"]),
    room(
      "NetworkFormats",
      uses: ["Collaborations", "DOT", "Wording", "CZlib", "CExpat", "CWorkbooks"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    lazyLibrary("CLibzip", "libzip", apt: "libzip-dev", brew: "libzip"),
    lazyLibrary("CXlsxwriter", "xlsxwriter", apt: "libxlsxwriter-dev", brew: "libxlsxwriter"),
    .target(name: "CWorkbooks", dependencies: ["CLazyLibrary", "CLibzip", "CXlsxwriter"]),
    room("NetworkStore", uses: ["Collaborations", "Wording", grdb, sqlite]),
    room(
      "NetworkDrawing",
      uses: [
        "NetworkAnalysis", "Collaborations", "GraphCore", "GraphAlgorithms", "DOT", "Wording",
      ]),
    lazyLibrary("CGraphviz", "libgvc", apt: "libgraphviz-dev", brew: "graphviz"),
    .target(name: "CGraphvizShims", dependencies: ["CGraphviz", "CLazyLibrary"]),
    room("Graphviz", uses: ["DOT", "CGraphvizShims", "Wording"]),
    // Graphviz in a process of its own, which may be killed; it is started by the room above.
    .executableTarget(
      name: "maillage-render", dependencies: ["Graphviz"], path: "Sources/MaillageRender",
      swiftSettings: strict),

    // Layer 5: answers as JSON and tables, and the tool that prints them.
    room("Answers", uses: ["Collaborations", "GraphAlgorithms", "NetworkAnalysis", "Wording"]),
    room(
      "NetworkReport",
      uses: [
        "Collaborations", "GraphCore", "GraphAlgorithms", "NetworkAnalysis", "NetworkDrawing",
        "DOT", "Wording", "Answers",
      ],
      resources: [
        .embedInCode("Page/page.css"), .embedInCode("Page/page.js"),
        .embedInCode("Report/report.css"),
      ]),
    .executableTarget(
      name: "maillage",
      dependencies: [
        "Collaborations", "GraphCore", "GraphAlgorithms", "NetworkAnalysis", "NetworkFormats",
        "NetworkStore", "NetworkDrawing", "NetworkReport", "DOT", "Graphviz", "Wording", "Answers",
        argumentParser,
      ],
      swiftSettings: strict),

    // Small programs on the library, which the tests run.
    .executableTarget(
      name: "record-rank-render",
      dependencies: [
        "Collaborations", "NetworkAnalysis", "NetworkDrawing", "NetworkStore", "Graphviz", "DOT",
      ],
      path: "Examples/RecordRankRender", swiftSettings: strict),
    .executableTarget(
      name: "rank-spreadsheet",
      dependencies: ["Collaborations", "NetworkAnalysis", "NetworkFormats"],
      path: "Examples/RankSpreadsheet", swiftSettings: strict),

    .executableTarget(
      name: "draw-graph", dependencies: ["DOT", "Graphviz"], path: "Examples/DrawGraph",
      swiftSettings: strict),
    .executableTarget(
      name: "hundred-pictures", dependencies: ["DOT", "Graphviz"],
      path: "Examples/HundredPictures", swiftSettings: strict),

    // Tests, and what they share.
    .target(
      name: "TestSupport", dependencies: ["Collaborations", "GraphCore"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests(of: "Collaborations", uses: ["GraphCore", "Wording"]),
    tests(of: "Wording"),
    tests(of: "GraphCore"),
    tests(of: "GraphAlgorithms", uses: ["GraphCore"]),
    tests(of: "NetworkAnalysis", uses: ["Collaborations", "GraphCore"]),
    tests(
      of: "NetworkFormats",
      uses: ["Collaborations", "DOT", "Graphviz", "Wording", "maillage-render"]),
    tests(of: "NetworkStore", uses: ["Collaborations", "Wording"]),
    tests(
      of: "NetworkDrawing",
      uses: [
        "NetworkAnalysis", "Collaborations", "DOT", "Graphviz", "Wording", "maillage-render",
      ]),
    tests(of: "Answers", uses: ["Collaborations", "NetworkAnalysis", "Wording"]),
    tests(of: "DOT"),
    tests(of: "Graphviz", uses: ["DOT", "Wording", "maillage-render"]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "TestSupport", "maillage", "maillage-render", "record-rank-render", "rank-spreadsheet",
        "draw-graph",
      ],
      swiftSettings: strict),
  ]
)

// swift-tools-version: 6.2

import PackageDescription

// What measures the product stays out of it: this package depends on it, and not the other way.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "maillage", path: "..")],
  targets: [
    .executableTarget(
      name: "maillage-bench",
      dependencies: [.product(name: "MaillageGraphs", package: "maillage")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ]
)

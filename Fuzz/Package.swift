// swift-tools-version: 6.2

import PackageDescription

// Built with `-sanitize=fuzzer` by run.sh, which a package that others depend on cannot ask for.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "maillage", path: "..")],
  targets: [
    .target(name: "CFuzzDriver"),
    .executableTarget(
      name: "fuzz-readers",
      dependencies: [
        "CFuzzDriver", .product(name: "MaillageFormats", package: "maillage"),
      ],
      path: "Sources/FuzzReaders",
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]),
  ]
)

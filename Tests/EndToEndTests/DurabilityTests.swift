// Nothing that was acknowledged is lost.

import Foundation
import Testing

@Suite("Durability", .serialized)
struct DurabilityTests {
  @Test("two processes that record at the same time lose nothing and see no error")
  func twoWriters() throws {
    let each = Int(ProcessInfo.processInfo.environment["MAILLAGE_RECORDS"] ?? "") ?? 60
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let run = try tool.shell(
        """
        for writer in one two; do
          ( i=0; while [ $i -lt \(each) ]; do
              "$MAILLAGE" record "$writer $i" Hub --kind visit --create >/dev/null || echo failed
              i=$((i+1))
            done ) &
        done
        wait
        """)
      #expect(!run.output.contains("failed"), "\(run.errors)")
      let records = try tool.succeed("list", "collaborations", "--format", "json").objects()
      #expect(records.count == 2 * each)
      try tool.succeed("check")
    }
  }

  @Test("a process killed at any moment loses no acknowledged record and leaves a sound file")
  func killed() throws {
    let kills = Int(ProcessInfo.processInfo.environment["MAILLAGE_KILLS"] ?? "") ?? 15
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let run = try tool.shell(
        """
        n=0
        kill_number=0
        while [ $kill_number -lt \(kills) ]; do
          ( i=0; while [ $i -lt 40 ]; do
              "$MAILLAGE" record "A$kill_number-$i" Hub --kind visit --create >/dev/null \\
                && echo "A$kill_number-$i" >> acknowledged
              i=$((i+1))
            done ) &
          loop=$!
          sleep 0.$((kill_number * 7 % 9 + 1))
          kill -9 $loop 2>/dev/null
          pkill -9 -P $loop 2>/dev/null
          pkill -9 -f "^$MAILLAGE record A$kill_number" 2>/dev/null
          wait $loop 2>/dev/null
          kill_number=$((kill_number+1))
        done
        sleep 0.2
        touch acknowledged
        """)
      _ = run
      let acknowledged = String(decoding: try tool.bytes("acknowledged"), as: UTF8.self)
        .split(separator: "\n").map(String.init)
      #expect(!acknowledged.isEmpty)
      let actors = try tool.succeed("list", "actors", "--format", "json").objects()
      let names = Set(actors.compactMap { $0["name"] as? String })
      for name in acknowledged { #expect(names.contains(name), "\(name) was acknowledged") }
      try tool.succeed("check")
    }
  }

  @Test("a file that another program holds is answered for within --wait")
  func locked() throws {
    try Tool.inFreshFolder { tool in
      try tool.succeed("new", "n.maillage")
      let run = try tool.shell(
        """
        flock -x n.maillage.lock sh -c '
          start=$(date +%s)
          "$MAILLAGE" add actor Alpha --wait 1; echo "status $?"
          echo "seconds $(( $(date +%s) - start ))"'
        """)
      #expect(run.output.contains("status 75"), "\(run.output) \(run.errors)")
      #expect(!run.output.contains("seconds 5"))
    }
  }
}
